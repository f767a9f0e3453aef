import { NotebookCellKind, workspace, type NotebookDocument, type TextDocument, type Uri } from 'vscode';
import { languageEndings } from '../core/languages/endings.ts';
import { languageNamed } from '../core/text/notebook.ts';
import type { Content } from '../worker/source.ts';

/** What is analysed as one: a text document, or the cells of a notebook together. */
export interface Target {
  readonly uri: Uri;
  /** Another one where the text is another. */
  readonly version: string;
  /** Its number among the cells, where the document asked about is one. */
  readonly cell: number | null;
  /** True where the editor's text is not what is stored. */
  readonly isDirty: boolean;
  readonly content: () => Content;
}

const languages = Object.keys(languageEndings);

const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-notebook-cell', 'vscode-test-web'];

/** What the providers are registered for: the languages, wherever their documents come from. */
export const documents = schemes.flatMap(scheme => languages.map(language => ({ scheme, language })));

/** Those of the documents that are open and may be looked at. */
export const openLanguages = (): readonly string[] =>
  workspace.textDocuments.map(({ languageId }) => languageId).filter(languageId => languages.includes(languageId));

/** A longer text is not looked at: it is generated, and would hold up the rest. */
const longest = 5_000_000;

/** Undefined for a document that is not looked at. */
export function targetOf(document: TextDocument): Target | undefined {
  if (!languages.includes(document.languageId) || !schemes.includes(document.uri.scheme)) return undefined;
  const notebook = notebookOf(document);
  if (notebook) return notebookTarget(notebook, document);
  if (document.uri.scheme === 'vscode-notebook-cell') return undefined;
  return {
    uri: document.uri,
    version: String(document.version),
    cell: null,
    isDirty: document.isDirty,
    content: () => ({ text: shortened(document.getText()), languageId: document.languageId }),
  };
}

const shortened = (text: string): string => (text.length > longest ? '' : text);

const notebookOf = (document: TextDocument): NotebookDocument | undefined =>
  workspace.notebookDocuments.find(notebook => notebook.getCells().some(cell => cell.document === document));

function notebookTarget(notebook: NotebookDocument, document: TextDocument): Target | undefined {
  const cells = notebook.getCells();
  const asked = cells.findIndex(cell => cell.document === document);
  const language = languageNamed(document.languageId);
  if (asked < 0 || !language) return undefined;
  return {
    uri: notebook.uri,
    version: `${notebook.version}:${cells.map(cell => cell.document.version).join()}`,
    cell: asked,
    isDirty: notebook.isDirty,
    content: () => ({
      language,
      cells: cells.map(cell => ({
        kind: cell.kind === NotebookCellKind.Code ? 'code' : 'other',
        text: cell.document.getText(),
        language: cell.document.languageId,
      })),
    }),
  };
}
