import {
  CodeAction,
  CodeActionKind,
  l10n,
  Uri,
  WorkspaceEdit,
  workspace,
  type CodeActionContext,
  type CodeActionProvider,
  type Command,
  type Range,
  type TextDocument,
} from 'vscode';
import type { PlacedEdit, PlacedSite, PlacedSuggestion } from '../core/report/placed.ts';
import { together } from '../core/report/together.ts';
import { retold } from '../present/say.ts';
import type { Analyses, Analysis } from './analyses.ts';
import { ignoreEdit } from './ignoreEdit.ts';
import { fileOf, placeOf, type Place, type ReadsDisk } from './project.ts';
import { rangeOf } from './ranges.ts';
import { style } from './style.ts';

/** Rule pages on the web, by rule id. */
const pages = 'https://github.com/wattlens/wattlens/blob/main/docs/rules/';

export const pageOf = (rule: string): Uri => Uri.parse(`${pages}${rule}.md`);

/** Makes what is safe, and nothing else: on saving, or when all that can be fixed is asked for. */
const fixAllKind = CodeActionKind.SourceFixAll.append('wattlens');

export const suggestionActionKinds = [CodeActionKind.QuickFix, fixAllKind];

/** A document with what was found in it. */
interface Looked {
  readonly document: TextDocument;
  readonly place: Place;
  readonly found: Analysis;
}

/**
 * The light bulb at a call: the edits that lower what it costs. One that may change what the program does is never the
 * preferred one, nor made by `source.fixAll`; advice without an edit is shown disabled, and says why.
 */
export const suggestionActionsOf = (analyses: Analyses, readsDisk: ReadsDisk): CodeActionProvider => ({
  provideCodeActions: async (document, range, { only, diagnostics }, token) => {
    if (!workspace.getConfiguration('wattlens', document).get<boolean>('suggestions.enabled', true)) return [];
    const { version } = document;
    const found = await analyses.of(document);
    if (!found || token.isCancellationRequested || document.version !== version) return [];
    const looked = { document, place: placeOf(document.uri, readsDisk), found };
    if (only?.contains(fixAllKind)) return fixAll(looked);
    return only && !only.contains(CodeActionKind.QuickFix) ? [] : quickFixes(looked, range, diagnostics);
  },
});

const said = (english: string): string => retold(style(), english);

type Diagnostics = CodeActionContext['diagnostics'];

/** The fixes first, then what else can be done about the same suggestions. */
function quickFixes(looked: Looked, range: Range, diagnostics: Diagnostics): CodeAction[] {
  const asked = looked.found.sites.flatMap(site =>
    site.suggestions
      .filter(suggestion => [site.range, suggestion].some(each => rangeOf(each).intersection(range)))
      .map(suggestion => ({ site, suggestion })),
  );
  const actions = [
    ...asked.map(({ suggestion }) => [suggestion, fix(suggestion, looked)] as const),
    ...asked.map(({ suggestion }) => [suggestion, reason(suggestion)] as const),
    ...asked.map(({ suggestion }) => [suggestion, fixAllOf(suggestion, looked)] as const),
    ...asked.flatMap(({ suggestion, site }) =>
      others(suggestion, site, looked).map(each => [suggestion, each] as const),
    ),
  ];
  const titles = new Set<string>();
  return actions.flatMap(([{ rule }, action]) => {
    // Two calls of a line may have the same to offer.
    if (!action || (!action.isPreferred && titles.has(action.title))) return [];
    titles.add(action.title);
    action.diagnostics = diagnostics.filter(({ code }) => typeof code === 'object' && code.value === rule);
    return [action];
  });
}

function fix({ fix, message, safety, withoutEdit }: PlacedSuggestion, looked: Looked): CodeAction {
  const action = new CodeAction(said(fix?.title ?? message), CodeActionKind.QuickFix);
  const edit = fix && editOf(fix.edits, looked);
  if (edit) {
    action.edit = edit;
    action.isPreferred = safety === 'safe';
  } else {
    const missing = l10n.t('A file that the edit would change cannot be reached.');
    action.disabled = { reason: withoutEdit === undefined ? missing : said(withoutEdit) };
  }
  return action;
}

