import type { Binding, Expr } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { blocksAround, functionsAround } from './blocks.ts';
import type { RuleContext } from './context.ts';
import { written } from './expressions.ts';

/**
 * What the loop around the call goes through, if the expression is nothing but its item: the variable itself, a part of
 * it (`doc.text`, `row["text"]`), or a list with nothing else in it. Undefined where the items may be batches already.
 */
export function loopSource(input: Expr, context: RuleContext): Expr | undefined {
  const one = input.kind === 'list' && input.items.length === 1 ? input.items[0] : input;
  if (one?.kind === 'member' || (one?.kind === 'index' && one.key.kind === 'literal'))
    return loopSource(one.object, context);
  if (one?.kind !== 'name') return undefined;
  for (let scope: typeof one.scope | undefined = one.scope; scope; scope = scope.parent) {
    const bindings = scope.bindings.get(one.name);
    if (!bindings) continue;
    if (bindings.length === 1 && bindings[0]?.kind === 'parameter') return isCallback(context) ? one : undefined;
    const item = itemBinding(bindings, context);
    return item && listed(item.value, context);
  }
  return undefined;
}

type Item = Extract<Binding, { readonly kind: 'item' }>;

/** The loop that stands around the call, where other loops of the file use the same name: cells of a notebook do. */
function itemBinding(bindings: readonly Binding[], { file, call }: RuleContext): Item | undefined {
  const items = bindings.filter((binding): binding is Item => binding.kind === 'item');
  if (items.length === 1 && bindings.length === 1) return items[0];
  for (const { span, body } of blocksAround(file, call.span.start)) {
    const own = bindings.filter(binding => contains(span, binding.span));
    const [only] = own;
    if (own.length > 1 || (only && (only.kind !== 'item' || only.span.start >= body.start))) return undefined;
    if (only?.kind === 'item') return only;
  }
  return undefined;
}

/** A list of single items: slices and batches are lists already. */
function listed(source: Expr, context: RuleContext): Expr | undefined {
  const { file } = context;
  if (source.kind === 'call') {
    const { callee, args } = source;
    if (callee.kind === 'name' && /^(?:tqdm|enumerate|list|sorted|set|reversed)$/u.test(callee.name))
      return args[0] && listed(args[0].value, context);
    if (callee.kind === 'member' && /^(?:items|values|iterrows|itertuples|tolist|to_list|tqdm)$/u.test(callee.name))
      return callee.name === 'tqdm' ? args[0] && listed(args[0].value, context) : listed(callee.object, context);
    return undefined;
  }
  if (source.kind !== 'name' && source.kind !== 'member' && source.kind !== 'list' && source.kind !== 'index')
    return undefined;
  const from = written(source);
  const texts = [source, from].map(({ span }) => file.code.slice(span.start, span.end)).join(' ');
  return /batch|\[[^\][:]*:[^\][]*\]|\.slice\(|\bchunked\(|\bislice\(/iu.test(texts) ? undefined : source;
}

/** `texts.map(text => …)`, `frame.apply(lambda row: …)`: the callback gets one item at a time. */
function isCallback({ file, call }: RuleContext): boolean {
  if (!call.inLoop) return false;
  if (file.language === 'javascript') return true;
  const [fn] = functionsAround(call.scope);
  if (!fn || fn.name !== undefined) return false;
  return (
    /\.(?:apply|progress_apply|map)\(\s*$/u.test(file.code.slice(Math.max(0, fn.span.start - 40), fn.span.start)) &&
    !/^[^\n]{0,200}\bbatched\s*=/u.test(file.code.slice(fn.span.end, fn.span.end + 200))
  );
}
