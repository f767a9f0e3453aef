/** Tells an English sentence of the core in the reader's language; as it is where the language has none for it. */
export type Retell = (english: string) => string;

/** An English sentence with gaps: what stands before, between and behind them, and what it becomes. */
interface Template {
  readonly pieces: readonly string[];
  readonly translated: string;
}

/** Letters that a template must have of its own before what fills a gap of another is taken for it. */
const fewestLetters = 6;

/** Nothing of the core's is longer; a hostile name may be. */
const longest = 2000;

/**
 * The core speaks English and knows no language. Its sentences are told again by finding the template that each was made
 * of among the keys of a bundle (`{0}` for what was filled in, as VS Code's own translations have it), the one with the
 * most words of its own first. What filled a gap is kept to the letter, unless it is a number or again a sentence.
 */
export function retelling(bundle: Readonly<Record<string, string>>, locale: string): Retell {
  const templates = Object.entries(bundle)
    .filter(([english]) => gap.test(english))
    .map(([english, translated]): Template => ({ pieces: english.split(gap), translated }))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const ofArguments = templates.filter(({ pieces }) => letters(pieces) >= fewestLetters);
  // Four digits stand without a separator, as in the English of the core: they may be pixels.
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: 'min2' });
  const told = (text: string, among: readonly Template[]): string => {
    if (Object.hasOwn(bundle, text)) return bundle[text] ?? text;
    if (text.length > longest) return text;
    for (const { pieces, translated } of among) {
      const values = valuesIn(text, pieces);
      if (values)
        return translated.replaceAll(gaps, (whole, index: string) => {
          const value = values[Number(index)];
          return value === undefined ? whole : argument(value, pieces[Number(index)] ?? '');
        });
    }
    return text;
  };
  const argument = (value: string, before: string): string => {
    if (/^\d{1,12}(?:\.\d+)?$/u.test(value)) return /[=\w]$/u.test(before) ? value : numbers.format(Number(value));
    return value.includes(' ') ? told(value, ofArguments) : value;
  };
  return english => told(english, templates);
}

const gap = /\{\d+\}/u;
const gaps = /\{(\d+)\}/gu;

const lengthOf = ({ pieces }: Template): number => pieces.join('').length;

const letters = (pieces: readonly string[]): number => pieces.join('').replaceAll(/\P{L}/gu, '').length;

/** What fills the gaps between the pieces, each taken as early as it can be; undefined where the text is another. */
function valuesIn(text: string, pieces: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = pieces;
  const last = rest.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const end = index === rest.length - 1 ? text.length - last.length : text.indexOf(piece, at + 1);
    if (end <= at) return undefined;
    values.push(text.slice(at, end));
    at = end + piece.length;
  }
  return values;
}
