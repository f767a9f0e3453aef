import type { TextEdit } from '../../analysis.ts';
import type { Expr } from '../../facts/facts.ts';
import type { Span } from '../../text/span.ts';
import { itemAt } from '../read/arguments.ts';
import { blocksAround } from '../read/blocks.ts';
import type { RuleContext } from '../read/context.ts';
import { pythonStatementsIn } from '../read/statements.ts';
import { imported } from './imports.ts';

/** Texts in one request: under the limits of 2,048 inputs and 300,000 tokens of the API with the tightest ones. */
const chunk = 512;

/** How an SDK embeds one text or many. */
export interface EmbeddingInterface {
  readonly signature: string;
  readonly api: RegExp;
  /** The argument that takes one text, or many. */
  readonly input: string;
  /** Reads the one vector of an answer; what takes its place reads all of them. */
  readonly one?: RegExp;
  readonly all?: string;
  /** Takes lists only: what counts is a list of one. */
  readonly lists?: true;
}

/** The edits that send all items of the loop around an embedding call in one request, or in chunks, as the code has it. */
export function sentTogether(
  context: RuleContext,
  known: EmbeddingInterface,
  input: Expr,
): readonly TextEdit[] | undefined {
  if (context.file.language === 'javascript') return known.signature === 'ai-sdk' ? embedMany(context) : undefined;
  return comprehension(context, known, input) ?? appending(context, known, input) ?? extending(context, known, input);
}

/** `[… for t in texts]` around the call, up to its brackets. */
function comprehension(context: RuleContext, known: EmbeddingInterface, input: Expr): readonly TextEdit[] | undefined {
  const { call, file } = context;
  const { text, code, path } = file;
  const open = call.span.start - 1;
  if (code[open] !== '[') return undefined;
  const tail = /^(.*?)(?<!\s)\s+for\s+(\w+)\s+in\s+([\w.]+)\s*\]/su.exec(
    code.slice(call.span.end, call.span.end + 200),
  );
  const [whole, read, variable, items] = tail ?? [];
  if (
    whole === undefined ||
    read === undefined ||
    items === undefined ||
    variable !== text.slice(input.span.start, input.span.end)
  )
    return undefined;
  const end = call.span.end + whole.length;
  const asWritten = text.slice(call.span.start, call.span.end);
  const at = input.span.start - call.span.start;
  const withInput = (newText: string): string =>
    asWritten.slice(0, at) + newText + asWritten.slice(input.span.end - call.span.start);
  const replaced = (newText: string): readonly TextEdit[] => [{ path, span: { start: open, end }, newText }];
  if (known.one && known.all !== undefined) {
    if (known.one.exec(read)?.[0] !== read) return undefined;
    return replaced(
      `[d.embedding for i in range(0, len(${items}), ${chunk}) for d in ${withInput(`${items}[i : i + ${chunk}]`)}${known.all}]`,
    );
  }
  if (read.trim() !== '') return undefined;
  if (known.signature === 'sentence-transformers') return replaced(`list(${withInput(items)})`);
  if (known.signature === 'langchain') return replaced(withInput(items).replace('.embed_query', '.embed_documents'));
  return undefined;
}

/** A loop of two statements: the call, and `xs.append(r.data[0].embedding)`. */
function appending(context: RuleContext, known: EmbeddingInterface, input: Expr): readonly TextEdit[] | undefined {
  const { call, file } = context;
  const { text, code, path } = file;
  const [loop] = blocksAround(file, call.span.start);
  const head = /^for\s+(\w+)\s+in\s+([\w.]+)\s*:$/u.exec(loop?.head ?? '');
  if (!loop || !head || !known.one || known.all === undefined) return undefined;
  const [, variable, items = ''] = head;
  const [first, second, ...others] = pythonStatementsIn(file, loop.body, 3) ?? [];
  if (!first || !second || others.length > 0 || variable !== text.slice(input.span.start, input.span.end))
    return undefined;
  const name = /^(\w+)\s*=\s*$/u.exec(code.slice(first.start, call.span.start))?.[1];
  const [, target, read] =
    new RegExp(`^(\\w+)\\.append\\(\\s*${name ?? ''}(\\.[^()\\s]*)\\s*\\)$`, 'u').exec(
      text.slice(second.start, second.end),
    ) ?? [];
  if (name === undefined || target === undefined || read === undefined || first.end !== call.span.end) return undefined;
  if (known.one.exec(read)?.[0] !== read) return undefined;
  const edit = (span: Span, newText: string): TextEdit => ({ path, span, newText });
  return [
    edit(
      { start: loop.span.start + loopIndent(text, loop.span.start), end: loop.body.start },
      `for i in range(0, len(${items}), ${chunk}):`,
    ),
    edit(input.span, `${items}[i : i + ${chunk}]`),
    edit(second, `${target}.extend(d.embedding for d in ${name}${known.all})`),
  ];
}