/** The fixes of one rule in the whole file, of a notebook in all its cells; only where there are several. */
function fixAllOf({ rule, safety, fix }: PlacedSuggestion, looked: Looked): CodeAction | undefined {
  const fixes = fixesIn(looked.found.all, each => each.rule === rule && each.safety === safety);
  const edit = fix && fixes.length > 1 ? editOf(together(fixes).edits, looked) : undefined;
  if (!edit) return undefined;
  const title =
    safety === 'safe'
      ? l10n.t('Fix all {0} of {1} in this file', fixes.length, rule)
      : l10n.t('Fix all {0} of {1} in this file (check each)', fixes.length, rule);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = edit;
  return action;
}

/** Leads to the page of a rule by saying why it has no edit: VS Code leaves disabled actions out beside any other. */
function reason({ rule, fix, withoutEdit }: PlacedSuggestion): CodeAction | undefined {
  if (fix || withoutEdit === undefined) return undefined;
  return withCommand(l10n.t('No edit: {0}', said(withoutEdit).replace(/\.$/u, '')), 'vscode.open', pageOf(rule));
}

function others({ rule }: PlacedSuggestion, site: PlacedSite, { document }: Looked): readonly CodeAction[] {
  const ignore = ignoreEdit(document, site, rule);
  return [
    ...(ignore ? [withEdit(l10n.t('Ignore {0} on this line', rule), ignore)] : []),
    ...(workspace.workspaceFolders
      ? [withCommand(l10n.t('Turn off {0} in this workspace', rule), 'wattlens.turnOffRule', rule, document.uri)]
      : []),
    withCommand(l10n.t('Show what {0} is about', rule), 'vscode.open', pageOf(rule)),
  ];
}

function withEdit(title: string, edit: WorkspaceEdit): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = edit;
  return action;
}

function withCommand(title: string, command: string, ...args: NonNullable<Command['arguments']>): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: args };
  return action;
}

/** All that is safe and stays within the document, or within the notebook that it is a cell of. */
function fixAll(looked: Looked): CodeAction[] {
  const isSafe = ({ safety, fix }: PlacedSuggestion): boolean =>
    safety === 'safe' && fix?.edits.every(({ path }) => path === looked.place.path) === true;
  const { edits } = together(fixesIn(looked.found.sites, isSafe));
  const edit = editOf(edits, looked);
  if (edits.length === 0 || !edit) return [];
  const action = new CodeAction(l10n.t('Fix all that WattLens knows to be safe'), fixAllKind);
  action.edit = edit;
  return [action];
}

const fixesIn = (sites: readonly PlacedSite[], isWanted: (suggestion: PlacedSuggestion) => boolean) =>
  sites.flatMap(({ suggestions }) =>
    suggestions.flatMap(suggestion => (suggestion.fix && isWanted(suggestion) ? [suggestion.fix] : [])),
  );

/** All edits as one step that can be undone as one; undefined where a file they are in cannot be named. */
function editOf(edits: readonly PlacedEdit[], { document, place }: Looked): WorkspaceEdit | undefined {
  const all = new WorkspaceEdit();
  for (const { path, cell, newText, ...range } of edits) {
    const uri = path === place.path ? cellUri(document, cell) : fileOf(place.project, path);
    if (!uri) return undefined;
    all.replace(uri, rangeOf({ ...range, cell }), newText);
  }
  return all;
}

/** The document of a cell of the notebook that `document` is a cell of; `document` itself outside of notebooks. */
function cellUri(document: TextDocument, cell: number | null): Uri | undefined {
  if (cell === null) return document.uri;
  const notebook = workspace.notebookDocuments.find(each => each.getCells().some(other => other.document === document));
  return notebook?.getCells()[cell]?.document.uri;
}
