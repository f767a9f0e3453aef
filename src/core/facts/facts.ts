import type { Span } from '../text/span.ts';
import type { ImportFact } from './fileFacts.ts';

/**
 * The language-neutral vocabulary: every front end lowers its syntax tree to these facts, and everything after it
 * (bindings, API paths, values) is written once for all languages.
 *
 * Transparent syntax is dropped by the front ends: parentheses, `await`, casts (`as`, `satisfies`, `!`, `cast(T, x)`),
 * optional chaining, walrus and assignment expressions (the binding is recorded, the value stands for the whole).
 */
export type Expr =
  | Literal
  | Template
  | Name
  | Member
  | Index
  | Call
  | List
  | Rec
  | Choice
  | Operation
  | Declared
  | (Located & { readonly kind: 'function'; readonly fn: FunctionFact })
  | (Located & { readonly kind: 'class'; readonly cls: ClassFact })
  | (Located & { readonly kind: 'unknown' });

interface Located {
  readonly span: Span;
}

/** A string, number, boolean or null (None, undefined) that the text itself gives. */
export interface Literal extends Located {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** An f-string or template literal with holes; one without holes is a literal. */
export interface Template extends Located {
  readonly kind: 'template';
  readonly parts: readonly (string | Expr)[];
}

export interface Name extends Located {
  readonly kind: 'name';
  readonly name: string;
  readonly scope: Scope;
}

/** `object.name`; also `object["name"]` stays an Index. `nameSpan` covers the name alone. */
export interface Member extends Located {
  readonly kind: 'member';
  readonly object: Expr;
  readonly name: string;
  readonly nameSpan: Span;
}

export interface Index extends Located {
  readonly kind: 'index';
  readonly object: Expr;
  readonly key: Expr;
}

/** A call, `new` expression, decorator use without call excluded. `span` is the whole call with `new`, without `await`. */
export interface Call extends Located {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Argument[];
  readonly isNew: boolean;
  /** The innermost scope the call stands in. */
  readonly scope: Scope;
  /** Inside a loop body, comprehension or map callback of the same function; a `for`'s iterable does not count. */
  readonly inLoop: boolean;
  /** The body of the `with` statement that this call opens: what it sets holds there. */
  readonly block?: Span | undefined;
  /** Span of the argument list with its brackets; for rules that add arguments. */
  readonly argumentsSpan: Span;
}

export interface Argument {
  /** Keyword name (Python); undefined for a positional one. */
  readonly name: string | undefined;
  readonly value: Expr;
  /** `*args` / `...args` is 'list', `**kwargs` is 'record'. */
  readonly spread: 'list' | 'record' | undefined;
  readonly span: Span;
}

/** List, tuple, set or array. A comprehension is an `unknown` whose inner calls are in `calls`. */
export interface List extends Located {
  readonly kind: 'list';
  readonly items: readonly Expr[];
}

/** Dict or object literal. `key` undefined with a value is a spread (`**base`, `...base`). */
export interface Rec extends Located {
  readonly kind: 'record';
  readonly entries: readonly RecordEntry[];
}

export interface RecordEntry {
  readonly key: Expr | undefined;
  readonly value: Expr;
  readonly span: Span;
  /** The arm that puts it there, where it may not run: else an earlier entry holds. */
  readonly branch?: Branch | undefined;
}

/**
 * One of several values: ternary (`either`), a value with a fallback (`a or b`, `a || b`, `a ?? b`), or one that is
 * first asked whether it will do (`checked`: `isSet(a) ? a : b`). Of two, `test` must hold for the first.
 */
export interface Choice extends Located {
  readonly kind: 'choice';
  readonly how: 'either' | 'fallback' | 'checked';
  readonly options: readonly Expr[];
  readonly test?: Expr | undefined;
}

/** A binary operation that may matter: `prompt | llm`, `"a" + b`. */
export interface Operation extends Located {
  readonly kind: 'operation';
  readonly operator: string;
  readonly left: Expr;
  readonly right: Expr;
}

/** Some object of a type: the items of `list[OpenAI]`. Stands inside annotations only. */
export interface Declared extends Located {
  readonly kind: 'declared';
  readonly type: Expr;
}

/** A lexical scope: module, function (also lambda, arrow, comprehension) or class body. JS blocks do not open one. */
export interface Scope {
  readonly kind: 'module' | 'function' | 'class';
  readonly parent: Scope | undefined;
  /** Everything that a name of this scope is bound to, in source order. */
  readonly bindings: Map<string, Binding[]>;
  /** Assignments to members of names: `openai.api_base = …`, `Settings.llm = …`, `cfg["model"] = …`. */
  readonly memberBindings: MemberBinding[];
  /** The arms with a test that stand in this scope: what a name may be inside them. */
  readonly guards: Branch[];
  /** The function or class this scope belongs to. */
  readonly owner: FunctionFact | ClassFact | undefined;
}

/** `block`: where a name holds, in languages whose blocks have names; `surely`: in no branch and no `try`. */
export type Binding =
  /** `name = value`, also `with value as name` (via 'with'), walrus, `const`, augmented `x |= y` as an Operation. */
  | {
      readonly kind: 'value';
      readonly value: Expr;
      readonly path: readonly PathStep[];
      readonly span: Span;
      /** The innermost branch it stands in, within its scope; undefined where it is always evaluated. */
      readonly branch: Branch | undefined;
      readonly annotation: Expr | undefined;
      readonly block?: Span | undefined;
    }
  /** A parameter of the owning function. */
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly span: Span }
  /** The target of a `for … in value` or of a comprehension: an item of `value`. */
  | {
      readonly kind: 'item';
      readonly value: Expr;
      readonly path: readonly PathStep[];
      readonly span: Span;
      readonly block?: Span | undefined;
    }
  | { readonly kind: 'import'; readonly from: ImportFact; readonly span: Span; readonly surely?: true }
  | { readonly kind: 'function'; readonly fn: FunctionFact; readonly span: Span }
  | { readonly kind: 'class'; readonly cls: ClassFact; readonly span: Span }
  /** Declared with a type only: `client: OpenAI` without a value. */
  | {
      readonly kind: 'declared';
      readonly annotation: Expr;
      readonly span: Span;
      readonly block?: Span | undefined;
    };

