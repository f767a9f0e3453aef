import type { Call } from '../../facts/facts.ts';
import { argument } from '../../resolve/calls/arguments.ts';
import type { ApiValue } from '../../resolve/values.ts';
import { contains } from '../../text/span.ts';
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
function objectAt(context: RuleContext, path: string): ApiValue | undefined {
  const [value, ...others] = argument(context.call, path, context.env, context.file.world) ?? [];
  return value?.kind === 'api' && value.call && others.length === 0 ? value : undefined;
}

/** The Trainer of transformers that the call runs; those of other libraries have defaults of their own. */
export function trainerOf(context: RuleContext): RuleContext | undefined {
  const made = constructions(context).find(({ path }) => /^(?:transformers\b.*\.)(?:Seq2Seq)?Trainer\(\)$/u.test(path));
  return made && at(context, made);
}

/** The class is called, and not named to something that makes the object. */
const isConstruction = ({ callee, span }: Call): boolean => contains(span, callee.span);

/** The TrainingArguments that a Trainer was given. */
export function trainingArgumentsOf(trainer: RuleContext): RuleContext | undefined {
  const args = objectAt(trainer, 'args') ?? objectAt(trainer, '1');
  // What a parser of the command line gives has the same type; it is not written here, and may hold anything.
  return args?.call && args.path.endsWith('TrainingArguments()') && isConstruction(args.call)
    ? at(trainer, args)
    : undefined;
}
