import type { Branch } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from './openScope.ts';
import type { Syntax } from './syntax.ts';

/** Where the function is left at the end of an arm, or of one around it: what is assigned there is not seen behind it. */
export const leftBy = (body: Syntax, around: Branch | undefined): Span | undefined =>
  !isTurn(body) && leaves(body) ? spanOf(body) : around?.left;

/** The body of a loop: one turn may end early and leave the rest to the next. */
const isTurn = ({ parent }: Syntax): boolean => /^(?:for|while|do)_/u.test(parent?.type ?? '');

const blocks = /^(?:block|statement_block|e(?:lse|lif|xcept)_clause|catch_clause|case_clause|switch_case)$/u;

function leaves(node: Syntax): boolean {
  if (node.type === 'return_statement') return true;
  // What raises inside `try` goes on behind it.
  if (node.type === 'raise_statement' || node.type === 'throw_statement') return !isTried(node);
  const last = node.children.at(-1);
  return last !== undefined && blocks.test(node.type) && leaves(last);
}

/** Whether what stands behind the node in its block does not run after it. */
export const skipsRest = (node: Syntax | undefined): boolean =>
  node !== undefined && (jumps.test(node.type) || (blocks.test(node.type) && skipsRest(node.children.at(-1))));

const jumps = /^(?:return|raise|throw|continue|break)_statement$/u;

/** The rest of the block behind a statement. */
export function restAfter({ parent, end }: Syntax): Span | undefined {
  return parent && /^(?:block|statement_block)$/u.test(parent.type) ? { start: end, end: parent.end } : undefined;
}

function isTried(node: Syntax): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'try_statement') return true;
    if (/function|method_definition|lambda/u.test(at.type)) return false;
  }
  return false;
}
