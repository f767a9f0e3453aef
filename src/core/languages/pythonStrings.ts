import type { Expr } from '../facts/facts.ts';
import { spanOf } from './openScope.ts';
import type { Syntax } from './syntax.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

const decode = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(
        /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r?\n|.))/gsu,
        (whole, x?: string, u?: string, c?: string) => {
          const code = x ?? u;
          if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
          return escapes[(c ?? '').replace('\r', '')] ?? whole;
        },
      )
    : raw;

/**
 * A string or a run of adjacent strings: a literal where nothing is interpolated, else a template.
 * `inner` lowers the interpolated expressions.
 */
export function readString(node: Syntax, text: string, inner: (node: Syntax) => Expr): Expr {
  const parts: (string | Expr)[] = [];
  const strings = node.type === 'concatenated_string' ? node.children : [node];
  for (const string of strings) {
    if (string.type !== 'string') continue;
    readOne(string, text, inner, parts);
  }
  const span = spanOf(node);
  if (parts.every(part => typeof part === 'string')) return { kind: 'literal', value: parts.join(''), span };
  return { kind: 'template', parts, span };
}

function readOne(node: Syntax, text: string, inner: (node: Syntax) => Expr, parts: (string | Expr)[]): void {
  const open = node.children[0];
  const close = node.children.at(-1);
  let at = open?.type === 'string_start' ? open.end : node.start;
  const end = close?.type === 'string_end' ? close.start : node.end;
  const prefix = open ? text.slice(open.start, open.end) : '';
  const isRaw = /r/i.test(prefix);
  // In a string with holes two braces stand for one.
  const hasHoles = /[ft]/i.test(prefix);
  const add = (until: number) => {
    if (until <= at) return;
    const written = hasHoles
      ? text.slice(at, until).replace(/\{\{|\}\}/gu, ([brace = '']) => brace)
      : text.slice(at, until);
    parts.push(isRaw ? written : decode(written));
  };
  for (const child of node.children) {
    if (child.type !== 'interpolation') continue;
    add(child.start);
    const value = child.children.find(part => part.field === 'expression') ?? child.children[0];
    parts.push(value ? inner(value) : { kind: 'unknown', span: spanOf(child) });
    at = child.end;
  }
  add(end);
}
