import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, type FilePlace, type Settings } from '../core/analysis.ts';
import { projectFileName, readProjectFile, withProjectFile } from '../core/config/projectFile.ts';
import { placeProblem } from '../core/footprint/placeName.ts';
import type { UsageEntry } from '../core/usage/usageFile.ts';
import { tell } from './messages.ts';
import { textOf } from './textOf.ts';
import { usageIn } from './observedUsage.ts';
import { shownPath } from './roots.ts';

export interface SettingsRequest {
  readonly cwd: string;
  /** A project file that holds for every project. */
  readonly config: string | undefined;
  readonly method: string | undefined;
}

/** What holds for the files of one project that were named together. */
export interface Holding {
  readonly settings: Settings;
  /** The folder that the patterns of the settings are relative to. */
  readonly folder: string;
}

/** The settings of one run, and what was found wrong with them. */
export interface ProjectSettings {
  /** The nearest project file above a named file or folder, up to the root of its project. */
  readonly of: (named: string, root: string) => Holding;
  /** Project files that were read, as people give them. */
  readonly files: () => readonly string[];
  /** True where a project file says something that cannot be followed. */
  readonly isWrong: () => boolean;
}

export function projectSettings({ cwd, config, method }: SettingsRequest): ProjectSettings {
  const read = new Map<string, Holding>();
  let isWrong = false;
  const holdingOf = (file: string, root: string | undefined): Holding => {
    const shown = shownPath(file, cwd);
    const { settings, problems } = readProjectFile(textOf(file, shown, root));
    for (const { severity, start, message } of problems) {
      tell(`${shown}:${start.line}:${start.column}: ${message}`);
      isWrong ||= severity === 'error';
    }
    const known = withoutUnknownPlaces(settings, (key, problem) => {
      tell(`${shown}: "${key}": ${problem}`);
      isWrong = true;
    });
    const merged = withProjectFile(defaultSettings, { settings: known, problems });
    return { settings: withMethod(merged, method), folder: path.dirname(file) };
  };
  const usages = new Map<string, readonly UsageEntry[]>();
  const seenFromRoot = ({ settings, folder }: Holding, root: string): Holding => {
    const key = JSON.stringify([folder, root]);
    const usage =
      usages.get(key) ??
      usageIn(folder, root, (file, problem) => {
        tell(`${shownPath(file, cwd)}${problem}`);
        isWrong = true;
      });
    usages.set(key, usage);
    const projectFileAt = placeSeenFrom(root, folder);
    return {
      settings: { ...settings, ...(projectFileAt && { projectFileAt }), ...(usage.length > 0 && { usage }) },
      folder,
    };
  };
  return {
    of: (named, root) => {
      const file = config === undefined ? nearest(named, root) : path.resolve(cwd, config);
      if (file === undefined)
        return seenFromRoot({ settings: withMethod(defaultSettings, method), folder: root }, root);
      const holding = read.get(file) ?? holdingOf(file, config === undefined ? root : undefined);
      read.set(file, holding);
      return seenFromRoot(holding, root);
    },
    files: () => [...read.keys()].map(file => shownPath(file, cwd)),
    isWrong: () => isWrong,
  };
}

/** Where the folder of a project file lies, seen from the root of a project; of one that lies elsewhere nothing is said. */
function placeSeenFrom(root: string, folder: string): FilePlace | undefined {
  const [down, up] = [shownPath(folder, root), shownPath(root, folder)];
  if (down === '.') return undefined;
  if (!down.startsWith('..')) return { below: `${down}/` };
  return up.startsWith('..') ? undefined : { above: `${up}/` };
}

/** A region or zone that no table has would silently be another place. */
function withoutUnknownPlaces(
  settings: Partial<Settings>,
  wrong: (key: string, problem: string) => void,
): Partial<Settings> {
  const isUnknown = ([key, value]: [string, unknown]): boolean => {
    const problem = (key === 'region' || key === 'zone') && typeof value === 'string' ? placeProblem(value) : undefined;
    if (problem !== undefined) wrong(key, problem);
    return problem !== undefined;
  };
  return Object.fromEntries(Object.entries(settings).filter(entry => !isUnknown(entry)));
}

const withMethod = (settings: Settings, method: string | undefined): Settings =>
  method === undefined ? settings : { ...settings, method };

function nearest(named: string, root: string): string | undefined {
  for (let folder = named; ; folder = path.dirname(folder)) {
    const file = path.join(folder, projectFileName);
    if (existsSync(file)) return file;
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}
