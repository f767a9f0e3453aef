import type { Span } from '../text/span.ts';
import type { Call, ClassFact, Expr, FunctionFact, Scope } from './facts.ts';

export interface ImportFact {
  /** As written: `openai`, `.llm`, `./openai`, `npm:openai@4`. */
  readonly module: string;
  /** The imported symbol; undefined for the whole module (`import x`, `import * as x`, `require(…)`). `default` for a JS default import. */
  readonly symbol: string | undefined;
  /** Python `import a.b.c` binds `a` alone: then `module` is `a`. */
  readonly span: Span;
}

/** `export { a as b } from './x'`, `export * from './x'`, `module.exports = …`; Python modules export their module scope. */
export type ExportFact =
  | { readonly kind: 'local'; readonly name: string; readonly value: Expr }
  | { readonly kind: 'from'; readonly name: string; readonly module: string; readonly symbol: string | undefined }
  | { readonly kind: 'all'; readonly module: string };

/** All that one file (or one notebook) says. */
export interface FileFacts {
  readonly language: 'python' | 'javascript';
  readonly module: Scope;
  /** Every call of the file, in source order of their ends (inner before outer). */
  readonly calls: readonly Call[];
  /** Every import, bound or not (`import * from`, side effects). */
  readonly imports: readonly ImportFact[];
  /** `from x import *` modules. */
  readonly starImports: readonly string[];
  readonly exports: readonly ExportFact[];
  /** Operations and decorators that are not inside any call but may use a model. */
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
}
