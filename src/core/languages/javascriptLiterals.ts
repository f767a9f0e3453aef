import type { Expr } from '../facts/facts.ts';
import { textOf, type Place } from './javascriptPlace.ts';
import { spanOf, unknown } from './openScope.ts';
import type { Syntax } from './syntax.ts';

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
]);

const escapeForm = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r\n|[^]))/giu;

/** The characters that the inside of a string or template stands for; a backslash before a line break joins lines. */
const decoded = (raw: string): string => (raw.includes('\\') ? raw.replace(escapeForm, unescaped) : raw);

function unescaped(_: string, byte?: string, unit?: string, point?: string, other = ''): string {
  const code = Number.parseInt(byte ?? unit ?? point ?? '', 16);
  if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return escapes.get(other) ?? (/^[\r\n\u2028\u2029]/u.test(other) ? '' : other);
}

/** What a `string` node says. An unclosed one, met in half-typed code, says what is there. */
export function stringValue(node: Syntax, place: Place): string {
  const { text } = place.file;
  const closed = node.end - node.start > 1 && text[node.start] === text[node.end - 1];
  return decoded(text.slice(node.start + 1, closed ? node.end - 1 : node.end));
}

/** A number as JavaScript reads it (`1_000`, `0x10`, `2e3`, `10n`). */
export function numberLiteral(node: Syntax, place: Place): Expr {
  const value = Number(textOf(node, place).replaceAll('_', '').replace(/n$/u, ''));
  return Number.isNaN(value) ? unknown(node) : { kind: 'literal', value, span: spanOf(node) };
}

/** A template; one without holes is a literal. `inner` lowers what stands in a hole. */
export function readTemplate(node: Syntax, place: Place, inner: (node: Syntax) => Expr): Expr {
  const parts: (string | Expr)[] = [];
  let said = '';
  if (node.children.length === 0 && textOf(node, place).includes('${')) return unknown(node);
  for (const child of node.children) {
    if (child.type !== 'template_substitution') {
      said += decoded(textOf(child, place));
      continue;
    }
    if (said) parts.push(said);
    said = '';
    const value = child.children[0];
    parts.push(value ? inner(value) : unknown(child));
  }
  if (parts.length === 0) return { kind: 'literal', value: said, span: spanOf(node) };
  if (said) parts.push(said);
  return { kind: 'template', parts, span: spanOf(node) };
}

/** The name that a property key gives; undefined where only running the code would tell. */
export function propertyName(node: Syntax, place: Place): string | undefined {
  const key = node.type === 'computed_property_name' ? node.children[0] : node;
  switch (key?.type) {
    case 'property_identifier':
    case 'private_property_identifier':
    case 'number':
      return textOf(key, place);
    case 'string':
      return stringValue(key, place);
    default:
      return undefined;
  }
}
