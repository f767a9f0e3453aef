import { argument } from '../calls/arguments.ts';
import { callsNamed } from '../calls/callers.ts';
import { evaluate } from '../evaluate.ts';
import { moduleLevel, type ApiValue, type Env, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** Where an experiment tracker exposes the settings of a run, and who may replace them. */
const shown = /^wandb(?:\.init\(\)|\.run)?$/u;
const started = 'wandb.init';
const replaced = /^wandb\.(?:agent|sweep)$/u;

/**
 * `wandb.config` after `wandb.init(config=settings)`: the settings. Undefined where the file starts no run with settings
 * that can be read, or a sweep gives others.
 */
export function runConfig(owner: ApiValue, name: string, env: Env, world: World): readonly Value[] | undefined {
  if (name !== 'config' || !shown.test(owner.path)) return undefined;
  return unlessActive(world, started, undefined, () => {
    const plain = moduleLevel(env);
    const runs = (method: string, isIt: (path: string) => boolean): readonly (typeof env.file.facts.calls)[number][] =>
      callsNamed(method, env.file, world).filter(({ callee }) =>
        evaluate(callee, plain, world).some(value => value.kind === 'api' && isIt(value.path)),
      );
    if (['agent', 'sweep'].some(method => runs(method, path => replaced.test(path)).length > 0)) return undefined;
    const own = owner.call ? [owner.call] : runs('init', path => path === started);
    const given = own.flatMap(call => argument(call, 'config', plain, world) ?? []);
    return given.length > 0 && given.every(isSettings) ? given : undefined;
  });
}

/** What settings are kept in; a library's object (`ConfigDict()`) holds what the file put there. */
const isSettings = (value: Value): boolean =>
  /^(?:record|options|instance|class)$/u.test(value.kind) ||
  (value.kind === 'api' && value.call !== undefined && value.nodes.length === 0);
