import { bindingsOfName } from '../facts/bindingsOfName.ts';
import type { Call, Expr, Name } from '../facts/facts.ts';
import type { HttpClient } from './httpClients.ts';

/** How many names in a row are followed to what they stand for. */
const deepest = 3;

/**
 * The code that gives a call its address, together with the code that binds the names in it: `const base =
 * process.env.OLLAMA_HOST`.
 */
export const addressAsWritten = ({ url }: HttpClient, { args }: Call, text: string): string =>
  args
    .filter(({ name }, index) => url.includes(name ?? String(index)))
    .map(({ value }) => written(value, text, deepest))
    .join(' ');

function written(expr: Expr, text: string, left: number): string {
  const own = text.slice(expr.span.start, expr.span.end);
  if (left === 0) return own;
  return [own, ...namesIn(expr).flatMap(each => boundTo(each).map(value => written(value, text, left - 1)))].join(' ');
}

function namesIn(expr: Expr): readonly Name[] {
  switch (expr.kind) {
    case 'name':
      return [expr];
    case 'template':
      return expr.parts.flatMap(part => (typeof part === 'string' ? [] : namesIn(part)));
    case 'operation':
      return [...namesIn(expr.left), ...namesIn(expr.right)];
    case 'choice':
      return expr.options.flatMap(namesIn);
    case 'member':
      return namesIn(expr.object);
    case 'call':
      return expr.args.flatMap(({ value }) => namesIn(value));
    default:
      return [];
  }
}

const boundTo = (name: Name): readonly Expr[] =>
  bindingsOfName(name)
    .slice(0, deepest)
    .flatMap(each => (each.kind === 'value' ? [each.value] : []));
