import type { Task } from '../site.ts';

/**
 * Addresses that run a model, or store one's choice, when something is posted there. `url` is tested against the address with every part that
 * is only known at run time written as one U+FFFC. Where the model stands in the address it is the group `model`.
 */
export interface Endpoint {
  readonly url: RegExp;
  readonly task: Task;
  /** What is posted sets up a session or an agent with a model, and runs nothing yet: a `model` site. */
  readonly names?: true;
  readonly provider?: string;
  /** Key of the body that names the model; `model` where not said. */
  readonly body?: string;
  /** Of a socket: where a message over it names the model, keys joined by dots. */
  readonly message?: string;
  /** Keys that the body must have, for paths that servers without a model use too. */
  readonly needs?: readonly string[];
  /**
   * Names that say the same as those keys, in the code of the address or as the file's name: `process.env.OLLAMA_HOST`,
   * `ollama.ts`.
   */
  readonly named?: RegExp;
}

export const task = (url: RegExp, task: Task, more: Omit<Endpoint, 'url' | 'task'> = {}): Endpoint => ({
  url,
  task,
  ...more,
});

/** A host, or an address whose beginning is only known at run time; never a path of the page's own server. */
export const compatible = (path: string): RegExp =>
  new RegExp(`^(?:https?://|wss?://|\uFFFC)[^?#]*${path}/?(?:[?#].*)?$`, 'u');
