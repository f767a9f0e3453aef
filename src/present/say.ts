import type { Retell } from './retell.ts';

/** What a host's language has for an English text; `{0}` in it stands for the first argument. */
export type Translate = (text: string, ...args: (string | number)[]) => string;

/** How texts are said: in English where no host translates them, as on the command line and in files. */
export interface Voice {
  readonly translate?: Translate;
  /** What the core says, whole sentences in English, in the reader's language. */
  readonly retell?: Retell;
}

/** Marks a text that is said elsewhere, so that `npm run l10n` finds it. */
export const phrase = (text: string): string => text;

/** A text in the reader's language. It is written out where this is called, or marked as a `phrase`. */
export const say = ({ translate = inEnglish }: Voice, text: string, ...args: (string | number)[]): string =>
  translate(text, ...args);

/** A sentence of the core in the reader's language. */
export const retold = ({ retell }: Voice, english: string): string => (retell ? retell(english) : english);

const inEnglish: Translate = (text, ...args) =>
  text.replaceAll(/\{(\d+)\}/gu, (whole, index) => String(args[Number(index)] ?? whole));
