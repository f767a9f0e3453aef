import * as l10n from '@vscode/l10n';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ToPage } from '../present/report/messages.ts';
import { knownAtFirst, told } from '../present/report/known.ts';
import { sumUp } from '../present/report/sums.ts';
import { CallTable } from './callTable.tsx';
import { Changes } from './changes.tsx';
import { Counted, Coverage } from './coverage.tsx';
import { Equivalents } from './equivalents.tsx';
import { Grounds } from './grounds.tsx';
import { Groups } from './groups.tsx';
import { Head } from './head.tsx';
import type { Host } from './host.ts';
import { ReaderContext, speak, type Reader } from './reader.ts';
import { Tries } from './tries.tsx';
import type { View } from './view.ts';
import { Volume } from './volume.tsx';
import { Waiting } from './waiting.tsx';

/** The whole report, in the order of what a reader asks. */
export function Page({ host }: { readonly host: Host }): JSX.Element {
  const [known, tell] = useReducer(told, knownAtFirst);
  const [view, setView] = useState<View>(host.kept);
  const { locale, head, sites } = known;

  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>): void => {
      if (data.kind === 'hello') speak(data.words);
      tell(data);
    };
    addEventListener('message', listen);
    host.send({ kind: 'ready' });
    return () => {
      removeEventListener('message', listen);
    };
  }, [host]);
  useKept(host, view, head !== null);

  const change = (part: Partial<View>): void => {
    setView(before => ({ ...before, ...part }));
  };
  const reader = useMemo(
    (): Reader => ({ style: { locale, translate: l10n.t }, locale, send: host.send }),
    [locale, host],
  );
  const sum = useMemo(() => sumUp(sites), [sites]);
  const parts = { known, view, change };

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        {head === null ? (
          <Waiting known={known} />
        ) : (
          <>
            <Head {...parts} head={head} sum={sum} />
            {sites.length > 0 && (
              <>
                <Counted head={head} />
                <Coverage known={known} head={head} />
                <CallTable {...parts} sum={sum} />
                <Groups {...parts} sum={sum} />
                <Volume {...parts} />
                <Tries known={known} />
                <Changes {...parts} />
                <Grounds known={known} head={head} />
                <Equivalents {...parts} sum={sum} />
              </>
            )}
          </>
        )}
      </main>
    </ReaderContext.Provider>
  );
}

/** Keeps what the reader chose, and how far down the page is, for the next time it is shown. */
function useKept(host: Host, view: View, isShown: boolean): void {
  useEffect(() => {
    if (isShown) scrollTo({ top: host.kept().scrolled, behavior: 'instant' });
  }, [host, isShown]);
  useEffect(() => {
    if (!isShown) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      host.keep({ ...view, scrolled: Math.round(scrollY) });
    };
    const later = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, scrollPauseMs);
    };
    keep();
    addEventListener('scroll', later);
    return () => {
      clearTimeout(waiting);
      removeEventListener('scroll', later);
    };
  }, [host, view, isShown]);
}

const scrollPauseMs = 150;
