/** The kind of file that names a model. */
export type CarrierKind =
  'litellm' | 'compose' | 'dockerfile' | 'kubernetes' | 'helm' | 'modelfile' | 'promptfoo' | 'env';

/** A program that serves models to clients. */
export type ModelServer =
  'vllm' | 'tgi' | 'tei' | 'sglang' | 'ollama' | 'llama.cpp' | 'litellm' | 'docker-model-runner';

/** A model that a file other than code names: what a server loads, what a proxy forwards to, or what a setting says. */
export interface Carrier {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly kind: CarrierKind;
  readonly server?: ModelServer;
  /** The id exactly as the file writes it. */
  readonly model: { readonly id: string };
  /** The name under which clients ask for it, or the setting that says it. */
  readonly alias?: string;
  /** Where clients reach the server: host names, and ports on the machine itself. */
  readonly service?: Service;
}

export interface Service {
  readonly names: readonly string[];
  readonly ports: readonly number[];
}

/** A piece of a file's text with its line, from 1. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/**
 * A value as the file alone tells it: `${NAME:-default}` is the default. Undefined where it is only known when the file
 * is used (other variables, templates), or is no model id at all.
 */
export function settled(text: string): string | undefined {
  const value = text
    .trim()
    .replace(/\$\{\w+:?-([^${}]*)\}/gu, '$1')
    .replace(/^(["'])(.*)\1$/u, '$2');
  return value === '' || value.length > longestId || /[\s${}<>"'`*]/u.test(value) ? undefined : value;
}

const longestId = 300;
