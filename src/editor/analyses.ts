import { Disposable, EventEmitter, window, workspace, type Event, type TextDocument, type Uri } from 'vscode';
import type { PlacedFunction, PlacedSite } from '../core/report/placed.ts';
import type { Outcome } from '../worker/engine.ts';
import type { Engine } from './engine.ts';
import { keptOutcomes } from './keptOutcomes.ts';
import type { ReadsDisk } from './project.ts';
import { swarmOf } from './swarm.ts';
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

/** After so long without a key, other documents that may depend on the text are looked at anew. */
const settledMs = 200;

export function analysesOf(engine: Engine, readsDisk: ReadsDisk): Analyses {
  const kept = keptOutcomes(engine, readsDisk);
  const changes = new EventEmitter<void>();
  const settlings = new EventEmitter<void>();

  const forget = (): void => {
    kept.makeStale();
    changes.fire();
    settlings.fire();
  };
  const settle = async (written: readonly Target[]): Promise<void> => {
    await Promise.all(written.map(kept.of));
    // One text is as fresh as its own analysis; two may rest on each other.
    const fresh = written.length === 1 ? written[0]?.uri : undefined;
    kept.makeStale(fresh);
    const shown = window.visibleTextEditors.flatMap(({ document }) => targetOf(document) ?? []);
    if (shown.some(({ uri }) => uri.toString() !== fresh?.toString())) changes.fire();
    settlings.fire();
  };
  const typed = swarmOf<Target>(settledMs, written => void settle(written));
  const closed = (uri: Uri): void => {
    typed.drop(uri.toString());
    if (kept.close(uri)) forget();
  };

  const listening = Disposable.from(
    changes,
    settlings,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const target = contentChanges.length > 0 ? targetOf(document) : undefined;
      if (target) typed.add(target.uri.toString(), target);
    }),
    workspace.onDidCloseTextDocument(document => {
      if (targetOf(document)?.cell === null) closed(document.uri);
    }),
    workspace.onDidCloseNotebookDocument(({ uri }) => {
      closed(uri);
    }),
    engine.onDidChangeState(({ is }) => {
      kept.drop();
      if (is === 'well') forget();
      else settlings.fire();
    }),
  );

  return {
    of: async document => {
      const target = targetOf(document);
      const outcome = target && (await kept.of(target));
      return outcome && within(outcome, target.cell);
    },
    lastOf: document => {
      const target = targetOf(document);
      const outcome = target && kept.lastOf(target.uri);
      return outcome && within(outcome, target.cell);
    },
    forget,
    onDidChange: changes.event,
    onDidSettle: settlings.event,
    dispose: () => {
      typed.dispose();
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
