import type { Range } from '../../core/footprint/quantity.ts';
import { formatted } from '../amount.ts';
import type { ReportSite, ReportSuggestion } from './reportFile.ts';
import { figureOf, sumUp } from './sums.ts';

/** The suggestions of one rule. */
export interface TryGroup {
  readonly rule: string;
  readonly title: string;
  readonly suggestions: readonly ReportSuggestion[];
  /** How many of them an edit can carry out. */
  readonly fixes: number;
  readonly effect: Effect | null;
}

/** What following all suggestions of a rule would change. */
export interface Effect {
  /** Energy after over energy before, over the calls of the group that a figure supports. */
  readonly ratio: Range;
  readonly calls: number;
  /** What these calls take now, in Wh, if each runs once. */
  readonly beforeWh: Range | null;
  /** A ratio whose range reaches over 1 promises nothing. */
  readonly verdict: 'less' | 'more' | 'no clear difference';
}

/** The suggestions by rule: what may lower most first, then the most frequent. */
export function tryGroups(sites: readonly ReportSite[]): readonly TryGroup[] {
  const groups = new Map<string, { site: ReportSite; suggestion: ReportSuggestion }[]>();
  for (const site of sites)
    for (const suggestion of site.suggestions) {
      const group = groups.get(suggestion.rule);
      if (group) group.push({ site, suggestion });
      else groups.set(suggestion.rule, [{ site, suggestion }]);
    }
  return [...groups]
    .map(([rule, group]) => ({
      rule,
      title: group[0]?.suggestion.title ?? rule,
      suggestions: group.map(({ suggestion }) => suggestion),
      fixes: group.filter(({ suggestion }) => suggestion.fix !== null).length,
      effect: effectOf(group),
    }))
    .sort((a, b) => lowered(b) - lowered(a) || b.suggestions.length - a.suggestions.length);
}

/** Wh that the typical ratio takes away; negative where the group says nothing of it. */
const lowered = ({ effect }: TryGroup): number =>
  effect?.verdict === 'less' ? (effect.beforeWh?.typical ?? 0) * (1 - effect.ratio.typical) : -1;

/** The ends of all ratios are taken together, weighted by the energy of their calls: they may well err alike. */
function effectOf(group: readonly { site: ReportSite; suggestion: ReportSuggestion }[]): Effect | null {
  const rated = group.flatMap(({ site, suggestion: { energyRatio } }) => (energyRatio ? [{ site, energyRatio }] : []));
  if (rated.length === 0) return null;
  const weights = rated.map(({ site }) => figureOf(site, 'energy')?.typical ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (end: keyof Range): number =>
    rated.reduce(
      (sum, { energyRatio }, index) =>
        sum + energyRatio[end] * (total > 0 ? (weights[index] ?? 0) / total : 1 / rated.length),
      0,
    );
  const ratio = { low: mean('low'), typical: mean('typical'), high: mean('high') };
  const verdict = ratio.high < 1 ? 'less' : ratio.low > 1 ? 'more' : 'no clear difference';
  const calls = [...new Set(rated.map(({ site }) => site))];
  return { ratio, calls: calls.length, beforeWh: sumUp(calls).energy, verdict };
}

/** An effect as a sentence, for texts that are English everywhere: a ratio whose range reaches over 1 promises nothing. */
export function effectWords(effect: Effect | null): string {
  if (!effect) return 'No figure supports an estimate of the effect on energy.';
  const { ratio, verdict } = effect;
  const times = `Estimated energy ${formatted(ratio.low, 2)} to ${formatted(ratio.high, 2)} times as now`;
  return verdict === 'no clear difference' ? `${times}: no clear difference.` : `${times}; check the answers.`;
}
