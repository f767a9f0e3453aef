import * as l10n from '@vscode/l10n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Style } from '../present/amount.ts';
import type { FromPage } from '../present/report/messages.ts';

/** What every part of the page needs: how to write for the reader, and the way to the editor. */
export interface Reader {
  readonly style: Style;
  readonly locale: string;
  readonly send: (message: FromPage) => void;
}

export const ReaderContext = createContext<Reader>({ style: {}, locale: 'en', send: () => undefined });

export const useReader = (): Reader => useContext(ReaderContext);

/** The words of another language than English; a word that is not among them stays as it is. */
export function speak(words: Readonly<Record<string, string>> | null): void {
  l10n.config({ contents: { ...words } });
}
