import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { oneLine } from '../present/escape.ts';

/** What a step can tell the runner. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export interface Runner {
  readonly error: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly output: (name: string, value: string | number | boolean) => void;
  /** Adds Markdown to the page of the run. */
  readonly summary: (markdown: string) => void;
}

/** The page of a run takes so many bytes, and no more, from one step. */
const mostBytes = 1024 * 1024;

export function runnerOf(env: Readonly<Record<string, string | undefined>>): Runner {
  const command = (name: string, message: string): void => {
    process.stdout.write(`::${name} title=WattLens::${oneLine(message).replaceAll('%', '%25')}\n`);
  };
  const append = (variable: string, text: string): void => {
    const file = env[variable];
    if (file !== undefined && file !== '') appendFileSync(file, text);
  };
  return {
    error: message => {
      command('error', message);
    },
    warning: message => {
      command('warning', message);
    },
    output: (name, value) => {
      // No value can end its own block.
      const end = randomUUID();
      append('GITHUB_OUTPUT', `${name}<<${end}\n${value}\n${end}\n`);
    },
    summary: markdown => {
      const fits = Buffer.byteLength(markdown) < mostBytes;
      append('GITHUB_STEP_SUMMARY', `${fits ? markdown : 'The report is too long to be shown here.'}\n`);
    },
  };
}