const loopIndent = (text: string, at: number): number => /^[ \t]*/u.exec(text.slice(at, at + 200))?.[0].length ?? 0;

/** `Promise.all(texts.map(async value => (await embed({ model, value })).embedding))` of the Vercel AI SDK. */
function embedMany(context: RuleContext): readonly TextEdit[] | undefined {
  const { call, file } = context;
  const { code, text, path } = file;
  const before =
    /Promise\.all\(\s*([\w.]+)\.map\(\s*async\s*(?:\(\s*)?(\w+)(?:[^\w=()][^=()]*)?(?:\)\s*)?=>\s*\(\s*await\s+$/u.exec(
      code.slice(0, call.span.start).slice(-240),
    );
  const after = /^\s*\)\s*\.embedding\s*(?:,\s*)?\)\s*(?:,\s*)?\)/u.exec(code.slice(call.span.end, call.span.end + 60));
  const value = itemAt(context, 'value');
  if (!before || !after || !value || call.callee.kind !== 'name') return undefined;
  const many = imported(context, 'ai', 'embedMany');
  if (!many) return undefined;
  const [whole, items = '', variable] = before;
  if (variable !== text.slice(value.value.span.start, value.value.span.end)) return undefined;
  const start = call.span.start - whole.length;
  const inner =
    text.slice(call.argumentsSpan.start, value.span.start) +
    `values: ${items}` +
    text.slice(value.span.end, call.span.end);
  const awaited = /\bawait\s+$/u.exec(code.slice(0, start));
  if (!awaited) return undefined;
  return [
    {
      path,
      span: { start: start - awaited[0].length, end: call.span.end + after[0].length },
      newText: `(await ${many.name}${inner}).embeddings`,
    },
    ...many.edits,
  ];
}

/** A loop that does nothing but `xs.append(model.encode(t))`, in one statement or two, where a list comes back for a list. */
function extending(context: RuleContext, known: EmbeddingInterface, input: Expr): readonly TextEdit[] | undefined {
  const { call, file } = context;
  const { text, path } = file;
  const [loop] = blocksAround(file, call.span.start);
  const [, variable, items = ''] = /^for\s+(\w+)\s+in\s+([\w.]+)\s*:$/u.exec(loop?.head ?? '') ?? [];
  const [first, second, ...others] = (loop && pythonStatementsIn(file, loop.body, 3)) ?? [];
  const written = { start: input.span.start - call.span.start, end: input.span.end - call.span.start };
  if (!loop || !first || others.length > 0 || variable !== text.slice(input.span.start, input.span.end))
    return undefined;
  const asWritten = text.slice(call.span.start, call.span.end);
  const head = text.slice(first.start, call.span.start);
  const tail = text.slice(call.span.end, first.end);
  const name = tail === '' ? /^(\w+)\s*=\s*$/u.exec(head)?.[1] : undefined;
  const appended = second
    ? name !== undefined &&
      new RegExp(`^(\\w+)\\.append\\(\\s*${name}\\s*\\)$`, 'u').exec(text.slice(second.start, second.end))
    : tail.trimStart() === ')' && /^(\w+)\.append\(\s*$/u.exec(head);
  if (!appended || appended[1] === undefined) return undefined;
  const all = asWritten.slice(0, written.start) + items + asWritten.slice(written.end);
  const many =
    known.signature === 'sentence-transformers'
      ? all
      : known.signature === 'langchain' && all.includes('.embed_query(')
        ? all.replace('.embed_query(', '.embed_documents(')
        : undefined;
  if (many === undefined) return undefined;
  const start = loop.span.start + loopIndent(text, loop.span.start);
  return [{ path, span: { start, end: loop.span.end }, newText: `${appended[1]}.extend(${many})` }];
}
