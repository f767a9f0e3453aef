import type { Task } from '../site.ts';

/**
 * What WattLens knows of an SDK, as data. One file per SDK, one notation for all languages.
 *
 * **Paths.** `module#member.member()`: `#` enters a module, `()` is the result of a call or of `new`, `[]` an item of
 * the value. Inside a name `*` stands for any characters (`Auto*`), without the names after `!` (`*Model!Tiny*`); the
 * segment `**` for any number of members or sub-modules (also none), so that `langchain_community.**#ChatOllama` covers
 * every place it is re-exported from. `{a,b}` are alternatives, also empty ones: `{,a}generate`. In Python `#` and `.`
 * mean the same; in JavaScript the part before `#` is the package as imported, and `pkg/**#x` covers the package and all
 * its sub-paths. A JavaScript default import is `#default`; a module that is called or constructed itself
 * (`require('x')()`) also counts as default.
 *
 * **Arguments.** `model` is the keyword of that name (Python) or the property of an object argument (JavaScript); `0` the
 * first positional argument; `config.model`, `0.params.model` go deeper; `model_init()` is what the function gives. A string argument that is JSON text made by
 * `json.dumps` / `JSON.stringify` is entered as if it were the object itself. Several are tried in order.
 */
export type ArgumentPath = string;

/** Paths by language; a list that stands alone holds for both. */
export interface Paths {
  readonly python?: readonly string[];
  readonly javascript?: readonly string[];
}

/** A task, or the argument whose value tells it, or what the id of the model is like. */
export type TaskOf =
  | Task
  | {
      readonly argument: readonly ArgumentPath[];
      readonly map: Readonly<Record<string, Task>>;
      readonly otherwise: Task;
    }
  | { readonly ids: readonly (readonly [like: RegExp, task: Task])[]; readonly otherwise: Task };

/** A condition on an argument: without it the call is something else. */
export interface Guard {
  readonly argument: readonly ArgumentPath[];
  /** One of these literal values… */
  readonly is?: readonly (string | boolean | number)[];
  /** …or anything but a text like this… */
  readonly unlike?: RegExp;
  /** …or merely given (true) or absent (false)… */
  readonly given?: boolean;
  /** …or a value of this kind (`bedrock/command`), for command objects… */
  readonly kind?: string;
  /** …or what a function of a library with such a path gives, or a list with one of those; no signature need know it. */
  readonly made?: RegExp;
  /** …or something else than such a value. */
  readonly notMade?: RegExp;
}

/** Where the model of a call or of a constructed object is said. */
export interface ModelSource {
  /** Arguments that hold the id, or an object that has a model. */
  readonly model?: readonly ArgumentPath[];
  /** Arguments that hold objects with models inside: `llm=`, a list of agents; `*` is every argument. Tried after `model`. */
  readonly uses?: readonly ArgumentPath[];
  /**
   * Arguments that hold an object which may have a model of its own; where it has none, the receiver's answers: an agent
   * that a session starts.
   */
  readonly brings?: readonly ArgumentPath[];
  /** Arguments of the receiver's construction that hold the model, where it has several: the voice of a session. */
  readonly ofReceiver?: readonly ArgumentPath[];
  /** Ambient settings that hold the model object or id, `llama_index.core#Settings.llm`. Tried after the receiver. */
  readonly settings?: readonly string[];
  /**
   * The record in the receiver's construction of which the first argument names an entry: that entry is the result, and
   * says the model. `customProvider({ languageModels: { fast: … } }).languageModel('fast')` picks of `languageModels`.
   */
  readonly picks?: ArgumentPath;
  /** What the SDK takes when nothing is said, and the version in which that was read. Tried last. */
  readonly default?: { readonly id: string; readonly version: string };
  /** False where the arguments and the receiver say nothing of the model (it sits in an uploaded file, say). */
  readonly receiver?: false;
}

/** A call on a value: a site, a step to another value, or both. */
export interface CallSpec extends ModelSource {
  /** Relative to the value; the last name is what is called. `()` alone: the value itself is called. */
  readonly path: string;
  /** Evaluating it runs a model: an `invoke` site. */
  readonly runs?: TaskOf;
  /** It names, loads or configures a model: a `model` site. */
  readonly names?: TaskOf;
  /** The kind of the result: `chat`, or `langchain/chatModel` of another file. */
  readonly gives?: string;
  /** The result behaves like this argument (wrapped clients), the first of these that is given, with all its calls. */
  readonly wraps?: ArgumentPath | readonly ArgumentPath[];
  readonly when?: readonly Guard[];
  /** A site only where a model can be found, even an unknown one, among its arguments, settings or receiver. */
  readonly needsModel?: boolean;
  /** Canonical argument name (see `canonical.ts`) to where it sits, where the common spellings do not fit. */
  readonly given?: Readonly<Record<string, readonly ArgumentPath[]>>;
  /** Where the value of a code-given provider differs from the SDK's. */
  readonly provider?: string;
  /** Runs on the user's own hardware. */
  readonly local?: boolean;
}

