import type { Call, ClassFact, Expr, FunctionFact, RecordEntry } from '../../facts/facts.ts';
import { apiMember } from '../api.ts';
import { callsNamed } from '../calls/callers.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiValue, Env, Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * `self.hparams` of a Lightning module: what a method of the class hands to `save_hyperparameters`, or, where it hands
 * nothing but names, that method's own parameters. Source: lightning.ai/docs, `HyperparametersMixin`.
 */
export function keptParameters(
  cls: ClassFact,
  envOf: (fn: FunctionFact) => Env,
  home: Env,
  world: World,
): readonly Value[] | undefined {
  for (const call of callsNamed('save_hyperparameters', home.file, world)) {
    const fn = cls.methods.find(({ scope }) => scope === call.scope);
    if (!fn) continue;
    const env = envOf(fn);
    const given = call.args.find(({ name, value }) => name === undefined && value.kind !== 'literal');
    if (given) return evaluate(given.value, env, world);
    return [
      { kind: 'record', expr: { kind: 'record', entries: ownParameters(fn, call), span: call.span }, env, via: 0 },
    ];
  }
  return undefined;
}

const ownParameters = ({ parameters, scope }: FunctionFact, { span }: Call): readonly RecordEntry[] =>
  parameters
    .filter(({ receiver, rest }) => !receiver && !rest)
    .map(({ name }) => {
      const value: Expr = { kind: 'name', name, scope, span };
      return { key: { kind: 'literal', value: name, span }, value, span };
    });

/** Methods of PyTorch's modules that give the module itself: `model = Net().to(device)`. Source: pytorch.org/docs, `torch.nn.Module`. */
const givesItself = /^(?:to|cuda|cpu|half|float|double|bfloat16|eval|train|requires_grad_)$/u;

/**
 * What a method of a library's base class gives that is of the project's own class: the object itself, or one that
 * `Module.load_from_checkpoint(path)` makes elsewhere. Undefined for every other call.
 */
export function restored({ callee }: Call, env: Env, world: World): readonly Value[] | undefined {
  if (callee.kind !== 'member' || env.file.facts.language !== 'python') return undefined;
  const { name } = callee;
  if (name !== 'load_from_checkpoint' && !givesItself.test(name)) return undefined;
  const objects = evaluate(callee.object, env, world);
  const given = objects.flatMap((value): readonly Value[] => {
    if ((value.kind !== 'class' && value.kind !== 'instance') || value.cls.bases.length === 0) return [];
    if (value.cls.scope.bindings.has(name)) return [];
    if (value.kind === 'instance') return name === 'load_from_checkpoint' ? [] : [value];
    if (name !== 'load_from_checkpoint') return [];
    return [{ kind: 'instance', cls: value.cls, env: value.env, call: undefined, callEnv: env, via: value.via }];
  });
  return given.length > 0 && given.length === objects.length ? given : undefined;
}

/**
 * The library's base of a class, or what the library would take for the class by its name: what a network on
 * `PreTrainedModel` is for, its name alone says (`MossForCausalLM`), as with the networks of Transformers itself.
 */
export function byOwnName(base: ApiValue, { name }: ClassFact): ApiValue {
  const isTold = name !== undefined && /For(?:CausalLM|ConditionalGeneration|Seq2SeqLM|\w+Classification)$/u.test(name);
  return isTold && base.parent && /\.\w*PreTrainedModel$/u.test(base.path) ? apiMember(base.parent, name) : base;
}
