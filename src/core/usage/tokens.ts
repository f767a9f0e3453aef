import { between, type Quantity } from '../footprint/quantity.ts';
import type { Given } from '../site.ts';

/**
 * Tokens per character: few, usual, many. With o200k, instructions in English have 4.4 to 5.1 characters a token, markdown
 * 3.7 and JavaScript 3.8 to 4.0; older encodings 2.5 on code. Chinese, Japanese and Korean have 1.5 to 2.5.
 */
const latin = { low: 1 / 5.2, typical: 1 / 4, high: 1 / 2.5 } as const;
const wide = { low: 1 / 2.5, typical: 1 / 1.8, high: 1 / 1.5 } as const;
const wideCharacter = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

/** Tokens of a text, by its length and script; no tokenizer is loaded. */
export function tokensOf(text: string): Quantity<'token'> {
  const wides = text.match(wideCharacter)?.length ?? 0;
  const rest = text.length - wides;
  const count = (side: 'low' | 'typical' | 'high'): number => Math.ceil(rest * latin[side] + wides * wide[side]);
  return between(count('low'), count('typical'), count('high'), 'token');
}

/** What a prompt argument says in plain text, and whether some of it is only known at run time. */
export interface PromptText {
  readonly text: string;
  /** Some part is a variable. */
  readonly open: boolean;
  readonly messages: number;
  readonly images: number;
  /** Of the images, those that ask for low detail. */
  readonly lowDetailImages: number;
  readonly audios: number;
}

const empty: PromptText = { text: '', open: false, messages: 0, images: 0, lowDetailImages: 0, audios: 0 };

const join = (a: PromptText, b: PromptText): PromptText => ({
  text: a.text + b.text,
  open: a.open || b.open,
  messages: a.messages + b.messages,
  images: a.images + b.images,
  lowDetailImages: a.lowDetailImages + b.lowDetailImages,
  audios: a.audios + b.audios,
});

const isList = (given: Given): given is readonly Given[] => Array.isArray(given);

/** Keys of records that carry text which the model reads. */
const textKeys = ['content', 'text', 'parts', 'input', 'contents', 'prompt', 'system', 'inputText', 'arguments'];

/** Reads a prompt, a list of messages or of content parts, however deep. */
export function promptText(given: Given, depth = 0): PromptText {
  if (given === undefined) return { ...empty, open: true };
  if (given === null || typeof given === 'boolean' || typeof given === 'number' || depth > 12) return empty;
  if (typeof given === 'string') return { ...empty, text: given };
  if (isList(given)) return given.map(item => promptText(item, depth + 1)).reduce(join, empty);
  const kind = typeof given['type'] === 'string' ? given['type'] : '';
  if (kind.includes('image') || 'image_url' in given || 'inlineData' in given || 'image' in given) {
    const low = JSON.stringify(given).includes('"low"');
    return { ...empty, images: 1, lowDetailImages: low ? 1 : 0 };
  }
  if (kind.includes('audio')) return { ...empty, audios: 1 };
  const isMessage = 'role' in given;
  const said = textKeys.filter(key => key in given);
  const inner = said.map(key => promptText(given[key], depth + 1)).reduce(join, empty);
  return {
    ...inner,
    open: inner.open || (said.length === 0 && isMessage),
    messages: inner.messages + (isMessage ? 1 : 0),
  };
}
