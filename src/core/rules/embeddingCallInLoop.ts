import type { TextEdit } from '../analysis.ts';
import type { Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { itemAt } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { written } from './read/expressions.ts';
import { pythonStatementsIn } from './read/statements.ts';
import type { Fix, Rule } from './rule.ts';
import { imported } from './write/imports.ts';

/** Texts in one request: under the limits of 2,048 inputs and 300,000 tokens of the API with the tightest ones. */
const chunk = 512;

interface Interface {
  readonly signature: string;
  readonly api: RegExp;
  /** The argument that takes one text, or many. */
  readonly input: string;
  /** Reads the one vector of an answer; what takes its place reads all of them. */
  readonly one?: RegExp;
  readonly all?: string;
}

const interfaces: readonly Interface[] = [
  { signature: 'openai', api: /embeddings\.create$/u, input: 'input', one: /^\.data\[0\]\.embedding/u, all: '.data' },
  { signature: 'openai', api: /Embedding\.create$/u, input: 'input' },
  { signature: 'mistralai', api: /embeddings\.create$/u, input: 'inputs' },
  { signature: 'cohere', api: /\bembed$/u, input: 'texts' },
  { signature: 'voyageai', api: /\bembed$/u, input: '0' },
  { signature: 'ollama', api: /\bembed$/u, input: 'input' },
  { signature: 'google-genai', api: /embed(?:_content|Content)$/u, input: 'contents' },
  { signature: 'ai-sdk', api: /#embed$/u, input: 'value' },
  { signature: 'sentence-transformers', api: /\.encode$/u, input: '0' },
  { signature: 'langchain', api: /\.embed_query$|\.embedQuery$/u, input: '0' },
];

export const embeddingCallInLoop: Rule = {
  id: 'embedding-call-in-loop',
  title: 'One embedding request per item',
  group: 'Batching and scheduling',
  why: 'Embedding interfaces take a list and keep its order: n texts need n divided by the list length requests. A model on your own hardware also fills its batch and uses it better; at a hosted one the energy per token stays, and what goes is the overhead of the requests.',
  when: 'An embedding call in a loop or a comprehension whose variable is its only changing argument, with nothing that handles single failures.',
  limits: [
    'One bad text fails the whole request.',
    'What the loop goes through must have a length: a list, not a generator.',
    'Chunks of 512 texts stay within the usual limits on texts, not always within those on tokens.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'What the loop does with each vector would have to be rewritten too.',
  sources: [
    'https://platform.openai.com/docs/api-reference/embeddings/create',
    'https://sbert.net/docs/sentence_transformer/usage/efficiency.html',
  ],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'vectors = [client.embeddings.create(model="text-embedding-3-small", input=t).data[0].embedding for t in texts]\n',
    after:
      'vectors = [d.embedding for i in range(0, len(texts), 512) for d in client.embeddings.create(model="text-embedding-3-small", input=texts[i : i + 512]).data]\n',
  },
  check: context => {
    const { site, call } = context;
    const known = interfaces.find(each => site.signature.startsWith(each.signature) && each.api.test(site.api));
    if (!known || !call.inLoop || site.task !== 'embedding') return undefined;
    const input = inputOf(context, known.input);
    if (!input || !isItem(input, context) || handlesSingles(context)) return undefined;
    return {
      message:
        'One embedding request per item: the interface takes a list and keeps its order. Send the items together.',
      fix: fixOf(context, known, input),
    };
  },
};

const inputOf = (context: RuleContext, path: string): Expr | undefined =>
  path === '0'
    ? context.call.args.find(({ name, spread }) => name === undefined && spread === undefined)?.value
    : itemAt(context, path)?.value;

/** The loop's variable itself, a member of it (`doc.text`, `row["text"]`), or a list with nothing but that. */
function isItem(input: Expr, context: RuleContext): boolean {
  const one = input.kind === 'list' && input.items.length === 1 ? input.items[0] : input;
  if (one?.kind === 'member' || (one?.kind === 'index' && one.key.kind === 'literal'))
    return isItem(one.object, context);
  if (one?.kind !== 'name') return false;
  for (let scope: typeof one.scope | undefined = one.scope; scope; scope = scope.parent) {
    const bindings = scope.bindings.get(one.name);
    if (bindings)
      return bindings.every(
        binding =>
          (binding.kind === 'item' && isListed(binding.value, context)) || isCallbackParameter(binding, context),
      );
  }
  return false;
}

/** What is gone through is a list of single texts: slices and batches are lists already. */
function isListed(source: Expr, { file }: RuleContext): boolean {
  if (source.kind !== 'name' && source.kind !== 'member' && source.kind !== 'list' && source.kind !== 'index')
    return false;
  const from = written(source);
  const text = file.text.slice(source.span.start, source.span.end) + file.text.slice(from.span.start, from.span.end);
  return !/batch|\[[^\][]*:[^\][]*\]|\.slice\(|\bchunked\(|\bislice\(/iu.test(text);
}

const isCallbackParameter = (binding: { readonly kind: string }, { file, call }: RuleContext): boolean =>
  binding.kind === 'parameter' && file.language === 'javascript' && call.inLoop;

const handlesSingles = ({ file, call }: RuleContext): boolean => {
  const heads = blocksAround(file, call.span.start).map(({ head }) => head);
  const loop = heads.findIndex(head => /^(?:async\s+)?(?:for|while)\b/u.test(head));
  return (
    heads.slice(0, loop < 0 ? 0 : loop).some(head => /^try\b/u.test(head)) ||
    heads.some(head => /^(?:while|async\s+for)\b|\bfor\s+await\b/u.test(head))
  );
};

function fixOf(context: RuleContext, known: Interface, input: Expr): Fix | undefined {
  const edits =
    context.file.language === 'javascript'
      ? known.signature === 'ai-sdk'
        ? embedMany(context)
        : undefined
      : (comprehension(context, known, input) ?? appending(context, known, input));
  return edits && { title: 'Send the items together (check limits and failures)', safety: 'review', edits };
}

/** `[… for t in texts]` around the call, up to its brackets. */
function comprehension(context: RuleContext, known: Interface, input: Expr): readonly TextEdit[] | undefined {
  const { call, file } = context;
  const { text, code, path } = file;
  const open = call.span.start - 1;
  if (code[open] !== '[') return undefined;
  const tail = /^(.*?)\s+for\s+(\w+)\s+in\s+([\w.]+)\s*\]/su.exec(code.slice(call.span.end, call.span.end + 200));
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
function appending(context: RuleContext, known: Interface, input: Expr): readonly TextEdit[] | undefined {
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
  const [, target, read] = /^(\w+)\.append\(\w+(\.[^()]*)\)$/u.exec(text.slice(second.start, second.end)) ?? [];
  if (name === undefined || target === undefined || read === undefined || first.end !== call.span.end) return undefined;
  if (!text.slice(second.start, second.end).includes(`.append(${name}.`) || known.one.exec(read)?.[0] !== read)
    return undefined;
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
  const before = /Promise\.all\(\s*([\w.]+)\.map\(\s*async\s*\(?\s*(\w+)[^=()]*\)?\s*=>\s*\(\s*await\s+$/u.exec(
    code.slice(0, call.span.start).slice(-240),
  );
  const after = /^\s*\)\s*\.embedding\s*,?\s*\)\s*,?\s*\)/u.exec(code.slice(call.span.end, call.span.end + 60));
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
