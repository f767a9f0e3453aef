import { isWide, formatted, type Style } from './amount.ts';
import { columns } from './columns.ts';
import { oneLine } from './escape.ts';
import { retold } from './say.ts';
import { modelName, noEstimateSentence, placeText, provenanceWords, sureness, taskWords } from './words.ts';
import { place } from './text.ts';
import type { Step } from '../core/footprint/step.ts';
import type { PlacedUnlistedCall } from '../core/report/placed.ts';
import type { Located } from '../core/report/scanReport.ts';

/** How a call was found and how its figures came about, step by step, for a terminal. */
export function explainText({ path, found }: Located, style: Style): string {
  const { site, estimate, model } = found;
  const { footprint } = estimate;
  const written = model
    ? `${oneLine(model.id)}, written ${provenanceWords[model.source]}`
    : (modelName(found) ?? 'unknown');
  const definedAt = model?.definedAt;
  const lines = [
    `${place(path, found)} ${oneLine(site.callee)}`,
    '',
    ...columns([
      ['what', `${site.type === 'invoke' ? 'runs' : 'names'} a model (${taskWords[site.task]})`],
      ['api', oneLine(site.api)],
      ['evidence', site.evidence],
      ['model', written],
      ...(definedAt ? [['', `at ${placeText(oneLine(definedAt.path), definedAt.cell, definedAt.startLine)}`]] : []),
      ...(site.inLoop ? [['loop', 'it stands in a loop; the figures are of one pass']] : []),
    ]),
    '',
    'How it was found',
    ...site.trail.map(line => `  ${oneLine(line)}`),
    '',
    ...(footprint ? derivation(footprint.steps, style) : [`No estimate. ${oneLine(noEstimateSentence(found))}`]),
    ...(footprint ? ['', `Confidence ${footprint.confidence}: ${sureness[footprint.confidence].reason}.`] : []),
    ...(estimate.assumptions.length > 0
      ? ['', 'Assumed', ...estimate.assumptions.map(text => `  ${oneLine(text)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Why a call is not among those that are listed. */
export function unlistedText(
  path: string,
  { callee, reasons, cell, startLine, startColumn }: PlacedUnlistedCall,
): string {
  const where = `${oneLine(path)}:${cell === null ? '' : `cell ${cell + 1}:`}${startLine}:${startColumn}`;
  const [first = 'nothing is known of what is called', ...others] = reasons;
  const lines = [`not listed: ${first}`, ...others.map(reason => `or: ${reason}`)];
  return [`${where} ${oneLine(callee)}`, ...lines.map(text => `  ${oneLine(text)}`), ''].join('\n');
}

/** Every number on the way to a figure, with its unit, how it is known and where it comes from. */
export const derivation = (steps: readonly Step[], style: Style): readonly string[] => [
  'How it was computed',
  ...columns(
    steps.map(step => [
      `  ${oneLine(step.label)}`,
      stepValue(step, style),
      step.basis,
      [step.sourceId ?? '', step.note === undefined ? '' : `(${oneLine(step.note)})`].join(' ').trim(),
    ]),
  ),
];

/** `0.33 (0.1–0.9) Wh`. */
export function stepValue({ value, unit }: Step, style: Style): string {
  const { locale, ascii } = style;
  const { low, typical, high } = value;
  const [from, to] = [low, high].map(end => formatted(end, isWide(value) ? 1 : 2, locale));
  const range = low === high ? '' : ` (${from ?? ''}${ascii ? '-' : '–'}${to ?? ''})`;
  const name = retold(style, unit);
  const plain = ascii ? name.replaceAll('·', '*') : name.replaceAll('CO2e', 'CO₂e');
  return `${formatted(typical, 2, locale)}${range} ${plain}`.trimEnd();
}
