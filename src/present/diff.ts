import type { Range } from '../core/footprint/quantity.ts';
import type { Change, Comparison } from '../core/report/compare.ts';
import { dataVersion, type Located } from '../core/report/scanReport.ts';
import { short, type Metric, type Style } from './amount.ts';
import { columns } from './columns.ts';
import { markdownText, oneLine } from './escape.ts';
import { siteObject } from './json.ts';
import { phrase, say } from './say.ts';
import { signedPoint, signedSpan } from './signed.ts';
import { place } from './text.ts';
import { modelName } from './words.ts';

/** Two trees of a project and what differs between them. */
export interface Diff {
  readonly comparison: Comparison;
  /** As it was asked for, and the commit it stands for. */
  readonly base: { readonly ref: string; readonly commit: string };
  readonly method: string;
  readonly version: string;
}

/** The changed calls for a terminal. */
export function diffText({ comparison, base, method }: Diff, style: Style): string {
  const arrow = '->';
  const rows = comparison.changes.map(change => [
    change.kind,
    oneLine(placeOf(change)),
    oneLine(both(change, nameOf, arrow)),
    oneLine(both(change, side => figure(side, 'energy', style), arrow)),
  ]);
  const origin = `base ${oneLine(base.ref)} (${base.commit.slice(0, 12)}), method ${method}, data ${dataVersion}`;
  const lines = [...columns(rows), ...(rows.length > 0 ? [''] : []), ...changeSums(comparison, style), origin];
  return `${lines.join('\n')}\n`;
}

/** In lines: how many calls changed, what they take more or less, and what that leaves out. */
export function changeSums(comparison: Comparison, style: Style): readonly string[] {
  const { energyWh, gwpGrams, waterMl, costUsd, withoutEstimate } = comparison;
  const metrics: readonly (readonly [Range | null, Metric])[] = [
    [energyWh, 'energy'],
    [gwpGrams, 'carbon'],
    [waterMl, 'water'],
    [costUsd, 'cost'],
  ];
  const parts = metrics.flatMap(([range, metric]) => (range ? [signed(range, metric, style)] : []));
  return [
    `${changedCalls(comparison, style)}.`,
    ...(parts.length > 0 ? [say(style, 'If each runs once, estimated: {0}.', parts.join(', '))] : []),
    ...(withoutEstimate > 0 ? [say(style, '{0} of them without an estimate, not in the sums.', withoutEstimate)] : []),
  ];
}

const signed = (range: Range, metric: Metric, style: Style): string =>
  `${signedPoint(range.typical, metric, style)} (${signedSpan(range, metric, style)})`;

/** `2 calls changed`. */
function changedCalls({ changes }: Comparison, style: Style = {}): string {
  if (changes.length === 0) return say(style, 'no call changed');
  return changes.length === 1 ? say(style, '1 call changed') : say(style, '{0} calls changed', changes.length);
}

/**
 * By this mark a comment is found again, and updated in place. Reports on several folders of a repository are several
 * comments, each with the mark of its folder.
 */
export const diffMark = (folder = '.'): string =>
  `<!-- wattlens diff${folder === '.' ? '' : ` ${folder.replace(/[^\w./]+/gu, '-')}`} -->`;

/** A comment has room for 65,536 characters, so the table for so many. */
const tableRoom = 50_000;

/** A comment for a pull request: the changed calls, all else folded. */
export function diffMarkdown(diff: Diff, style: Style = {}, folder = '.'): string {
  const { comparison, base, method, version } = diff;
  const { energyWh, changes } = comparison;
  const sum = energyWh
    ? `, estimated ${signedPoint(energyWh.typical, 'energy', style)} per run of each (range ${signedSpan(energyWh, 'energy', style)})`
    : '';
  const none = changes.length > 0 && !energyWh ? ', no estimate' : '';
  const blocks = [
    `AI footprint: ${changedCalls(comparison)}${sum}${none}`,
    ...(changes.length > 0 ? [changeTable(changes, style), folded(comparison, style)] : []),
    `Compared with ${markdownText(base.ref)} (${base.commit.slice(0, 12)}). The sum counts each changed call once, whatever loop it stands in. Method ${markdownText(method)}, data ${dataVersion}, WattLens ${markdownText(version)}.`,
    diffMark(folder),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const kindWords: Readonly<Record<Change['kind'], string>> = {
  added: phrase('added'),
  removed: phrase('removed'),
  changed: phrase('changed'),
};

const heads = [
  phrase('Change'),
  phrase('Place'),
  phrase('Model'),
  phrase('Energy per run'),
  phrase('Carbon'),
  phrase('List price'),
];

/** A row a change, as a Markdown table. */
export function changeTable(changes: readonly Change[], style: Style): string {
  const rows = changes.map(change => {
    const cell = (of: (side: Located) => string): string => markdownText(both(change, of, '→'));
    const cells = [
      say(style, kindWords[change.kind]),
      markdownText(placeOf(change)),
      cell(nameOf),
      cell(side => figure(side, 'energy', style)),
      cell(side => figure(side, 'carbon', style)),
      cell(side => figure(side, 'cost', style)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  let room = tableRoom;
  const shown = rows.filter(row => (room -= row.length) >= 0);
  const lines = [`| ${heads.map(head => say(style, head)).join(' | ')} |`, '|:--|:--|:--|--:|--:|--:|', ...shown];
  const left = rows.length - shown.length;
  return `${lines.join('\n')}${left > 0 ? `\n\n${left} more changed calls are not listed here.` : ''}`;
}

const folded = (comparison: Comparison, style: Style): string =>
  [
    '<details><summary>Sums and what they leave out</summary>',
    changeSums(comparison, style).join('  \n'),
    'Counted: energy at the data centre, carbon of its grid and a share of the hardware, water on site and at power stations; not training of the model, network, devices. A place that only names a model is listed, and not summed.',
    '</details>',
  ].join('\n\n');

/** The public format of `diff --format json`; its schema is schemas/diff.schema.json. */
export function diffJson({ comparison, base, method, version }: Diff): string {
  const { changes, ...sums } = comparison;
  const side = (located: Located | undefined): object | null => (located ? siteObject(located) : null);
  const document = {
    schemaVersion: 1,
    tool: { name: 'wattlens', version },
    method: { id: method, data: dataVersion },
    base,
    difference: { per: 'each changed call running once', ...sums },
    changes: changes.map(({ kind, before, after }) => ({ kind, before: side(before), after: side(after) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The figure or name of both sides where they differ: `gpt-4o -> gpt-4o-mini`. */
function both({ before, after }: Change, of: (side: Located) => string, arrow: string): string {
  const [old, now] = [before && of(before), after && of(after)];
  if (old === undefined || now === undefined) return now ?? old ?? '';
  return old === now ? now : `${old} ${arrow} ${now}`;
}

const placeOf = ({ before, after }: Change): string => {
  const side = after ?? before;
  return place(side.path, side.found);
};

const nameOf = ({ found }: Located): string => modelName(found) ?? `(${found.site.callee})`;

function figure({ found }: Located, metric: 'energy' | 'carbon' | 'cost', style: Style): string {
  const { footprint } = found.estimate;
  if (!footprint) return say(style, 'no estimate');
  const range = { energy: footprint.energyWh, carbon: footprint.gwpGrams, cost: footprint.costUsd }[metric];
  return range ? short(range, metric, style) : say(style, 'not known');
}
