import { lastAtMost, lineIndex, type LineIndex, type Position } from './lineIndex.ts';
import { blank, closing, magicsIn, pythonOf } from './magics.ts';
import type { Span } from './span.ts';

/** A cell as a notebook holds it; its number is its place among all cells, markdown included. */
export interface Cell {
  readonly kind: 'code' | 'other';
  readonly text: string;
  /** The cell's own language where it differs from the notebook's. */
  readonly language?: string;
}

interface CellPosition extends Position {
  readonly cell: number;
}

/**
 * The code cells of a notebook as one text, in order and joined by line breaks, with what is no code blanked, and what
 * a cell leaves open closed below it. Every character of a code cell keeps its distance to the cell's start.
 */
export interface NotebookText {
  readonly language: NotebookLanguage;
  readonly text: string;
  /** Where each code cell stands in the text. */
  readonly parts: readonly Span[];
  readonly positionAt: (offset: number) => CellPosition;
  /** Undefined for a cell that holds no code. */
  readonly offsetAt: (position: CellPosition) => number | undefined;
}

export type NotebookLanguage = 'python' | 'javascript' | 'typescript';

export function joinCells(cells: readonly Cell[], language: NotebookLanguage): NotebookText {
  const parts: { readonly cell: number; readonly start: number; readonly source: string; index?: LineIndex }[] = [];
  const own = language === 'python' ? new Set(cells.flatMap(({ text: source }) => magicsIn(source))) : undefined;
  let text = '';
  for (const [cell, { kind, text: source, language: said }] of cells.entries()) {
    if (kind !== 'code') continue;
    if (parts.length > 0) text += '\n';
    parts.push({ cell, start: text.length, source });
    if (isOther(said, language)) text += blank(source);
    else if (language === 'python') {
      const python = pythonOf(source, own);
      const end = closing(python);
      text += end === '' ? python : `${python}\n${end}`;
    } else text += source;
  }
  const starts = parts.map(part => part.start);
  const indexOf = (part: (typeof parts)[number]): LineIndex => (part.index ??= lineIndex(part.source));
  return {
    language,
    text,
    parts: parts.map(({ start, source }) => ({ start, end: start + source.length })),
    positionAt: offset => {
      const part = parts[Math.max(0, lastAtMost(starts, offset))];
      return part
        ? { cell: part.cell, ...indexOf(part).positionAt(offset - part.start) }
        : { cell: 0, line: 1, column: 1 };
    },
    offsetAt: ({ cell, line, column }) => {
      const part = parts.find(other => other.cell === cell);
      return part && part.start + indexOf(part).offsetAt({ line, column });
    },
  };
}

/** An editor without a kernel notes `plaintext`; the notebook's own language holds then. */
const isOther = (own: string | undefined, language: NotebookLanguage): boolean =>
  own !== undefined && own !== 'plaintext' && languageNamed(own) !== language;

/** The language of a kernel or cell by the names that notebooks give it; undefined for one that is not read. */
export function languageNamed(name: string): NotebookLanguage | undefined {
  const word = name.toLowerCase();
  if (/^(?:i?python|pyspark|sage|conda|coconut|xonsh)/u.test(word)) return 'python';
  if (/^(?:typescript|ts|tslab|deno)/u.test(word)) return 'typescript';
  return /^(?:javascript|js|jslab|ijavascript|node)/u.test(word) ? 'javascript' : undefined;
}

/** A notebook that cannot be read says why, in words that follow the file's name. */
export type ReadNotebook = NotebookText | { readonly reason: string };

/** Reads the JSON of an `.ipynb` file, versions 3 and 4 of the format. */
export function readNotebook(json: string): ReadNotebook {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return { reason: 'the notebook is not valid JSON; open it in Jupyter or restore it from version control' };
  }
  const cells = cellsOf(root);
  if (!cells) return { reason: 'the notebook has no list of cells; save it again in Jupyter as .ipynb (version 4)' };
  const said = languageSaid(root);
  const language = said === undefined ? kernelLanguage(root) : languageNamed(said);
  if (language) return joinCells(cells.map(cellOf), language);
  return {
    reason: `the notebook's language is ${said ?? ''}; only Python, JavaScript and TypeScript notebooks are read`,
  };
}

function cellsOf(root: unknown): readonly unknown[] | undefined {
  const cells = at(root, 'cells');
  if (Array.isArray(cells)) return cells as readonly unknown[];
  const sheets = at(root, 'worksheets');
  if (!Array.isArray(sheets)) return undefined;
  return sheets.flatMap((sheet): readonly unknown[] => {
    const inner = at(sheet, 'cells');
    return Array.isArray(inner) ? (inner as readonly unknown[]) : [];
  });
}

function cellOf(cell: unknown): Cell {
  const own = at(at(at(cell, 'metadata'), 'vscode'), 'languageId');
  return {
    kind: at(cell, 'cell_type') === 'code' ? 'code' : 'other',
    text: joined(at(cell, 'source') ?? at(cell, 'input')),
    ...(typeof own === 'string' ? { language: own } : {}),
  };
}

const joined = (source: unknown): string => {
  if (typeof source === 'string') return source;
  return Array.isArray(source) ? source.filter(line => typeof line === 'string').join('') : '';
};

function languageSaid(root: unknown): string | undefined {
  const metadata = at(root, 'metadata');
  const names = [at(at(metadata, 'language_info'), 'name'), at(at(metadata, 'kernelspec'), 'language')];
  const said = names.find(name => typeof name === 'string' && name !== '');
  return typeof said === 'string' ? said.slice(0, 30) : undefined;
}

/** A kernel's name may be that of somebody's environment; such a kernel is Python. */
function kernelLanguage(root: unknown): NotebookLanguage {
  const name = at(at(at(root, 'metadata'), 'kernelspec'), 'name');
  return typeof name === 'string' ? (languageNamed(name) ?? 'python') : 'python';
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
