import { CancellationTokenSource, type Uri } from 'vscode';
import type { Outcome } from '../worker/engine.ts';
import type { Engine } from './engine.ts';
import { placeOf, type ReadsDisk } from './project.ts';
import type { Target } from './target.ts';

/** What the engine answered about each document: asked for when needed, kept until it is said to be stale. */
export interface KeptOutcomes {
  /** Undefined where the text has changed meanwhile, or the engine is paused. */
  readonly of: (target: Target) => Promise<Outcome | undefined>;
  /** The last answer, whatever was typed since. */
  readonly lastOf: (uri: Uri) => Outcome | undefined;
  /** What is known of all documents, or of all but one, is asked for anew when it is next needed. */
  readonly makeStale: (but?: Uri) => void;
  /** From now on the file counts as it is on disk, for the others as well. False for one that was never asked about. */
  readonly close: (uri: Uri) => boolean;
  /** Drops what was asked: nothing of it will be answered. */
  readonly drop: () => void;
}

interface Entry {
  readonly version: string;
  readonly outcome: Promise<Outcome | undefined>;
  readonly cancellation: CancellationTokenSource;
  stale: boolean;
}

export function keptOutcomes(engine: Engine, readsDisk: ReadsDisk): KeptOutcomes {
  const entries = new Map<string, Entry>();
  const last = new Map<string, Outcome>();

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

  return {
    of: async target => {
      for (let asked = ask(target); ;) {
        const outcome = await asked.outcome;
        // A question about the same text that overtook this one, as what the text rests on has changed, answers for it.
        const newer = entries.get(target.uri.toString());
        if (outcome || !newer || newer === asked || newer.version !== target.version) return outcome;
        asked = newer;
      }
    },
    lastOf: uri => last.get(uri.toString()),
    makeStale: but => {
      for (const [key, entry] of entries) entry.stale ||= key !== but?.toString();
    },
    close: uri => {
      last.delete(uri.toString());
      if (!entries.delete(uri.toString())) return false;
      const { project, path } = placeOf(uri, readsDisk);
      engine.tell({ kind: 'close', project: project.id, path });
      return true;
    },
    drop: () => {
      entries.clear();
    },
  };
}
