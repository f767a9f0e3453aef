/** A value to be written into a source, in no language yet. `code` is taken as it is. */
export type Written =
  | string
  | number
  | boolean
  | { readonly code: string }
  | { readonly list: readonly Written[] }
  | { readonly record: Readonly<Record<string, Written>> };

/** How a language writes values and names them, with the quotes that the file prefers. */
export interface Notation {
  readonly language: 'python' | 'javascript';
  readonly quote: string;
}

/** The quotes that a file uses most; `code` is its text with strings blanked. */
export function notationOf(language: Notation['language'], code: string): Notation {
  const singles = countOf("'", code);
  const doubles = countOf('"', code);
  const usual = language === 'python' ? '"' : "'";
  return { language, quote: singles === doubles ? usual : singles > doubles ? "'" : '"' };
}

function countOf(mark: string, code: string): number {
  let count = 0;
  for (let at = code.indexOf(mark); at >= 0; at = code.indexOf(mark, at + 1)) count += 1;
  return count;
}

export function write(value: Written, notation: Notation): string {
  const { language, quote } = notation;
  if (typeof value === 'string') return quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return language === 'python' ? (value ? 'True' : 'False') : String(value);
  if ('code' in value) return value.code;
  if ('list' in value) return `[${value.list.map(item => write(item, notation)).join(', ')}]`;
  const entries = Object.entries(value.record).map(([name, entry]) => entryText(name, entry, notation));
  return language === 'python' ? `{${entries.join(', ')}}` : `{ ${entries.join(', ')} }`;
}

/** `"name": value` in a Python dictionary, `name: value` in an object. */
export function entryText(name: string, value: Written, notation: Notation): string {
  const bare = notation.language === 'javascript' && /^[A-Za-z_$][\w$]*$/u.test(name);
  return `${bare ? name : write(name, notation)}: ${write(value, notation)}`;
}

/** `name=value`, an argument of a Python call. */
export const keywordText = (name: string, value: Written, notation: Notation): string =>
  `${name}=${write(value, notation)}`;

/** The literal `original` with another text in it; undefined where it is not a plain string. */
export function requoted(original: string, text: string): string | undefined {
  const [, prefix, quote] = /^([rRbBuU]?)("""|'''|["'`])[^]*\2$/u.exec(original) ?? [];
  if (prefix === undefined || quote === undefined || /[\\"'`\r\n]/u.test(text)) return undefined;
  return prefix + quote + text + quote;
}
