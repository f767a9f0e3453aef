import { blank } from '../../text/magics.ts';

/**
 * The text with the inside of strings and comments blanked, as long as the text itself: what is left can be searched
 * for brackets, commas and names without meeting those that are only written about. Quotes stay, so that a string is
 * still seen to be one; line breaks stay, so that lines do. Linear in the text.
 */
export function masked(text: string, language: 'python' | 'javascript'): string {
  const next = nextOf(language === 'python' ? ['"', "'", '#'] : ['"', "'", '`', '/'], text);
  const parts: string[] = [];
  let kept = 0;
  for (let at = next(0); at < text.length; at = next(kept)) {
    const end = language === 'python' ? pythonEnd(text, at) : javascriptEnd(text, at);
    parts.push(text.slice(kept, at), blanked(text.slice(at, end)));
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}

/** Where the next of these marks stands, or where the text ends; asked for ever later places, each mark is looked for once. */
function nextOf(marks: readonly string[], text: string): (from: number) => number {
  const places = marks.map(() => -1);
  return from => {
    let first = text.length;
    for (const [index, mark] of marks.entries()) {
      let place = places[index] ?? -1;
      if (place < from) {
        const found = text.indexOf(mark, from);
        places[index] = place = found < 0 ? text.length : found;
      }
      if (place < first) first = place;
    }
    return first;
  };
}

function blanked(found: string): string {
  const quote = /^["'`]/u.exec(found)?.[0];
  if (quote === undefined || found.length < 2) return quote ?? (found === '/' ? found : blank(found));
  const last = found.endsWith(quote) ? quote : blank(found.slice(-1));
  return quote + blank(found.slice(1, -1)) + last;
}

function pythonEnd(text: string, at: number): number {
  if (text[at] === '#') return lineEnd(text, at);
  const quote = text[at] ?? '';
  return text.startsWith(quote.repeat(3), at) ? closing(text, at + 3, quote.repeat(3)) : stringEnd(text, at, quote);
}

function javascriptEnd(text: string, at: number): number {
  const first = text[at] ?? '';
  if (first === '`') return templateEnd(text, at);
  if (first !== '/') return stringEnd(text, at, first);
  if (text[at + 1] === '/') return lineEnd(text, at);
  if (text[at + 1] === '*') return closing(text, at + 2, '*/');
  return regexEnd(text, at);
}

function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/u.exec(text.slice(at, at + 4000));
  if (found) return at + found.index;
  const far = text.indexOf('\n', at);
  return far < 0 ? text.length : far;
}

/** Where `mark` ends, one behind a backslash not counted. */
function closing(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1))
    if (mark === '*/' || !isEscaped(text, at)) return at + mark.length;
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** A string of one line; unclosed, it ends with its line. */
function stringEnd(text: string, at: number, quote: string): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text[end];
    if (char === '\\') end += 1;
    else if (char === quote) return end + 1;
    else if (char === '\n' || char === '\r') return end;
  }
  return text.length;
}

/** What stands in the holes of a template is blanked with it. */
function templateEnd(text: string, at: number): number {
  const open: number[] = [];
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text[end];
    const inHole = open.length % 2 === 1;
    if (char === '\\') end += 1;
    else if (char === '`') {
      if (open.length === 0) return end + 1;
      if (inHole) open.push(0);
      else open.pop();
    } else if (char === '$' && !inHole && text[end + 1] === '{') {
      open.push(0);
      end += 1;
    } else if (inHole && char === '{') open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    else if (inHole && char === '}') {
      const depth = open.pop() ?? 0;
      if (depth > 0) open.push(depth - 1);
    }
  }
  return text.length;
}

/** A slash after an operator or an opening bracket begins a regular expression; any other divides. */
function regexEnd(text: string, at: number): number {
  if (!/(?:[=(,:[!&|?{};+]|\breturn|^)\s*$/u.test(text.slice(Math.max(0, at - 40), at))) return at + 1;
  let inClass = false;
  for (let end = at + 1; end < text.length; end += 1) {
    const char = text[end];
    if (char === '\\') end += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '\n' || char === '\r') return at + 1;
    else if (char === '/' && !inClass) return end + 1;
  }
  return at + 1;
}
