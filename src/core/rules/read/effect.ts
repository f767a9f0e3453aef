import type { Suggestion } from '../../analysis.ts';
import type { Range } from '../../footprint/quantity.ts';
import type { CallSite } from '../../site.ts';
import type { RuleContext } from './context.ts';

type Effect = NonNullable<Suggestion['effect']>;

/** Energy after over energy before. */
export const ratio = (low: number, typical: number, high: number): Effect => ({ energyRatio: { low, typical, high } });

/**
 * What a changed call uses, over what it uses now. What both share (tokens, place, hardware) is set to the same value on
 * both sides before the division, at each end of its range in turn, so that it cancels. Undefined without an estimate.
 */
export function effectOf(context: RuleContext, changed: CallSite): Effect | undefined {
  const { site, estimate, estimateOf } = context;
  const before = estimate.footprint?.energyWh.typical;
  const after = estimateOf(changed).footprint?.energyWh.typical;
  if (before === undefined || after === undefined || before <= 0) return undefined;
  const ratios = [after / before];
  const { inputTokens, outputTokens } = estimate.usage ?? {};
  if (inputTokens && outputTokens && sameTokens(context, changed))
    for (const input of ends(inputTokens))
      for (const output of ends(outputTokens)) {
        const [one, other] = [site, changed].map(
          each => estimateOf(each, { input, output: output / completions(site) }).footprint?.energyWh.typical,
        );
        if (one !== undefined && other !== undefined && one > 0) ratios.push(other / one);
      }
  return ratio(Math.min(...ratios), after / before, Math.max(...ratios));
}

/** Where the change is in how much is written, setting that to one value would hide it. */
const sameTokens = ({ site }: RuleContext, changed: CallSite): boolean =>
  site.maxTokens === changed.maxTokens && site.given['reasoningEffort'] === changed.given['reasoningEffort'];

const completions = ({ given }: CallSite): number =>
  typeof given['n'] === 'number' && given['n'] > 0 ? given['n'] : 1;

const ends = ({ low, high }: Range): readonly number[] => [Math.max(1, low), Math.max(1, high)];

/** A range of ratios in words: `about 60–90 % less energy`, `may go either way`. */
export function effectText(effect: Effect | undefined): string {
  if (!effect) return 'energy not published';
  const { low, high } = effect.energyRatio;
  if (high >= 1) return 'energy may go either way';
  const [least, most] = [1 - high, 1 - low].map(share => Math.round(share * 100));
  return least === most
    ? `estimated ${String(least)} % less energy`
    : `estimated ${String(least)}–${String(most)} % less energy`;
}
