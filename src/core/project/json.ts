import { parse } from 'jsonc-parser';
import { remembered } from './memory.ts';
import type { Project } from './project.ts';

/** The object that a JSON file of the project holds, comments allowed; undefined where there is none. */
export function readRecord(path: string, project: Project): Readonly<Record<string, unknown>> | undefined {
  const value = remembered(project.memory?.json, path, () => {
    const text = project.text(path);
    return text === undefined ? undefined : (parse(text) as unknown);
  });
  return isRecord(value) ? value : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
