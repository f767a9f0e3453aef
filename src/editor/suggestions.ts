import {
  CodeAction,
  CodeActionKind,
  Uri,
  WorkspaceEdit,
  workspace,
  type CodeActionProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { PlacedEdit, PlacedSuggestion } from '../core/report/placed.ts';
import type { Analyses } from './analyses.ts';
import { fileOf, placeOf, type Place, type ReadsDisk } from './project.ts';
import { rangeOf } from './ranges.ts';

/** Rule pages on the web, by rule id. */
const pages = 'https://github.com/wattlens/wattlens/blob/main/docs/rules/';

export const pageOf = (rule: string): Uri => Uri.parse(`${pages}${rule}.md`);

/**
 * The light bulb at a call: the edits that lower what it costs. One that may change what the program does is never the
 * preferred one; advice without an edit is shown disabled, and says why.
 */
export const suggestionActionsOf = (analyses: Analyses, readsDisk: ReadsDisk): CodeActionProvider => ({
  provideCodeActions: async (document, range, _context, token) => {
    const found = await analyses.of(document);
    if (!found || token.isCancellationRequested) return [];
    const place = placeOf(document.uri, readsDisk);
    return found.sites
      .filter(site => rangeOf(site.range).intersection(range))
      .flatMap(site => site.suggestions)
      .flatMap(suggestion => actionsOf(suggestion, document, place));
  },
});

function actionsOf(suggestion: PlacedSuggestion, document: TextDocument, place: Place): readonly CodeAction[] {
  const { fix, message, rule, safety } = suggestion;
  const action = new CodeAction(fix?.title ?? message, CodeActionKind.QuickFix);
  const edit = fix && editOf(fix.edits, document, place);
  if (edit) {
    action.edit = edit;
    action.isPreferred = safety === 'safe';
  } else action.disabled = { reason: message };
  const ignore = new CodeAction(`Ignore ${rule} on this line`, CodeActionKind.QuickFix);
  ignore.command = {
    command: 'wattlens.ignoreCall',
    title: ignore.title,
    arguments: [suggestion.startLine - 1, rule],
  };
  return [action, ignore];
}

/** All edits as one step that can be undone as one; undefined where a file they are in cannot be named. */
function editOf(edits: readonly PlacedEdit[], document: TextDocument, place: Place): WorkspaceEdit | undefined {
  const all = new WorkspaceEdit();
  for (const { path, cell, newText, ...range } of edits) {
    const uri = path === place.path ? cellUri(document, cell) : fileOf(place.project, path);
    if (!uri) return undefined;
    all.replace(uri, toRange(range), newText);
  }
  return all;
}

const toRange = (range: Omit<PlacedEdit, 'path' | 'newText' | 'cell'>): Range => rangeOf({ ...range, cell: null });

/** The document of a cell of the notebook that `document` is a cell of; `document` itself outside of notebooks. */
function cellUri(document: TextDocument, cell: number | null): Uri | undefined {
  if (cell === null) return document.uri;
  const notebook = workspace.notebookDocuments.find(each => each.getCells().some(other => other.document === document));
  return notebook?.getCells()[cell]?.document.uri;
}
