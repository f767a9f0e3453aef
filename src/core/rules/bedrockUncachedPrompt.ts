import { hole } from '../resolve/values.ts';
import { tokensOf } from '../usage/tokens.ts';
import { cachedEffect } from './anthropicUncachedPrompt.ts';
import { itemHere } from './read/arguments.ts';
import { written } from './read/expressions.ts';
import { piecesOf } from './read/prompt.ts';
import { isHandler, isInItemLoop } from './read/signs.ts';
import type { Rule } from './rule.ts';
import { inFile } from './write/arguments.ts';
import { insertItem } from './write/lists.ts';
import { write } from './write/notation.ts';

export const bedrockUncachedPrompt: Rule = {
  id: 'bedrock-uncached-prompt',
  title: 'A long fixed prompt goes to Bedrock without a cache point',
  group: 'Caching',
  why: 'Bedrock caches what stands before a cachePoint, and nothing else. The first pass over a repeated prompt falls away; the answer is generated as before, and energy is not published.',
  when: 'Converse is called in a loop or a handler with a long fixed system prompt, for Claude or Nova, without a cachePoint.',
  limits: [
    'Other families of models refuse the block.',
    'Look at usage.cacheReadInputTokens: with few repeats in five minutes the bill rises.',
  ],
  offers: ['review'],
  sources: ['https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html'],
  example: {
    language: 'python',
    given: 'import boto3\nfrom manual import MANUAL\n\nbedrock = boto3.client("bedrock-runtime")\n',
    before:
      'for q in questions:\n    bedrock.converse(modelId="amazon.nova-lite-v1:0", system=[{"text": MANUAL}], messages=ask(q))\n',
    after:
      'for q in questions:\n    bedrock.converse(modelId="amazon.nova-lite-v1:0", system=[{"text": MANUAL}, {"cachePoint": {"type": "default"}}], messages=ask(q))\n',
    files: {
      'src/manual.py': `MANUAL = "${'Answer by the book, and name the page. '.repeat(200)}"\n`,
    },
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'bedrock' || !/converse(?:_stream)?$/iu.test(site.api)) return undefined;
    if (!/claude|nova/u.test(site.model?.id ?? '') || file.text.includes('cachePoint')) return undefined;
    const system = itemHere(context, 'system');
    const list = system && written(system.value);
    if (list?.kind !== 'list' || (!isInItemLoop(context) && !isHandler(context))) return undefined;
    const pieces = piecesOf(context).filter(({ role }) => role === 'system');
    const tokens = pieces.some(({ text }) => text.includes(hole))
      ? 0
      : tokensOf(pieces.map(({ text }) => text).join('\n')).low;
    if (tokens < ((site.model?.id ?? '').includes('haiku') ? 4500 : 1130)) return undefined;
    const point = write({ record: { cachePoint: { record: { type: 'default' } } } }, file.notation);
    const at = { text: file.text, code: file.code, span: list.span, items: list.items.map(({ span }) => span) };
    const edits = inFile(insertItem(at, point), context);
    const effect = cachedEffect(context, tokens);
    return {
      message: `About ${Math.round(tokens / 100) * 100} fixed tokens are sent on every call. Bedrock caches only what stands before a cachePoint.`,
      fix: edits && {
        title: 'Add a cachePoint behind the system prompt (check how often it repeats)',
        safety: 'review',
        edits,
      },
      ...(effect ? { effect } : {}),
    };
  },
};
