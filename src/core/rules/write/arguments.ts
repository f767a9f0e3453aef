import type { TextEdit } from '../../analysis.ts';
import type { RuleContext } from '../read/context.ts';
import { holdersOf, isOwn, itemAt, optionsOf, type Holder, type OptionsAt } from '../read/arguments.ts';
import { insertItem, removeItem, type Bracketed, type Edit } from './lists.ts';
import { entryText, keywordText, write, type Written } from './notation.ts';

/**
 * Gives an argument of the call a value, where it is written, or as a new one at the end. `max_tokens`;
 * `config.maxOutputTokens` reaches into an argument that is a record. Undefined where the place cannot be edited.
 */
export function withArgument(
  context: RuleContext,
  path: string,
  value: Written,
  at: OptionsAt = 0,
): readonly TextEdit[] | undefined {
  const { file } = context;
  const item = itemAt(context, path);
  if (item) {
    if (!isOwn(item.holder, context)) return undefined;
    return [{ path: file.path, span: item.value.span, newText: write(value, file.notation) }];
  }
  const names = path.split('.');
  const name = names.pop() ?? path;
  if (names.length === 0) return inserted(topHolder(context, at), name, value, context, at);
  const outer = itemAt(context, names.join('.'));
  if (!outer) return withArgument(context, names.join('.'), { record: { [name]: value } }, at);
  const [holder, ...others] = holdersOf(outer.value, outer.holder.env, context);
  return holder && others.length === 0 ? inserted(holder, name, value, context, at) : undefined;
}

/** Takes an argument out; undefined where it is not written for this call alone. */
export function withoutArgument(context: RuleContext, path: string): readonly TextEdit[] | undefined {
  const item = itemAt(context, path);
  if (!item || !isOwn(item.holder, context)) return undefined;
  return inFile(removeItem(bracketed(item.holder, context), item.index), context);
}

const topHolder = (context: RuleContext, at: OptionsAt): Holder | undefined =>
  context.file.language === 'python' ? { node: context.call, env: context.env } : optionsOf(context, at);

function inserted(
  holder: Holder | undefined,
  name: string,
  value: Written,
  context: RuleContext,
  at: OptionsAt,
): readonly TextEdit[] | undefined {
  const { notation } = context.file;
  if (!holder) {
    if (context.call.args.length !== at || notation.language === 'python') return undefined;
    const options = write({ record: { [name]: value } }, notation);
    return inFile(insertItem(bracketed({ node: context.call, env: context.env }, context), options), context);
  }
  if (!isOwn(holder, context)) return undefined;
  const isKeyword = holder.node.kind === 'call' && notation.language === 'python';
  if (holder.node.kind === 'call' && !isKeyword) return undefined;
  const item = isKeyword ? keywordText(name, value, notation) : entryText(name, value, notation);
  return inFile(insertItem(bracketed(holder, context), item), context);
}

export function bracketed({ node }: Holder, { file }: RuleContext): Bracketed {
  return {
    text: file.text,
    code: file.code,
    span: node.kind === 'call' ? node.argumentsSpan : node.span,
    items: (node.kind === 'call' ? node.args : node.entries).map(({ span }) => span),
    padded: node.kind === 'record' && file.language === 'javascript',
  };
}

export const inFile = (edits: readonly Edit[] | undefined, { file }: RuleContext): readonly TextEdit[] | undefined =>
  edits?.map(edit => ({ path: file.path, ...edit }));
