import { argument } from '../../resolve/arguments.ts';
import type { ApiValue } from '../../resolve/values.ts';
import type { RuleContext } from './context.ts';

const mostSteps = 12;

/** The same rule's view of another call: helpers that read and edit arguments then speak of that one. */
export const at = (context: RuleContext, { call, env }: ApiValue): RuleContext | undefined =>
  call ? { ...context, call, env } : undefined;

/** The constructions and calls that the receiver came through, the nearest first. */
export function constructions(context: RuleContext): readonly ApiValue[] {
  const found: ApiValue[] = [];
  for (const value of context.file.world.evaluate(context.call.callee, context.env)) {
    let step: ApiValue | undefined = value.kind === 'api' ? value : undefined;
    for (let turn = 0; step && turn < mostSteps; turn += 1, step = step.parent) if (step.call) found.push(step);
  }
  return found;
}

/** A library object that is given as an argument, with the call that made it. */
export function objectAt(context: RuleContext, path: string): ApiValue | undefined {
  const [value, ...others] = argument(context.call, path, context.env, context.file.world) ?? [];
  return value?.kind === 'api' && value.call && others.length === 0 ? value : undefined;
}
