import { declare, whenCalled } from './openScope.ts';
import type { Binding, Branch, Call, ClassFact, Expr, FunctionFact, Scope } from '../facts/facts.ts';
import type { ImportFact } from '../facts/fileFacts.ts';
import type { Span } from '../text/span.ts';

/** Where the walk stands: everything a binding or a call must know of its surroundings. */
export interface Context {
  readonly scope: Scope;
  readonly inLoop: boolean;
  readonly branch: Branch | undefined;
  /** What the enclosing function gathers; absent at module and class level. */
  readonly gathered:
    | {
        readonly returns: Expr[];
        readonly yields: Expr[];
        readonly globals: Map<string, Scope>;
        /** The place of the function. */
        readonly span: Span;
      }
    | undefined;
}

/** What the walk gathers for the whole file. */
export interface Found {
  readonly text: string;
  readonly calls: Call[];
  readonly imports: ImportFact[];
  readonly starImports: string[];
  readonly functions: FunctionFact[];
  readonly classes: ClassFact[];
}

/** Binds `name` in the scope of the context, or in the one a `global` or `nonlocal` statement named. */
export function bind({ gathered, scope }: Context, name: string, binding: Binding): void {
  const outer = gathered?.globals.get(name);
  if (gathered && outer) declare(outer, name, whenCalled(gathered, binding));
  else declare(scope, name, binding);
}
