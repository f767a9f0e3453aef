import type { Expr } from '../facts/facts.ts';

/** Dotted text of a callee; inner calls collapse to `()`, subscripts to `[]`. */
export function calleeText(expr: Expr, text: string): string {
  switch (expr.kind) {
    case 'name':
      return expr.name;
    case 'member':
      return `${calleeText(expr.object, text)}.${expr.name}`;
    case 'index':
      return `${calleeText(expr.object, text)}[]`;
    case 'call':
      return `${calleeText(expr.callee, text)}()`;
    default:
      return text.slice(expr.span.start, Math.min(expr.span.end, expr.span.start + 40)).replace(/\s+/gu, ' ');
  }
}
