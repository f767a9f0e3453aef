import { bindingsOfName } from '../../facts/bindingsOfName.ts';
import type { Binding, Expr, Operation } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { blocksAround, functionsAround, isFor } from './blocks.ts';
import type { RuleContext } from './context.ts';
import { written } from './expressions.ts';

/**
 * What the loop around the call goes through, if the expression is made of its item: the variable itself, a part of it
 * (`doc.text`, `row["text"]`), a text with it (`f"query: {t}"`, `t.strip()`), a name for one of these, or a list with
 * nothing else in it. Undefined where the items may be batches already.
 */
export function loopSource(input: Expr, context: RuleContext, depth = 0): Expr | undefined {
  if (depth > deepest) return undefined;
  const inner = (expr: Expr): Expr | undefined => loopSource(expr, context, depth + 1);
  const one = input.kind === 'list' && input.items.length === 1 ? input.items[0] : input;
  if (one?.kind === 'member' || (one?.kind === 'index' && one.key.kind === 'literal')) return inner(one.object);
  if (one?.kind === 'template')
    return firstOf(
      one.parts.filter(part => typeof part !== 'string'),
      inner,
    );
  if (one?.kind === 'operation' && one.operator === '+' && isText(one)) return firstOf([one.left, one.right], inner);
  if (one?.kind === 'call' && one.callee.kind === 'member' && textMethods.test(one.callee.name))
    return inner(one.callee.object);
  if (one?.kind !== 'name') return undefined;
  const bindings = bindingsOfName(one);
  if (bindings.length === 1 && bindings[0]?.kind === 'parameter') return isCallback(context) ? one : undefined;
  const item = itemBinding(bindings, context);
  if (item) return listed(item.value, context);
  const value = valueInLoop(bindings, context);
  return value && inner(value);
}

const deepest = 4;
/** Whose answer is one text, as the object is. */
const textMethods = /^(?:r?strip|lower|upper|trim|toLowerCase|replace|replaceAll|replace_all)$/u;

const isText = ({ left, right }: Operation): boolean =>
  [left, right].some(({ kind }) => kind === 'literal' || kind === 'template');

function firstOf(exprs: readonly Expr[], work: (expr: Expr) => Expr | undefined): Expr | undefined {
  for (const expr of exprs) {
    const found = work(expr);
    if (found) return found;
  }
  return undefined;
}

/** What the name is given once in the loop around the call. */
function valueInLoop(bindings: readonly Binding[], { file, call }: RuleContext): Expr | undefined {
  const loop = blocksAround(file, call.span.start).find(isFor);
  const own = loop ? bindings.filter(binding => contains(loop.body, binding.span)) : [];
  const [only] = own;
  return own.length === 1 && only?.kind === 'value' && only.path.length === 0 ? only.value : undefined;
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
