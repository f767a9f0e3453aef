import type { FrontEnd } from '../core/languages/frontEnd.ts';
import { isComponent, languageEndings, readEndings } from '../core/languages/endings.ts';
import { frontEndFor } from '../core/languages/index.ts';
import type { PlacedRange } from '../core/report/placed.ts';
import { codeOfComponent } from '../core/text/component.ts';
import { lineIndex } from '../core/text/lineIndex.ts';
import { joinCells, readNotebook, type Cell, type NotebookLanguage, type NotebookText } from '../core/text/notebook.ts';
import type { Span } from '../core/text/span.ts';

/** What an editor holds of a document: its text, or the cells of a notebook. */
export type Content =
  | { readonly text: string; readonly languageId?: string }
  | { readonly cells: readonly Cell[]; readonly language: NotebookLanguage };

/** A text that a grammar can parse, and the way back from its offsets to lines. */
export interface Source {
  readonly text: string;
  /** The cells of a notebook. */
  readonly parts?: readonly Span[];
  readonly frontEnd: FrontEnd;
  readonly grammar: string;
  readonly locate: (span: Span) => PlacedRange;
}

export interface Refusal {
  readonly reason: string;
}

/** What an editor shows is read by the language it is shown in, whatever the name of the file. */
export function sourceOf(path: string, content: Content): Source | Refusal {
  if ('cells' in content) return notebookSource(joinCells(content.cells, content.language));
  return textSource(languageEndings[content.languageId ?? ''] ?? path, content.text);
}

/** What is on disk is read by its ending. */
export function sourceOfFile(path: string, text: string): Source | Refusal {
  if (!path.endsWith('.ipynb')) return textSource(path, text);
  const notebook = readNotebook(text);
  return 'reason' in notebook ? notebook : notebookSource(notebook);
}

function textSource(name: string, text: string): Source | Refusal {
  const frontEnd = frontEndFor(name);
  if (!frontEnd) return { reason: `not a language that is read; files end in ${readEndings.join(' ')}` };
  const code = isComponent(name) ? codeOfComponent(name, text) : undefined;
  let index: ReturnType<typeof lineIndex> | undefined;
  return {
    text: code?.text ?? text,
    frontEnd,
    grammar: frontEnd.grammarFor(code?.ending ?? name),
    locate: ({ start, end }) => {
      index ??= lineIndex(text);
      return range(null, index.positionAt(start), index.positionAt(end));
    },
  };
}

function notebookSource({ language, text, parts, positionAt }: NotebookText): Source | Refusal {
  const source = textSource(languageEndings[language] ?? '', text);
  if ('reason' in source) return source;
  return {
    ...source,
    parts,
    locate: ({ start, end }) => {
      const from = positionAt(start);
      const to = positionAt(end);
      return range(from.cell, from, to.cell === from.cell ? to : from);
    },
  };
}

interface At {
  readonly line: number;
  readonly column: number;
}

const range = (cell: number | null, from: At, to: At): PlacedRange => ({
  cell,
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});
