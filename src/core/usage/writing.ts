import { between, exactly, plus, type Quantity } from '../footprint/quantity.ts';
import { step, type Basis, type Step } from '../footprint/step.ts';
import type { ModelCard } from '../models/card.ts';
import type { CallSite } from '../site.ts';
import { outputDefault } from './defaults.ts';
import { amount, named } from './givenValue.ts';
import { capAt, reasoningOf } from './reasoning.ts';
import type { StatedTokens } from './stated.ts';

/** What a call writes. */
export interface Writing {
  /** Of one completion, hidden tokens included. */
  readonly tokens: Quantity<'token'>;
  readonly hidden: Quantity<'token'>;
  readonly basis: Basis;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
}

/** Stated output, else the usual length of such answers and of the model's hidden reasoning, within the cap of the call. */
export function writingOf(site: CallSite, card: ModelCard, stated: StatedTokens | undefined, images: number): Writing {
  const { given } = site;
  if (stated?.output !== undefined) {
    const tokens = exactly(stated.output, 'token');
    const steps = [step('Output tokens', tokens, stated.basis, null, stated.note)];
    return { tokens, hidden: exactly(0, 'token'), basis: stated.basis, steps, assumptions: [] };
  }
  const cap = amount(site.maxTokens, 1e7);
  const tools = given['tools'] !== undefined && given['tools'] !== null;
  const fallback = outputDefault(site.task, site.api, named(given['pipelineTask']), tools, images);
  const reasoning = reasoningOf(card, site.model?.id ?? card.id, given['reasoningEffort'], given['thinkingBudget']);
  const hidden = cap === undefined ? reasoning.tokens : limitTo(reasoning.tokens, cap);
  const usual = cap === undefined ? fallback.tokens : capAt(fallback.tokens, cap);
  const visible = stated?.visible === undefined ? usual : exactly(stated.visible, 'token');
  const steps: Step[] = [];
  const assumptions: string[] = [];
  if (stated?.visible === undefined) {
    const note = `as in ${fallback.label}${cap === undefined ? '' : `, capped at ${cap}`}`;
    steps.push(step('Visible output tokens', visible, 'assumed', fallback.sourceId, note));
    assumptions.push(`${Math.round(visible.typical)} output tokens (${fallback.label})`);
  } else {
    steps.push(step('Visible output tokens', visible, stated.basis, null, stated.note));
  }
  if (hidden.high > 0) {
    steps.push(step('Hidden reasoning tokens', hidden, reasoning.basis, 'reasoning-lengths', reasoning.note));
    assumptions.push(`${Math.round(hidden.typical)} hidden reasoning tokens (${reasoning.note})`);
  }
  const all = plus(visible, hidden);
  return {
    tokens: cap === undefined ? all : limitTo(all, cap),
    hidden,
    basis: stated?.visible !== undefined && hidden.high === 0 ? stated.basis : 'assumed',
    steps,
    assumptions,
  };
}

const limitTo = <U extends string>(value: Quantity<U>, limit: number): Quantity<U> =>
  between(Math.min(value.low, limit), Math.min(value.typical, limit), Math.min(value.high, limit), value.unit);
