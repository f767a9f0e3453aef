import type { Suggestion } from '../../analysis.ts';
import type { Range } from '../../footprint/quantity.ts';
import { ends as sizeEnds, type ModelCard } from '../../models/card.ts';
import type { LadderStep } from '../../models/ladder.ts';
import type { CallSite } from '../../site.ts';
import type { RuleContext } from './context.ts';
import { cardOf } from './models.ts';

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

/**
 * The same call with another model. Measured steps of the ladder keep their ratio, a fifth either way for other hardware
 * and prompts; otherwise the estimates' ratio, as wide as the sizes of both models are uncertain. Undefined where the
 * catalogue does not know one of them, or nothing but a price speaks for the step.
 */
export function swapEffect(
  context: RuleContext,
  step: LadderStep,
  id: string,
  given: CallSite['given'] = {},
): Effect | undefined {
  const { site, estimate, estimateOf } = context;
  const [before, after] = [site.model && cardOf(context, site.model.id), cardOf(context, id)];
  if (step.basis === 'measured-energy' && step.ratio !== undefined)
    return ratio(step.ratio * 0.8, step.ratio, step.ratio * 1.25);
  if (step.basis === 'measured-speed' && step.ratio !== undefined)
    return ratio(step.ratio, Math.sqrt(step.ratio), Math.min(1, step.ratio * 4));
  // Encoders compute in proportion to their parameters; generation does so a little less.
  if (step.basis === 'parameters' && step.ratio !== undefined)
    return ratio(step.ratio * 0.8, step.ratio, Math.min(1, step.ratio * 1.6));
  if (step.range) return ratio(step.range[0], Math.sqrt(step.range[0] * step.range[1]), step.range[1]);
  if (!before || !after || !site.model) return undefined;
  const was = estimate.footprint?.energyWh.typical;
  const is = estimateOf({ ...site, model: { ...site.model, id }, given: { ...site.given, ...given } }).footprint
    ?.energyWh.typical;
  const [sizeBefore, sizeAfter] = [sizes(before), sizes(after)];
  if (was === undefined || is === undefined || was <= 0 || !sizeBefore || !sizeAfter) return undefined;
  const typical = is / was;
  return ratio(
    Math.min(typical, sizeAfter.low / sizeBefore.high),
    typical,
    Math.max(typical, sizeAfter.high / sizeBefore.low),
  );
}

/** From the parameters that a token passes to all there are, where a mixture of experts leaves that open. */
function sizes({ total, active, activeUnknown }: ModelCard): { low: number; high: number } | undefined {
  const size = active ?? (activeUnknown ? undefined : total);
  return size === undefined ? undefined : { low: sizeEnds(size)[0], high: sizeEnds(size)[1] };
}
