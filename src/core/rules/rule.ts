import type { Suggestion, TextEdit } from '../analysis.ts';
import type { Place } from '../site.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './read/context.ts';

export type Group =
  | 'Model choice'
  | 'Quantisation and precision'
  | 'Caching'
  | 'Batching and scheduling'
  | 'Token discipline'
  | 'Lifecycle'
  | 'Training'
  | 'Region';

/**
 * A source with the problem and without it; where the rule only advises, `after` shows what the advice leads to. Both
 * begin with `given`, and both are run as a test.
 */
export interface Example {
  readonly language: 'python' | 'typescript';
  /** Imports, clients and the like. */
  readonly given: string;
  readonly before: string;
  readonly after: string;
  /** Other files of the project that matter. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where it stands, if that matters. */
  readonly path?: string;
}

/** What a rule found at a call. Without a fix it is advice. */
export interface Finding {
  /** What is there, what it changes, what to do; at most 160 characters. */
  readonly message: string;
  /** The callee where absent. */
  readonly span?: Span;
  /** What is to blame, where several calls share it (a constant, a setting): a rule says so once in a file. */
  readonly cause?: Place | undefined;
  readonly fix?: Fix | undefined;
  /** Energy after over energy before, for one execution of the call. Absent where nothing supports a figure. */
  readonly effect?: Suggestion['effect'];
}

export interface Fix {
  readonly title: string;
  /** `safe`: what the program does with the answer cannot change. */
  readonly safety: 'safe' | 'review';
  readonly edits: readonly TextEdit[];
}

/** A suggestion that WattLens can make, with its documentation. */
export interface Rule {
  /** Names the problem: "allow uncapped-output" reads well. Also the name of the file and of the page. */
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** New, or with weak evidence: off unless it is turned on by name. */
  readonly preview?: true;
  /** Looks at tests too. */
  readonly inTests?: true;
  /** True there too, where models are measured: other rules that change which model runs, or how, are not asked there. */
  readonly inEvaluations?: true;
  /** Rules whose suggestion at the same call makes this one's idle: two of a kind are not offered. */
  readonly yieldsTo?: readonly string[];
  /** The effect is measured elsewhere: the estimate does not depend on what the fix changes, and stays as it was. */
  readonly outsideEstimate?: true;
  /** What would be better, and by which measurement or mechanism. */
  readonly why: string;
  /** What is looked for, in words. */
  readonly when: string;
  /** Where it may be wrong, and what to check before the fix is taken over. */
  readonly limits: readonly string[];
  /** What it offers where it finds something, the strongest first; its test shows each. */
  readonly offers: readonly Suggestion['safety'][];
  /** Why there is no edit where there is none: what the code does not say. */
  readonly withoutEdit?: string;
  /** Public addresses. */
  readonly sources: readonly string[];
  readonly example: Example;
  readonly check: (context: RuleContext) => Finding | undefined;
}
