import type { CandidateEstimate } from '../core/footprint/report.ts';
import type { Range } from '../core/footprint/quantity.ts';
import { span, type Metric, type Style } from './amount.ts';
import { markdownText } from './escape.ts';
import { say } from './say.ts';

/** A row for each model that the call may run, as a Markdown table; no mean of them. */
export function candidateTable(candidates: readonly CandidateEstimate[], style: Style): string {
  const cell = (range: Range | null, metric: Metric): string =>
    range ? span(range, metric, style) : say(style, 'no estimate');
  const priced = candidates.some(({ costUsd }) => costUsd !== null);
  return [
    `| ${say(style, 'One of')} | ${say(style, 'Energy')} | ${say(style, 'Carbon')} |${priced ? ` ${say(style, 'List price')} |` : ''}`,
    `|:--|--:|--:|${priced ? '--:|' : ''}`,
    ...candidates.map(({ modelId, energyWh, gwpGrams, costUsd }) => {
      const price = costUsd ? cell(costUsd, 'cost') : '–';
      return `| ${markdownText(modelId)} | ${cell(energyWh, 'energy')} | ${cell(gwpGrams, 'carbon')} |${priced ? ` ${price} |` : ''}`;
    }),
  ].join('\n');
}
