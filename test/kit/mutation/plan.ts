/** What `src/mutate.mjs` asks of one run of the tests. */
export interface Plan {
  /** Sources with their mutants behind switches, by path from the root. */
  readonly sources: Readonly<Record<string, string>>;
  /** The mutants that are wanted, by their id in the sources; those first that are tried again. */
  readonly wanted: readonly string[];
  /** Those that an earlier run of the same plan killed. */
  readonly killed: readonly string[];
  /** Those that an earlier run of the same plan tried, by test file. */
  readonly survived: Readonly<Record<string, readonly string[]>>;
  /** A pattern of test files below `test`. */
  readonly tests: string;
  /** Test files, from the root, that an earlier run of the same plan went through. */
  readonly done: readonly string[];
  /** The file to which each `Line` is appended. */
  readonly results: string;
}

/** One line of the results, in the order of events: what a run that is cut short leaves behind. */
export type Line =
  | { readonly starts: string }
  | { readonly begins: string; readonly file: string }
  | { readonly ends: string; readonly file: string; readonly status: 'killed' | 'survived' }
  /** A mutant has left its traces in what is laid out once: the process ends, and this one is tried in a new one. */
  | { readonly again: string; readonly file: string }
  /** Which mutants the tests of the file reach, and which were reached while modules were loaded. */
  | {
      readonly done: string;
      readonly reached: readonly string[];
      readonly atLoad: readonly string[];
      readonly unfit: number;
    };
