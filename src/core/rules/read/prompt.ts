import type { Expr } from '../../facts/facts.ts';
import { partialText, type Env, type Value } from '../../resolve/values.ts';
import { values } from './arguments.ts';
import type { RuleContext } from './context.ts';
import { entryOf } from './expressions.ts';

/** Where calls take what the model reads. */
const paths = {
  system: [
    'system',
    'system_prompt',
    'systemPrompt',
    'instructions',
    'config.system_instruction',
    'config.systemInstruction',
    'system_instruction',
  ],
  rest: ['messages', 'prompt', 'input', 'contents', 'message', 'inputText', '0'],
} as const;

/** Keys whose values are text that the model reads; others hold roles, types and ids. */
const carrying = new Set(['content', 'text', 'parts', 'input', 'contents', 'prompt', 'system', 'instructions']);
const deepest = 6;

/** A piece of text that is sent: what the code says of it, with one U+FFFC for each part known at run time only. */
export interface Piece {
  readonly text: string;
  readonly role: string | undefined;
}

/** Everything that the call sends as text, in order, as far as the code says. */
export function piecesOf(context: RuleContext): readonly Piece[] {
  const found: Piece[] = [];
  for (const path of [...paths.system, ...paths.rest]) {
    // What is positional is the options object in JavaScript, and was read by name.
    if (path === '0' && (found.length > 0 || context.call.args[0]?.value.kind === 'record')) continue;
    const role = (paths.system as readonly string[]).includes(path) ? 'system' : undefined;
    for (const value of values(context, path) ?? []) collect(value, role, context, 0, found);
  }
  return found;
}

/** All of it as one text. */
export const promptOf = (context: RuleContext): string =>
  piecesOf(context)
    .map(({ text }) => text)
    .join('\n');

function collect(value: Value, role: string | undefined, context: RuleContext, depth: number, found: Piece[]): void {
  if (depth > deepest) return;
  const inner = (expr: Expr, env: Env, as = role): void => {
    for (const each of context.file.world.evaluate(expr, env).slice(0, 1)) collect(each, as, context, depth + 1, found);
  };
  switch (value.kind) {
    case 'text':
    case 'unknown': {
      const text = partialText([value]);
      if (typeof text === 'string') found.push({ text, role });
      return;
    }
    case 'list':
      for (const item of value.items.slice(0, 64)) inner(item, value.env);
      return;
    case 'record': {
      const said = entryOf(value.expr, 'role');
      const as = said?.kind === 'literal' && typeof said.value === 'string' ? said.value : role;
      for (const { key, value: entry } of value.expr.entries)
        if (key?.kind === 'literal' && carrying.has(String(key.value))) inner(entry, value.env, as);
      return;
    }
    case 'api': {
      const as = value.path.includes('System') ? 'system' : role;
      for (const arg of value.call?.args ?? [])
        if (arg.name === undefined || carrying.has(arg.name)) inner(arg.value, value.env, as);
      return;
    }
    default:
      return;
  }
}
