import type { FunctionFact, Scope } from '../../facts/facts.ts';
import type { RuleContext } from './context.ts';

/**
 * What stands behind each use of the call's result in its function: `.choices[0].message`, `)`; undefined where the
 * result goes straight to a place that cannot be followed (it is returned, passed on, or bound by a pattern).
 */
export function usesOfResult(context: RuleContext): readonly string[] | undefined {
  const { call, file } = context;
  const { code, text } = file;
  const end = call.span.end;
  const awaited = /\(\s*await\s+$/u.test(code.slice(Math.max(0, call.span.start - 40), call.span.start));
  const chained = (awaited ? /^\s*\)\s*!?(?=\??\.|\[)/u : /^\s*!?(?=\??\.|\[)/u).exec(code.slice(end, end + 40));
  if (chained) return [following(text, end + chained[0].length)];
  const name = nameOfResult(context);
  return name === undefined ? undefined : usesOfName(context, name);
}

/** What stands behind each mention of a name in the function of the call, but where it is bound. */
export function usesOfName({ call, file }: RuleContext, name: string): readonly string[] {
  const { code, text } = file;
  const region = spanOfScope(call.scope, file.text.length);
  const uses: string[] = [];
  const word = name.replaceAll('$', '\\$');
  const inside = code.slice(region.start, region.end);
  for (const { index, 0: found } of inside.matchAll(new RegExp(`(?<![\\w$.])${word}(?![\\w$])`, 'gu'))) {
    const at = region.start + index + found.length;
    // The name is bound, here or anew, or it is the keyword of an argument.
    if (/^\s*(?::[^=\n]*)?=(?!=)/u.test(code.slice(at, at + 80))) continue;
    uses.push(following(text, at));
  }
  // Holes of f-strings and templates are blanked in the code.
  for (const { 0: hole, index } of text
    .slice(region.start, region.end)
    .matchAll(new RegExp(`\\{\\s*${word}(?![\\w$])`, 'gu')))
    if (code[region.start + index] !== '{') uses.push(following(text, region.start + index + hole.length));
  return uses;
}

export const following = (text: string, at: number): string => text.slice(at, at + 160);

/** The variable that the result is assigned to, and nothing else. */
export function nameOfResult({ call }: RuleContext): string | undefined {
  for (let scope: Scope | undefined = call.scope; scope; scope = scope.parent)
    for (const [name, bindings] of scope.bindings)
      for (const binding of bindings)
        if (binding.kind === 'value' && binding.value === call && binding.path.length === 0) return name;
  return undefined;
}

/** The function that a scope belongs to, or the whole text. */
function spanOfScope(scope: Scope, length: number): { readonly start: number; readonly end: number } {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const owner: Scope['owner'] = at.owner;
    if (owner && 'parameters' in owner) return (owner satisfies FunctionFact).span;
  }
  return { start: 0, end: length };
}
