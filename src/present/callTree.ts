import type { PlacedSite } from '../core/report/placed.ts';
import type { Located } from '../core/report/scanReport.ts';
import { totals } from '../core/report/totals.ts';
import { short, spoken, type Style } from './amount.ts';
import { hinted, inlayText } from './inlay.ts';
import { say } from './say.ts';
import { calls, modelName, providerName, taskWords } from './words.ts';

export type Grouping = 'file' | 'model' | 'provider';

/** A line of the list of calls. */
export interface CallItem {
  /** What stays the same while figures change. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** For a screen reader: all of it in words. */
  readonly spoken: string;
  readonly located: Located;
}

/** Calls that belong together, and what they come to if each runs once. */
export interface CallGroup {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly items: readonly CallItem[];
}

interface File {
  readonly path: string;
  readonly sites: readonly PlacedSite[];
}

/** All calls of a workspace: files in their order, models and providers with the most energy first. */
export function callGroups(files: readonly File[], grouping: Grouping, style: Style = {}): readonly CallGroup[] {
  const located = files.flatMap(({ path, sites }) => hinted(sites).map(found => ({ path, found })));
  const groups = new Map<string, Located[]>();
  for (const each of located) {
    const name = nameOf(each, grouping, style);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  const energy = (name: string): number =>
    totals((groups.get(name) ?? []).map(({ found }) => found)).energyWh?.typical ?? -1;
  const names = [...groups.keys()];
  if (grouping !== 'file') {
    const weights = new Map(names.map(name => [name, energy(name)]));
    names.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }
  return names.map(name => groupOf(name, groups.get(name) ?? [], grouping, style));
}

/** Calls of the workspace that run a model. */
export const callCount = (files: readonly File[]): number =>
  files.reduce((sum, { sites }) => sum + sites.filter(({ site }) => site.type === 'invoke').length, 0);

function nameOf({ path, found }: Located, grouping: Grouping, style: Style): string {
  if (grouping === 'file') return path;
  if (grouping === 'model') return modelName(found, style) ?? unknownModel(style);
  const { provider, local } = found.site;
  if (provider !== undefined) return providerName(provider);
  return local ? say(style, 'Own hardware') : say(style, 'Unknown provider');
}

const unknownModel = (style: Style): string => say(style, 'Unknown model');

function groupOf(name: string, located: readonly Located[], grouping: Grouping, style: Style): CallGroup {
  const sums = totals(located.map(({ found }) => found));
  const energy = sums.energyWh ? short(sums.energyWh, 'energy', style) : undefined;
  const count = sums.calls > 0 ? [calls(sums.calls, style)] : [];
  return {
    id: `${grouping}:${name}`,
    label: name,
    description: [...count, ...(energy === undefined ? [] : [energy])].join(' · '),
    spoken: [
      name,
      ...count,
      ...(energy === undefined ? [] : [say(style, '{0} if each runs once', spoken(energy, style))]),
    ].join(', '),
    items: located.map(each => itemOf(each, grouping, style)),
  };
}

function itemOf(located: Located, grouping: Grouping, style: Style): CallItem {
  const { path, found } = located;
  const { cell, startLine, startColumn } = found.range;
  const place =
    cell === null ? say(style, 'line {0}', startLine) : say(style, 'cell {0}, line {1}', cell + 1, startLine);
  const model = modelName(found, style) ?? unknownModel(style);
  const task = say(style, taskWords[found.site.task]);
  const figure = inlayText(found, 'energy', style);
  const isOfFile = grouping === 'file';
  return {
    id: `${grouping}:${nameOf(located, grouping, style)}:${path}:${cell ?? ''}:${startLine}:${startColumn}`,
    label: isOfFile ? model : `${path}${cell === null ? '' : `#${cell + 1}`}:${startLine}`,
    description: [
      figure,
      ...(grouping === 'model' ? [] : [isOfFile ? task : model]),
      ...(isOfFile ? [place] : []),
    ].join(' · '),
    spoken: [model, task, spoken(figure, style), path, place].join(', '),
    located,
  };
}
