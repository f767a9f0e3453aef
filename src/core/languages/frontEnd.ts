import type { StatementReader } from './statement.ts';

/** A language: how its files are recognised, which grammar parses them, and how their trees are lowered to facts. */
export interface FrontEnd {
  readonly id: 'python' | 'javascript';
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /** The grammar's file name beside the bundles, by file name ending where they differ. */
  readonly grammarFor: (path: string) => string;
  /** Lowers the statements of a module one by one. Never throws: what it cannot read is `unknown`. */
  readonly statements: StatementReader;
}
