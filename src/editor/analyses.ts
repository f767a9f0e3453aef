import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { PlacedFunction, PlacedSite } from '../core/report/placed.ts';
import type { Outcome } from '../worker/engine.ts';
import type { Engine } from './engine.ts';
import { placeOf, type ReadsDisk } from './project.ts';
import { targetOf, type Target } from './target.ts';

/** What was found in a document. */
export interface Analysis {
  /** Of the whole document; of a notebook, those of all cells. */
  readonly all: readonly PlacedSite[];
  /** Of the document or cell that was asked about. */
  readonly sites: readonly PlacedSite[];
  /** Functions with several calls, of the document or cell; their calls are places in `all`. */
  readonly functions: readonly PlacedFunction[];
  /** Why the document could not be looked at. */
  readonly reason: string | undefined;
}

/** The newest analysis of each document: asked for when needed, kept until something it rests on changes. */
export interface Analyses {
  /** Undefined for a document that is not looked at, or whose text has changed meanwhile. */
  readonly of: (document: TextDocument) => Promise<Analysis | undefined>;
  /** What is known at once: the last analysis, whatever was typed since. */
  readonly lastOf: (document: TextDocument) => Analysis | undefined;
  /** Nothing that is known holds any more: settings or files have changed. */
  readonly forget: () => void;
  /** What was answered may be another now. */
  readonly onDidChange: Event<void>;
  /** Typing has paused in a document that is looked at, or its analysis may be another now. */
  readonly onDidSettle: Event<void>;
  readonly dispose: () => void;
}

interface Entry {
  readonly version: string;
  readonly outcome: Promise<Outcome | undefined>;
  readonly cancellation: CancellationTokenSource;
  stale: boolean;
}

/** After so long without a key, other documents that may depend on the text are looked at anew. */
const settledMs = 200;

export function analysesOf(engine: Engine, readsDisk: ReadsDisk): Analyses {
  const entries = new Map<string, Entry>();
  const last = new Map<string, Outcome>();
  const changes = new EventEmitter<void>();
  const settlings = new EventEmitter<void>();
  const typedIn = new Map<string, Target>();
  let typing: ReturnType<typeof setTimeout> | undefined;

  const ask = (target: Target): Entry => {
    const key = target.uri.toString();
    const before = entries.get(key);
    if (before?.version === target.version && !before.stale) return before;
    before?.cancellation.cancel();
    const { project, path } = placeOf(target.uri, readsDisk);
    const cancellation = new CancellationTokenSource();
    const document = { path, content: target.content() };
    const outcome = engine.analyze(project, document, cancellation.token).then(found => {
      if (found) last.set(key, found);
      else if (entries.get(key) === entry) entries.delete(key);
      return found;
    });
    const entry: Entry = { version: target.version, outcome, cancellation, stale: false };
    entries.set(key, entry);
    return entry;
  };
  /** A question about the same text that overtook this one, as what the text rests on has changed, answers for it. */
  const answerTo = async (target: Target): Promise<Outcome | undefined> => {
    for (let asked = ask(target); ;) {
      const outcome = await asked.outcome;
      const newer = entries.get(target.uri.toString());
      if (outcome || !newer || newer === asked || newer.version !== target.version) return outcome;
      asked = newer;
    }
  };
  const staleBut = (key: string | undefined): void => {
    for (const [other, entry] of entries) entry.stale ||= other !== key;
  };
  const forget = (): void => {
    staleBut(undefined);
    changes.fire();
    settlings.fire();
  };
  const settle = async (): Promise<void> => {
    const written = [...typedIn.values()];
    typedIn.clear();
    await Promise.all(written.map(target => ask(target).outcome));
    // One text is as fresh as its own analysis; two may rest on each other.
    const fresh = written.length === 1 ? written[0]?.uri.toString() : undefined;
    staleBut(fresh);
    const others = window.visibleTextEditors.map(({ document }) => targetOf(document)?.uri.toString());
    if (others.some(key => key !== undefined && key !== fresh)) changes.fire();
    settlings.fire();
  };
  const typed = (document: TextDocument): void => {
    const target = targetOf(document);
    if (!target) return;
    typedIn.set(target.uri.toString(), target);
    clearTimeout(typing);
    typing = setTimeout(() => void settle(), settledMs);
  };
  /** From now on the file counts as it is on disk, for the others as well. */
  const closed = (uri: Uri): void => {
    const key = uri.toString();
    typedIn.delete(key);
    last.delete(key);
    if (!entries.delete(key)) return;
    const { project, path } = placeOf(uri, readsDisk);
    engine.tell({ kind: 'close', project: project.id, path });
    forget();
  };

  const listening = Disposable.from(
    changes,
    settlings,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) typed(document);
    }),
    workspace.onDidCloseTextDocument(document => {
      if (targetOf(document)?.cell === null) closed(document.uri);
    }),
    workspace.onDidCloseNotebookDocument(({ uri }) => {
      closed(uri);
    }),
    engine.onDidChangeState(({ is }) => {
      entries.clear();
      if (is === 'well') forget();
      else settlings.fire();
    }),
  );

  return {
    of: async document => {
      const target = targetOf(document);
      const outcome = target && (await answerTo(target));
      return outcome && within(outcome, target.cell);
    },
    lastOf: document => {
      const target = targetOf(document);
      const outcome = target && last.get(target.uri.toString());
      return outcome && within(outcome, target.cell);
    },
    forget,
    onDidChange: changes.event,
    onDidSettle: settlings.event,
    dispose: () => {
      clearTimeout(typing);
      listening.dispose();
    },
  };
}

function within(outcome: Outcome, cell: number | null): Analysis {
  if ('reason' in outcome) return { all: [], sites: [], functions: [], reason: outcome.reason };
  const { sites, functions = [] } = outcome;
  return {
    all: sites,
    sites: sites.filter(({ range }) => range.cell === cell),
    functions: functions.filter(each => each.cell === cell),
    reason: undefined,
  };
}
