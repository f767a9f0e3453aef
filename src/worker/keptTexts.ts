import type { ProjectFiles } from './engine.ts';

/** Texts of configuration files, and that there is none: each is asked for by every source file below it. */
export interface KeptTexts {
  readonly at: (path: string) => string | undefined;
  readonly clear: () => void;
}

const most = 1000;

/** A host that has to fetch its files is asked each time: what was not there may have come. */
export function keptTexts({ read, fetch, trace }: Pick<ProjectFiles, 'read' | 'fetch' | 'trace'>): KeptTexts {
  const texts = new Map<string, string | undefined>();
  return {
    at: path => {
      if (!fetch && texts.has(path)) return texts.get(path);
      const found = read(path);
      if (found) trace?.read(path, found);
      if (texts.size >= most) texts.clear();
      const text = found && 'text' in found ? found.text : undefined;
      texts.set(path, text);
      return text;
    },
    clear: () => {
      texts.clear();
    },
  };
}