/** A kind of value: what it is made by, what it is transparent to, what can be called on it. */
export interface ValueKind extends ModelSource {
  /** Public paths of its constructions (`openai#OpenAI()`), or of ready-made ones (`ollama#`: the module itself). */
  readonly from?: Paths | readonly string[];
  /** The construction is a `model` site of this task. */
  readonly names?: TaskOf;
  /** It marks or sorts texts: in a graph or chain beside a model that answers, its model is not that of the whole. */
  readonly aside?: true;
  /** Its construction need not say a model: one that does not has none. */
  readonly mayLack?: true;
  /** It has no model: what is done with it runs that of the other side. */
  readonly silent?: true;
  /**
   * The construction is a `model` site only where an argument names the model (clients that may be bound to one);
   * with `id` only where it is the id itself, not an object that has a model (agents).
   */
  readonly onlyWithModel?: true | 'id';
  readonly when?: readonly Guard[];
  /** Other kinds whose `same` and `calls` it has too: `chatModel`, `langchain/runnable`. */
  readonly is?: readonly string[];
  /** Members that give the value itself again: `with_options()`, `beta`, `[]`. */
  readonly same?: readonly string[];
  readonly calls?: readonly CallSpec[];
  /** Members that are of a kind of their own, unless the object was given others under these names: `{ vae: 'autoencoder' }`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The kind of `value | other` and of `other | value`; the result uses the models of both sides. */
  readonly pipes?: string;
  /** The kind of the result where nothing is known of the other side: what a prompt is piped to is a model. */
  readonly pipesUnknown?: string;
  /** Methods that add parts with models to it, with the argument: `add_component().1`; `*` is every argument. */
  readonly collects?: readonly string[];
  /**
   * Parameters of methods that a subclass overrides, which receive the member of their name: `compute_loss.model` is
   * `self.model` of the trainer.
   */
  readonly hands?: readonly string[];
  readonly provider?: string;
  readonly local?: boolean;
  /** Stands in for a model in tests and answers from a script: what is asked of it runs none. */
  readonly mock?: true;
}

/**
 * A call known by its form alone, for receivers that the platform hands in: the last names of the callee, and a literal
 * in an argument that belongs to this SDK only (`env.AI.run("@cf/…")`).
 */
export interface Shape {
  readonly tail: readonly string[];
  readonly argument: ArgumentPath;
  /** What the argument is like; without it the names say enough, where no text is given that is known. */
  readonly literal?: RegExp;
  /** Where it is not that argument that names the model. */
  readonly model?: readonly ArgumentPath[];
  /** Only where nothing is known of the receiver. */
  readonly handed?: true;
  readonly runs: TaskOf;
  readonly sdk: string;
}

export interface Sdk {
  /** The file's name, kebab-case. */
  readonly id: string;
  /** Public sources against which the surface was checked. */
  readonly docs: readonly string[];
  /**
   * In what the entry's paths, arguments and defaults were read: repository or package, and its release or the date of
   * the commit (`openai/openai-python 2.8.1`). Where no source is public: what was read in its place, and when.
   */
  readonly source: readonly string[];
  /** Provider key as used by price tables (`openai`, `anthropic`, `google`, `aws`, `mistral`, `groq`, …). */
  readonly provider?: string;
  /** Runs on the user's own hardware unless a call says otherwise. */
  readonly local?: boolean;
  readonly kinds?: Readonly<Record<string, ValueKind>>;
  readonly shapes?: readonly Shape[];
  /** Calls on modules: absolute paths. */
  readonly calls?: Readonly<{ python?: readonly CallSpec[]; javascript?: readonly CallSpec[] }>;
  /** Enumerations by whose members the SDK names models or keys. */
  readonly constants?: readonly Enumeration[];
  /** npm packages published as a fork, by name, of a package with the same exports. */
  readonly forks?: Readonly<Record<string, string>>;
}

/** Models by name, or keys of the SDK's parameters. */
export interface Enumeration {
  /** The public path of the enumeration. */
  readonly path: RegExp;
  /** The id or key that each member stands for: of those that stand for the same in all releases of the SDK. */
  readonly ids: Readonly<Record<string, string>>;
}
