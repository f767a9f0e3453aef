import type { FunctionFact } from '../../facts/facts.ts';
import { isNotebook, type Env } from '../values.ts';

/** What a notebook defines, or a module keeps to itself, nobody else calls: a default that no call there uses is none. */
export function isPrivate(fn: FunctionFact, env: Env): boolean {
  const { facts } = env.file;
  if (facts.language === 'python' || fn.method) return isNotebook(env);
  return facts.exports.every(
    each =>
      each.kind !== 'local' ||
      (each.value.kind === 'name'
        ? each.value.name !== fn.name
        : each.value.kind === 'function' && each.value.fn !== fn),
  );
}

/** `if __name__ == "__main__":` */
export const isScript = ({ file }: Env): boolean =>
  file.facts.module.guards.some(
    ({ test }) => test?.kind === 'operation' && test.left.kind === 'name' && test.left.name === '__name__',
  );
