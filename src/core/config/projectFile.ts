import { parseTree, printParseErrorCode, stripComments, type Node, type ParseError } from 'jsonc-parser';
import schema from '../../../schemas/wattlens.schema.json' with { type: 'json' };
import type { Settings } from '../analysis.ts';
import { lineIndex, type Position } from '../text/lineIndex.ts';
import { fitting, type Schema } from './schema.ts';

/** What is wrong with a project file, and the remedy, in words that follow the file's name and place. */
export interface ConfigProblem {
  /** An error changes what is reported; a warning is a key that nobody reads. */
  readonly severity: 'error' | 'warning';
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

export interface ProjectFile {
  /** What the file sets; what is wrong in it is left out. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly ConfigProblem[];
}

/** The name of the project file, in the folder it holds for. */
export const projectFileName = 'wattlens.json';

/** Reads a project file. */
export function readProjectFile(text: string): ProjectFile {
  const { value, problems } = checkedJson(text, schema);
  const entries = Object.entries(value ?? {}).filter(([key]) => key !== '$schema');
  return { settings: Object.fromEntries(entries), problems };
}

/** What of a text fits a schema, and what is wrong with the rest: JSON with comments and trailing commas. */
export function checkedJson(
  text: string,
  expected: Schema,
): { readonly value: unknown; readonly problems: readonly ConfigProblem[] } {
  const index = lineIndex(text);
  const problems: ConfigProblem[] = [];
  const note = (severity: ConfigProblem['severity'], { offset, length }: Stretch, message: string): void => {
    problems.push({ severity, start: index.positionAt(offset), end: index.positionAt(offset + length), message });
  };
  const { tree, error } = parsed(text);
  if (error) note('error', error, error.message);
  return { value: tree && fitting(tree, expected, note), problems };
}

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

interface Fault extends Stretch {
  readonly message: string;
}

/** Only the first error is reported: later ones follow from it. */
function parsed(text: string): { readonly tree?: Node | undefined; readonly error?: Fault | undefined } {
  if (stripComments(text).trim() === '')
    return { error: { offset: 0, length: 0, message: 'the file is empty; write {} or delete it' } };
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first)
      return {
        tree,
        error: { ...first, message: `not valid JSON, ${said(printParseErrorCode(first.error))}; correct it` },
      };
    return { tree };
  } catch {
    // The parser recurses; no project file is nested so deeply that this matters.
    return { error: { offset: 0, length: 1, message: 'nested too deeply; write it flat' } };
  }
}

/** `CommaExpected` as words. */
const said = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();

/** The user's settings, with what the project file says over them; of the rules, one by one. */
export const withProjectFile = (settings: Settings, { settings: file }: ProjectFile): Settings => ({
  ...settings,
  ...file,
  rules: { ...settings.rules, ...file.rules },
});
