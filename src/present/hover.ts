import type { Footprint } from '../core/footprint/report.ts';
import type { Step } from '../core/footprint/step.ts';
import { dataVersion } from '../core/report/scanReport.ts';
import type { PlacedModel, PlacedSite } from '../core/report/placed.ts';
import { point, span, type Metric, type Style } from './amount.ts';
import { candidateTable } from './candidates.ts';
import { markdownText } from './escape.ts';
import { stepValue } from './explain.ts';
import { retold, say } from './say.ts';
import {
  basisWords,
  missingName,
  modelName,
  noEstimateSentence,
  placeText,
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
    heading(found, options),
    ...(footprint
      ? figures(found, footprint, options)
      : [
          `**${say(options, 'No estimate.')}** ${markdownText(noEstimateSentence(found, options))}`,
          ...(candidates.length > 1 ? [candidateTable(candidates, options)] : []),
        ]),
    links(found, options),
    say(options, 'Method {0} · data {1}', markdownText(method), markdownText(dataVersion)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Links to commands of the editor. What the workspace gives them as argument is encoded, and they only take it as text. */
function links({ site, range, estimate }: PlacedSite, style: Style): string {
  const hide = link(say(style, 'Hide inline estimates'), 'toggleInlineEstimates');
  if (estimate.footprint) return [link(say(style, 'Change assumptions'), 'openProjectFile'), hide].join(' · ');
  const name = site.model?.id ?? missingName(site);
  const set = name === undefined ? [] : [link(say(style, 'Set a model for {0}', markdownText(name)), 'setModel', name)];
  return [...set, link(say(style, 'Ignore this call'), 'ignoreCall', range.startLine - 1), hide].join(' · ');
}

function link(title: string, command: string, argument?: string | number): string {
  const given = argument === undefined ? '' : `?${encodeURIComponent(JSON.stringify([argument]))}`;
  return `[${title}](command:wattlens.${command}${given.replace(/[()'*!]/gu, sign => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

function heading(found: PlacedSite, style: Style): string {
  const { site, model } = found;
  const name = modelName(found, style);
  const parts = [name === undefined ? `**${say(style, 'Unknown model')}**` : `**${markdownText(name)}**`];
  if (site.provider !== undefined) parts.push(markdownText(providerName(site.provider)));
  parts.push(say(style, taskWords[site.task]));
  const line = parts.join(' · ');
  return model ? `${line}  \n${written(model, style)}` : line;
}

/** Where the id is written; a name that comes from elsewhere is what people look for longest. */
function written({ source, definedAt }: PlacedModel, style: Style): string {
  const place = definedAt
    ? `: ${markdownText(placeText(definedAt.path, definedAt.cell, definedAt.startLine, style))}`
    : '';
  const where = say(style, 'Model id written {0}', say(style, provenanceWords[source]));
  return `${where}${source === 'literal' ? '' : place}`;
}

function figures(found: PlacedSite, footprint: Footprint, options: HoverOptions): readonly string[] {
  const { site, estimate } = found;
  const { candidates = [] } = estimate;
  const { word, reason } = sureness[footprint.confidence];
  return [
    site.type === 'model'
      ? say(options, 'One typical call with this model, estimated')
      : say(options, 'Per call, estimated'),
    ...(candidates.length > 1 ? [candidateTable(candidates, options), say(options, 'Whichever of them runs:')] : []),
    table(found, footprint, options),
    ...(site.inLoop ? [say(options, 'The call stands in a loop: this is one pass.')] : []),
    ...assumed(estimate.assumptions, options),
    `**${say(options, 'Confidence: {0}', say(options, word))}** – ${say(options, reason)}.  \n${notCounted(site.local, options)}`,
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
    `| | ${say(style, 'central')} | ${say(style, 'range')} |`,
    '|:--|--:|--:|',
    row(say(style, 'Energy'), footprint.energyWh, 'energy'),
    row(say(style, 'Carbon'), gwpGrams, 'carbon'),
    ...(gwpGrams.embodied ? [row(`– ${say(style, 'of it making the hardware')}`, gwpGrams.embodied, 'carbon')] : []),
    row(say(style, 'Water'), waterMl, 'water'),
    ...(costUsd ? [row(say(style, 'List price'), costUsd, 'cost')] : []),
  ].join('\n');
}

const notCounted = (isLocal: boolean, style: Style): string =>
  isLocal
    ? say(style, 'Not counted: training of the model, network, making of the hardware.')
    : say(style, 'Not counted: training of the model, network, your device.');

const assumed = (assumptions: readonly string[], style: Style): readonly string[] =>
  assumptions.length > 0
    ? [`**${say(style, 'Assumes')}** ${assumptions.map(each => markdownText(retold(style, each))).join(' · ')}`]
    : [];

/** Every number on the way, with its unit, how it is known and where it comes from. */
function derivation(steps: readonly Step[], options: HoverOptions): string {
  const rows = steps.map(step => {
    const note = step.note === undefined ? '' : ` (${markdownText(retold(options, step.note))})`;
    const basis = say(options, basisWords[step.basis]);
    return `| ${markdownText(retold(options, step.label))}${note} | ${markdownText(stepValue(step, options))} | ${basis} | ${sourceText(step.sourceId, options)} |`;
  });
  return [`**${say(options, 'How it is computed')}**`, '', '| | | | |', '|:--|--:|:--|:--|', ...rows].join('\n');
}

function sourceText(id: string | null, { sourceOf }: HoverOptions): string {
  if (id === null) return '';
  const link = sourceOf?.(id);
  return link ? `[${markdownText(link.title)}](${encodeURI(link.url)})` : markdownText(id);
}
