import type { Footprint } from '../core/footprint/report.ts';
import type { Step } from '../core/footprint/step.ts';
import { dataVersion } from '../core/report/scanReport.ts';
import type { PlacedModel, PlacedSite } from '../core/report/placed.ts';
import { point, span, type Metric, type Style } from './amount.ts';
import { candidateTable } from './candidates.ts';
import { markdownText } from './escape.ts';
import { stepValue } from './explain.ts';
import {
  missingName,
  modelName,
  noEstimateSentence,
  provenanceWords,
  providerName,
  sureness,
  taskWords,
} from './words.ts';

/** Of a source that a number comes from. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
}

export interface HoverOptions extends Style {
  readonly sourceOf?: (id: string) => SourceLink | undefined;
}

/** All that is known of one call, as Markdown; what comes from the workspace in it is plain text. */
export function hoverMarkdown(found: PlacedSite, options: HoverOptions = {}): string {
  const { footprint, method, candidates = [] } = found.estimate;
  const blocks = [
    heading(found),
    ...(footprint
      ? figures(found, footprint, options)
      : [
          `**No estimate.** ${markdownText(noEstimateSentence(found))}`,
          ...(candidates.length > 1 ? [candidateTable(candidates, options)] : []),
        ]),
    links(found),
    `Method ${markdownText(method)} · data ${markdownText(dataVersion)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Links to commands of the editor. What the workspace gives them as argument is encoded, and they only take it as text. */
function links({ site, range, estimate }: PlacedSite): string {
  const hide = link('Hide inline estimates', 'toggleInlineEstimates');
  if (estimate.footprint) return [link('Change assumptions', 'openProjectFile'), hide].join(' · ');
  const name = site.model?.id ?? missingName(site);
  const set = name === undefined ? [] : [link(`Set a model for ${markdownText(name)}`, 'setModel', name)];
  return [...set, link('Ignore this call', 'ignoreCall', range.startLine - 1), hide].join(' · ');
}

function link(title: string, command: string, argument?: string | number): string {
  const given = argument === undefined ? '' : `?${encodeURIComponent(JSON.stringify([argument]))}`;
  return `[${title}](command:wattlens.${command}${given.replace(/[()'*!]/gu, sign => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

function heading(found: PlacedSite): string {
  const { site, model } = found;
  const name = modelName(found);
  const parts = [name === undefined ? '**Unknown model**' : `**${markdownText(name)}**`];
  if (site.provider !== undefined) parts.push(markdownText(providerName(site.provider)));
  parts.push(taskWords[site.task]);
  const line = parts.join(' · ');
  return model ? `${line}  \n${written(model)}` : line;
}

/** Where the id is written; a name that comes from elsewhere is what people look for longest. */
function written({ source, definedAt }: PlacedModel): string {
  const place = definedAt ? `: ${markdownText(`${definedAt.path}:${definedAt.startLine}`)}` : '';
  return `Model id written ${provenanceWords[source]}${source === 'literal' ? '' : place}`;
}

function figures(found: PlacedSite, footprint: Footprint, options: HoverOptions): readonly string[] {
  const { site, estimate } = found;
  const { candidates = [] } = estimate;
  const { word, reason } = sureness[footprint.confidence];
  return [
    site.type === 'model' ? 'One typical call with this model, estimated' : 'Per call, estimated',
    ...(candidates.length > 1 ? [candidateTable(candidates, options), 'Whichever of them runs:'] : []),
    table(found, footprint, options),
    ...(site.inLoop ? ['The call stands in a loop: this is one pass.'] : []),
    ...assumed(estimate.assumptions),
    `**Confidence: ${word}** – ${reason}.  \nNot counted: training of the model, network, ${site.local ? 'making of the hardware' : 'your device'}.`,
    derivation(footprint.steps, options),
  ];
}

function table({ modelCandidates }: PlacedSite, footprint: Footprint, style: Style): string {
  const { gwpGrams, waterMl, costUsd } = footprint;
  const row = (name: string, range: Footprint['energyWh'], metric: Metric): string => {
    const hasCentre = modelCandidates.length < 2;
    const isPoint = range.low === range.high;
    return `| ${name} | ${hasCentre ? point(range.typical, metric, style) : '–'} | ${isPoint ? '–' : span(range, metric, style)} |`;
  };
  return [
    '| | central | range |',
    '|:--|--:|--:|',
    row('Energy', footprint.energyWh, 'energy'),
    row('Carbon', gwpGrams, 'carbon'),
    ...(gwpGrams.embodied ? [row('– of it making the hardware', gwpGrams.embodied, 'carbon')] : []),
    row('Water', waterMl, 'water'),
    ...(costUsd ? [row('List price', costUsd, 'cost')] : []),
  ].join('\n');
}

const assumed = (assumptions: readonly string[]): readonly string[] =>
  assumptions.length > 0 ? [`**Assumes** ${assumptions.map(markdownText).join(' · ')}`] : [];

/** Every number on the way, with its unit, how it is known and where it comes from. */
function derivation(steps: readonly Step[], options: HoverOptions): string {
  const rows = steps.map(step => {
    const note = step.note === undefined ? '' : ` (${markdownText(step.note)})`;
    return `| ${markdownText(step.label)}${note} | ${markdownText(stepValue(step, options))} | ${step.basis} | ${sourceText(step.sourceId, options)} |`;
  });
  return ['**How it is computed**', '', '| | | | |', '|:--|--:|:--|:--|', ...rows].join('\n');
}

function sourceText(id: string | null, { sourceOf }: HoverOptions): string {
  if (id === null) return '';
  const link = sourceOf?.(id);
  return link ? `[${markdownText(link.title)}](${encodeURI(link.url)})` : markdownText(id);
}
