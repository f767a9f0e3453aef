import { readFileSync } from 'node:fs';
import path from 'node:path';
import { estimateRequests, type RequestError } from '../core/footprint/request.ts';
import { estimateText } from '../present/estimate.ts';
import { settingOf, type EstimateOptions } from './estimateOptions.ts';
import { CannotRun, tell } from './messages.ts';
import { textOf } from './textOf.ts';
import { write } from './output.ts';
import { projectRoot } from './roots.ts';
import type { Setting } from './report.ts';
import { projectSettings } from './settings.ts';
import { terminalStyle } from './terminal.ts';

/** `wattlens estimate`: one request from options, or those of a JSON file; 2 where any of them cannot be answered. */
export async function estimateCommand(options: EstimateOptions, { cwd }: Setting): Promise<number> {
  const { format, input, output, config, method } = options;
  if (format !== 'text' && format !== 'json')
    throw new CannotRun(`--format ${format} is not available; use text, json`);
  const settings = projectSettings({ cwd, config, method });
  const { settings: assumed } = settings.of(cwd, projectRoot(cwd, true, cwd));
  const request = input === undefined ? requestOf(options) : requestsIn(input, cwd);
  if (input === undefined && options.model !== undefined && (options.paramsTotal ?? options.paramsActive) !== undefined)
    tell(`--model ${options.model} is not looked up: the sizes given are used`);
  const answer = estimateRequests(request, assumed);
  if (!answer.ok) {
    for (const error of answer.errors) tell(`${whereOf(error, input, Array.isArray(request))}: ${error.message}`);
    return 2;
  }
  const { footprints } = answer;
  const json = Array.isArray(request) ? footprints : footprints[0];
  const report =
    format === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : footprints.map(footprint => estimateText(footprint, terminalStyle())).join('\n');
  await write(report, output);
  return settings.isWrong() ? 2 : 0;
}

/** Which option gives which field of a request. */
const flags: Readonly<Record<string, string>> = {
  model: '--model',
  provider: '--provider',
  task: '--task',
  inputTokens: '--input-tokens',
  outputTokens: '--output-tokens',
  region: '--region',
  zone: '--zone',
  total: '--params-total',
  active: '--params-active',
  pue: '--pue',
  wue: '--wue',
};

function requestOf({ paramsTotal, paramsActive, set, ...options }: EstimateOptions): Readonly<Record<string, unknown>> {
  const fields = { ...options, total: paramsTotal, active: paramsActive };
  const flagged = Object.entries(fields).filter(([name, value]) => name in flags && value !== undefined);
  const more = (set ?? []).map(settingOf);
  const twice = more.find(([name]) => flagged.some(([flag]) => flag === name));
  if (twice) throw new CannotRun(`--set ${twice[0]}: ${flags[twice[0]] ?? ''} says it too; give one of them`);
  return Object.fromEntries([...flagged, ...more]);
}

function requestsIn(input: string, cwd: string): unknown {
  const text = input === '-' ? readFileSync(0, 'utf8') : textOf(path.resolve(cwd, input), input);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CannotRun(`${input}: not valid JSON, ${error instanceof Error ? error.message : ''}; correct it`);
  }
}

function whereOf({ index, field }: RequestError, input: string | undefined, isArray: boolean): string {
  if (input === undefined) return flags[field] ?? `--set ${field}`;
  return isArray ? `${input}: request ${index}: ${field}` : `${input}: ${field}`;
}
