import { endOfLine, startOfLine } from '../write/lists.ts';
import type { RuleContext } from './context.ts';

/** The comment behind a place, or on the line above it: a reason that somebody gave. */
export function commentAt({ file }: RuleContext, at: number): string {
  const start = startOfLine(file.text, at);
  const line = file.text.slice(start, endOfLine(file.text, at));
  const above = file.text.slice(startOfLine(file.text, Math.max(0, start - 1)), start);
  const sign = line.search(/#|\/\//u);
  const behind = sign < 0 ? '' : line.slice(sign).replace(/^(?:#|\/\/)/u, '');
  return `${/^\s*(?:#|\/\/)(.*)/u.exec(above)?.[1] ?? ''} ${behind}`.trim();
}
