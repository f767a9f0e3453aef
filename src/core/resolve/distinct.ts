import { unknownValue, type ApiValue, type Value } from './values.ts';
import { mostCandidates } from './world.ts';

/** Drops repeated candidates: same text, same API path from the same call, same class. */
export function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length === 0) return [unknownValue('nothing is known of the value')];
  if (values.length === 1) return values;
  const seen = new Set<unknown>();
  const kept = values.filter(value => {
    const key = identity(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.slice(0, mostCandidates);
}

/** How many calls at the end of a chain tell it from another. */
const mostCalls = 12;

/**
 * The calls that a library value, or what it is a part of, comes from, and the calls in their arguments:
 * `load()[0].generate` of one load differs from that of another, and `llm.bind()` of one model from that of the other.
 */
function madeBy(value: ApiValue): string {
  let made = '';
  let calls = 0;
  for (let at: ApiValue | undefined = value; at && calls < mostCalls; at = at.parent) {
    if (!at.call) continue;
    calls += 1;
    made += ` ${at.env.file.path} ${at.call.span.start} ${at.env.frame?.call?.span.start ?? ''}`;
  }
  return made;
}

function identity(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return `t${typeof value.value}:${String(value.value)}`;
    case 'unknown':
      return `u${value.reason}`;
    case 'api':
      return `a${value.path}${madeBy(value)}`;
    case 'function':
      return value.fn;
    case 'class':
      return value.cls;
    case 'instance':
      // One call may make an object of either of two classes: `client = Client(key)`.
      return value.call ? `i${value.callEnv.file.path} ${value.call.span.start} ${value.cls.span.start}` : value.cls;
    case 'list':
      return value.items;
    case 'record':
      return value.expr;
    case 'module':
      return value.file;
    case 'partial':
      return value.args;
    case 'options':
      return 'options';
  }
}
