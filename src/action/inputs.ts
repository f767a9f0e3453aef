import { methods } from '../core/footprint/settings.ts';
import type { Budgets } from '../core/report/budgets.ts';
import { CannotRun } from '../cli/messages.ts';

/** What action.yml lets a workflow say. */
export interface Inputs {
  /** A folder of the repository, relative to its root. */
  readonly path: string;
  /** A commit, branch or tag to compare with, in the place of what the event says. */
  readonly base: string | undefined;
  readonly config: string | undefined;
  readonly method: string | undefined;
  readonly comments: boolean;
  /** In Wh, of the changed calls if each runs once. */
  readonly minimumChangeWh: number;
  readonly uploadsSarif: boolean;
  readonly limits: Budgets;
  readonly token: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the inputs as the runner hands them over: `INPUT_` and the name in capitals, hyphens kept. */
export function inputsOf(env: Environment): Inputs {
  const text = (name: string): string | undefined => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  };
  const method = text('method');
  if (method !== undefined && !methods.some(known => known === method)) wrong('method', `one of ${methods.join(', ')}`);
  const path = text('path') ?? '.';
  if (/^(?:[/\\]|\w:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)) wrong('path', 'a folder inside the repository');
  return {
    path,
    base: text('base'),
    config: text('config'),
    method,
    comments: yes('comment', text('comment')),
    minimumChangeWh: number('minimum-change-wh', text('minimum-change-wh')) ?? 0,
    uploadsSarif: yes('sarif', text('sarif')),
    limits: limitsOf(text),
    token: text('token') ?? '',
  };
}

function limitsOf(text: (name: string) => string | undefined): Budgets {
  const limit = (name: string): number | undefined => number(name, text(name));
  const [energyWh, gwpGrams, costUsd] = [limit('max-energy-wh'), limit('max-gwp-grams'), limit('max-cost-usd')];
  return {
    ...(energyWh === undefined ? {} : { energyWh }),
    ...(gwpGrams === undefined ? {} : { gwpGrams }),
    ...(costUsd === undefined ? {} : { costUsd }),
  };
}

function yes(name: string, text = 'true'): boolean {
  if (text !== 'true' && text !== 'false') wrong(name, 'true or false');
  return text === 'true';
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) wrong(name, 'a number from 0');
  return value;
}

function wrong(name: string, expected: string): never {
  throw new CannotRun(`the input "${name}" must be ${expected}`);
}