/**
 * An arm of a statement that may not run (`if`, `else`, `case`, `except`, a loop body; a `try` body counts as always
 * run). `statement` is the whole `if … else …` or `switch` of which only one arm runs; for loops it equals `body`.
 */
export interface Branch {
  readonly body: Span;
  readonly statement: Span;
  /** What must hold for the first arm of an `if` to run. */
  readonly test?: Expr | undefined;
  /** The arm, or one around it, that ends by leaving the function: behind it nobody sees what it assigns. */
  readonly left?: Span | undefined;
}

/** How a destructuring target is reached from the value: a member name, or a position. */
export type PathStep = string | number;

export interface MemberBinding {
  /** The object assigned to: `self`, `this`, a module, an instance. */
  readonly object: Expr;
  /** Attribute name, or constant key of a subscript; `[]` where that is computed, and `key` says how: `models[name] = …`. */
  readonly name: string;
  readonly key?: Expr;
  readonly value: Expr;
  readonly path: readonly PathStep[];
  readonly span: Span;
  readonly branch: Branch | undefined;
  readonly annotation: Expr | undefined;
}

export interface Parameter {
  readonly name: string;
  /** Position among the parameters that a caller fills (self/cls/this not counted); undefined for keyword-only and rest. */
  readonly index: number | undefined;
  readonly default: Expr | undefined;
  /** The type of the whole argument: for a destructured one, `path` leads on from it. */
  readonly annotation: Expr | undefined;
  /** `*args`, `**kwargs`, `...rest`. */
  readonly rest: 'list' | 'record' | undefined;
  /** For destructured JS parameters (`{ model = "x", ...rest }`): how the name is reached from the argument at `index`. */
  readonly path: readonly PathStep[];
  readonly span: Span;
  /** True for `self`, `cls`: the receiver itself. */
  readonly receiver: boolean;
}

export interface FunctionFact {
  readonly name: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly scope: Scope;
  readonly returns: readonly Expr[];
  /** `yield value` expressions: a context manager or a generator gives these. */
  readonly yields: readonly Expr[];
  readonly decorators: readonly Expr[];
  readonly returnAnnotation: Expr | undefined;
  /** The class a method belongs to. */
  readonly method: { readonly of: ClassFact; readonly how: 'instance' | 'static' | 'class' | 'property' } | undefined;
  /** The object literal it is written in as a member: its `this`. */
  readonly object?: (Expr & { readonly kind: 'record' }) | undefined;
  readonly span: Span;
  readonly async: boolean;
}

export interface ClassFact {
  readonly name: string | undefined;
  readonly bases: readonly Expr[];
  /** Class keyword arguments and decorators are calls in `calls`. */
  readonly decorators: readonly Expr[];
  /** The class body: attributes with values, annotations, methods. */
  readonly scope: Scope;
  readonly methods: readonly FunctionFact[];
  readonly span: Span;
}
