import type { Argument, Call, ClassFact, Expr, FunctionFact } from '../facts/facts.ts';
import type { FileFacts } from '../facts/fileFacts.ts';
import type { ApiNode } from '../signatures/graph.ts';
import type { Place } from '../site.ts';

/** How a value was reached, gathered along the way; see `provenance`. */
export const Via = {
  constant: 1,
  parameterDefault: 2,
  envDefault: 4,
  attribute: 8,
  config: 16,
  crossFile: 32,
  annotation: 64,
  receiver: 128,
  /** One of the entries of a record or list, for a key or test that is not known: there may also be none. */
  lookUp: 256,
  /** In an arm that is not run by default: the model only where the other arm says none. */
  otherwise: 512,
} as const;

/** A file of the project under analysis. */
export interface SourceFile {
  readonly path: string;
  readonly facts: FileFacts;
  /** The source text; present for the file under analysis alone. */
  readonly text?: string;
}

/** The file under analysis. */
export interface AnalysedFile extends SourceFile {
  readonly text: string;
}

/**
 * One run of a project function: which call it was, so that parameters can be looked up among the arguments.
 * `self` is the receiver of a method.
 */
export interface Frame {
  readonly fn: FunctionFact;
  readonly call: Call | undefined;
  readonly callEnv: Env;
  readonly self: Value | undefined;
  /** The run of the function that this one was made in. */
  readonly outer: Frame | undefined;
}

/** Where an expression is evaluated: the file it stands in and the calls that led into it. */
export interface Env {
  readonly file: SourceFile;
  readonly frame: Frame | undefined;
}

/** Outside of every function call. */
export const moduleLevel = ({ file }: Pick<Env, 'file'>): Env => ({ file, frame: undefined });

/** A notebook's cells are run in order, and its functions where cells call them. */
export const isNotebook = ({ file }: Env): boolean => file.path.endsWith('.ipynb');

/** What an expression may stand for. `via` tells how it was reached. */
export type Value =
  | TextValue
  | ApiValue
  | {
      readonly kind: 'function';
      readonly fn: FunctionFact;
      readonly env: Env;
      readonly self: Value | undefined;
      readonly via: number;
    }
  | { readonly kind: 'class'; readonly cls: ClassFact; readonly env: Env; readonly via: number }
  | InstanceValue
  | ListValue
  | RecordValue
  | { readonly kind: 'module'; readonly file: SourceFile; readonly via: number }
  | PartialValue
  /** What a command line parser gives: its attributes are the declared options. */
  | { readonly kind: 'options'; readonly env: Env; readonly via: number }
  | UnknownValue;

/**
 * What cannot be known, and why. `text` is a string of which a part is known: each hole is one U+FFFC; `at` is where it is
 * put together.
 */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly reason: string;
  readonly via: number;
  readonly text?: string;
  readonly at?: Place;
  /** It is what somebody may, or may not, write on the command line. */
  readonly onCommandLine?: true;
}

/** A string, number, boolean or null, and where it is written. */
export interface TextValue {
  readonly kind: 'text';
  readonly value: string | number | boolean | null;
  readonly at: Place;
  readonly via: number;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Expr[];
  readonly env: Env;
  readonly via: number;
  /** It is not known how many there are: each place holds what any of these gives. */
  readonly isAnyItem?: true;
}

export interface RecordValue {
  readonly kind: 'record';
  readonly expr: Expr & { readonly kind: 'record' };
  readonly env: Env;
  readonly via: number;
}

/** An object of a project class; `call` is its construction where it was seen. */
export interface InstanceValue {
  readonly kind: 'instance';
  readonly cls: ClassFact;
  readonly env: Env;
  readonly call: Call | undefined;
  readonly callEnv: Env;
  readonly via: number;
}

/** `functools.partial(target, …)`, `target.bind(…)`: a callee with some arguments already given. */
export interface PartialValue {
  readonly kind: 'partial';
  readonly target: Value;
  readonly args: readonly Argument[];
  readonly env: Env;
  readonly via: number;
}

/** The call as its target sees it: after the arguments that were given before. */
export const afterGiven = ({ args }: PartialValue, call: Call): Call => ({ ...call, args: [...args, ...call.args] });

/** A value of a library, by the public path that leads to it. */
export interface ApiValue {
  readonly kind: 'api';
  /** `openai#OpenAI().chat.completions`. */
  readonly path: string;
  /** Closed set of nodes; empty where no signature knows the place. */
  readonly nodes: readonly ApiNode[];
  /** The value whose member or result this is. */
  readonly parent: ApiValue | undefined;
  /** The call that gave it. */
  readonly call: Call | undefined;
  readonly env: Env;
  /** The callee's nodes, for a value that a call gave. */
  readonly calleeNodes: readonly ApiNode[];
  /** Values joined by an operator (`prompt | llm`): their models are its models. */
  readonly joined: readonly Value[];
  readonly via: number;
}

/** A library's value that is no member and no result of another: a module, or a whole of `joined` parts. */
export const originValue = (
  path: string,
  nodes: readonly ApiNode[],
  env: Env,
  joined: readonly Value[] = [],
): ApiValue => ({
  kind: 'api',
  path,
  nodes,
  parent: undefined,
  call: undefined,
  env,
  calleeNodes: [],
  joined,
  via: 0,
});

/** Some object of a project class, not known how it was made. */
export const someObject = (cls: ClassFact, env: Env, via = 0): InstanceValue => ({
  kind: 'instance',
  cls,
  env,
  call: undefined,
  callEnv: env,
  via,
});

export const unknownValue = (reason: string, via = 0): UnknownValue => ({ kind: 'unknown', reason, via });

/** What a value is while it is being worked out. */
export const itself = unknownValue('the value refers to itself');

export const isItself = (value: Value): boolean => value.kind === 'unknown' && value.reason === itself.reason;

/** Stands in a text for a part that is only known at run time. */
export const hole = '\uFFFC';

/** The text of a value with its holes; undefined where nothing of it is known. */
export const partialText = (values: readonly Value[]): string | undefined => {
  const [value] = values;
  if (values.length !== 1 || !value) return undefined;
  if (value.kind === 'unknown') return value.text;
  // A null is mostly replaced before it gets into a text.
  return value.kind === 'text' && value.value !== null ? String(value.value) : undefined;
};

/** The value, reached in one more way. */
export const through = <V extends Value>(value: V, via: number): V =>
  (value.via & via) === via ? value : { ...value, via: value.via | via };

export const isNull = (value: Value): boolean => value.kind === 'text' && value.value === null;

/**
 * Not known, or the result of a library of which nothing is known: `JSON.parse(body).model`, `localStorage.getItem(…)`.
 */
export const isUntold = (value: Value): boolean =>
  value.kind === 'unknown' || (value.kind === 'api' && value.nodes.length === 0);

/** True for a value that says nothing: unknown, null, or a place in a library that no signature knows. */
const isOpen = (value: Value): boolean => isUntold(value) || isNull(value);

export const areOpen = (values: readonly Value[]): boolean => values.every(isOpen);

/** An object that is given from elsewhere: `llm: BaseLLM`. */
export const isOnlyDeclared = (value: Value): boolean =>
  (value.kind === 'api' || value.kind === 'instance') && !value.call && (value.via & Via.annotation) !== 0;

/** The candidates worth following: a `None` set beforehand says nothing beside a known value. */
export function withoutNull(values: readonly Value[]): readonly Value[] {
  if (!values.some(isNull)) return values;
  const kept = values.filter(value => !isNull(value));
  return kept.length > 0 ? kept : values;
}
