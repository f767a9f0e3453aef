import type { TextEdit } from '../analysis.ts';
import { bindingsOfName } from '../facts/bindingsOfName.ts';
import type { Expr } from '../facts/facts.ts';
import { contains } from '../text/span.ts';
import { blocksAround, isFor } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { written } from './read/expressions.ts';
import { loopSource } from './read/loopItem.ts';
import { isEvaluation } from './read/paths.ts';
import { times, usesGpu } from './read/training.ts';
import type { Finding, Fix, Rule } from './rule.ts';

export const localGenerateInLoop: Rule = {
  id: 'local-generate-in-loop',
  title: 'A local model gets one prompt at a time',
  group: 'Batching and scheduling',
  outsideEstimate: true,
  why: 'A graphics processor uses about the same power for one answer as for many at once. Measured on one H100: Llama 3.1 8B took 74 % less energy per token at batch 64 than at batch 8, and 83 % less at 256; batch 1 was not measured and is worse.',
  when: 'vLLM, or a pipeline or generate() of transformers on a graphics processor, is called in a loop or comprehension with its variable, or with the tokens of it, as the only changing argument.',
  limits: [
    'Memory grows with the batch.',
    'On a CPU, and for texts of very different length, batches may not help.',
    'A prompt that needs the answer before it cannot wait for others.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'What the loop does with each answer would have to be rewritten too.',
  sources: [
    'https://github.com/ml-energy/leaderboard',
    'https://huggingface.co/docs/transformers/main_classes/pipelines#pipeline-batching',
  ],
  example: {
    language: 'python',
    given:
      'from vllm import LLM, SamplingParams\n\nllm = LLM(model="Qwen/Qwen3-8B")\nparams = SamplingParams(max_tokens=200)\n',
    before: 'texts = [llm.generate(p, params)[0].outputs[0].text for p in prompts]\n',
    after: 'texts = [o.outputs[0].text for o in llm.generate(prompts, params)]\n',
  },
  check: context => {
    const { site, call, file } = context;
    if (file.language !== 'python' || !call.inLoop || site.type !== 'invoke') return undefined;
    const isVllm = site.signature === 'vllm' && /\.(?:generate|chat|embed|classify|encode)$/u.test(site.api);
    const isPipeline = site.signature === 'transformers-pipelines' && usesGpu(file);
    if (site.signature === 'transformers' && site.api.endsWith('.generate')) return tokenized(context);
    const [input, ...others] = call.args.filter(({ name, spread }) => name === undefined && spread === undefined);
    if (
      (!isVllm && !isPipeline) ||
      !input ||
      (isPipeline && others.length > 0) ||
      !(isLoopItem(input.value) || (isPipeline && isPartOfItem(input.value))) ||
      isSequential(context)
    )
      return undefined;
    return { ...found, fix: fixOf(context, input.value, isVllm) };
  },
};

const found: Finding = {
  message:
    'The model handles one prompt at a time. Pass the list: on one card batch 64 took about a quarter of the energy per token of batch 8.',
  effect: ratio(0.17, 0.3, 0.9),
};

/** A loop over a few written prompts shows something; it is no work to be sped up. */
const fewest = 9;

/** What a tokenizer made of the item of the loop, in the same turn, is all that the model is given. */
function tokenized(context: RuleContext): Finding | undefined {
  const { file, call } = context;
  const loop = blocksAround(file, call.span.start).find(isFor);
  if (!loop || !usesGpu(file) || times(file) || isEvaluation(file.path) || isSequential(context)) return undefined;
  const sources = file.facts.calls
    .filter(
      ({ span, callee }) =>
        contains(loop.body, span) && span.start < call.span.start && makesTokens.test(textOf(callee, file)),
    )
    .map(({ args: [first] }) => first && loopSource(first.value, context));
  const [source] = sources;
  const items = source && written(source);
  if (sources.length !== 1 || !items || (items.kind === 'list' && items.items.length < fewest)) return undefined;
  return found;
}

const makesTokens = /(?:^|[._])(?:tokenizer|tok|processor)(?:\.encode|\.encode_plus|\.apply_chat_template)?$/iu;

const textOf = ({ span }: Expr, { text }: RuleContext['file']): string => text.slice(span.start, span.end);

/** `text[:512]`: the beginning of the item. */
const isPartOfItem = (input: Expr): boolean => input.kind === 'index' && isLoopItem(input.object);

function isLoopItem(input: Expr): boolean {
  const bindings = input.kind === 'name' ? bindingsOfName(input) : [];
  return (
    bindings.length > 0 &&
    bindings.every(
      binding =>
        binding.kind === 'item' &&
        (binding.value.kind === 'name' || binding.value.kind === 'member' || binding.value.kind === 'list'),
    )
  );
}

/** Single failures are handled, or somebody waits for each. */
const isSequential = ({ file, call }: RuleContext): boolean =>
  blocksAround(file, call.span.start).some(({ head }) => /^(?:try|while|async\s+for)\b/u.test(head)) ||
  /\binput\s*\(/u.test(file.code.slice(Math.max(0, call.span.start - 300), call.span.start));

/** The comprehension around the call: `[call(p)… for p in prompts]`. */
function fixOf({ call, file, site }: RuleContext, input: Expr, isVllm: boolean): Fix | undefined {
  const { text, code, path } = file;
  const open = call.span.start - 1;
  const tail = /^(\[0\](?:\.outputs\[0\]\.text|\.outputs\.embedding)?)?\s+for\s+(\w+)\s+in\s+([\w.]+)\s*\]/u.exec(
    code.slice(call.span.end, call.span.end + 200),
  );
  if (code[open] !== '[' || !tail) return undefined;
  const [whole, read = '', variable, items = ''] = tail;
  if (variable !== text.slice(input.span.start, input.span.end)) return undefined;
  const asWritten = text.slice(call.span.start, call.span.end);
  const offset = input.span.start - call.span.start;
  const inner = (rest: string): string => asWritten.slice(0, offset) + items + rest;
  const behind = asWritten.slice(input.span.end - call.span.start);
  let newText: string | undefined;
  if (isVllm && read.startsWith('[0].outputs')) newText = `[o${read.slice(3)} for o in ${inner(behind)}]`;
  else if (
    !isVllm &&
    read === '[0]' &&
    site.task === 'classification' &&
    !/batch_size|top_k|return_all_scores/u.test(behind)
  )
    newText = inner(behind.replace(/\)$/u, ', batch_size=16)'));
  if (newText === undefined) return undefined;
  const edits: readonly TextEdit[] = [{ path, span: { start: open, end: call.span.end + whole.length }, newText }];
  return { title: 'Pass the whole list (check memory)', safety: 'review', edits };
}
