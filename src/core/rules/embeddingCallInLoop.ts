import type { Expr } from '../facts/facts.ts';
import { itemAt } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { loopSource } from './read/loopItem.ts';
import type { Rule } from './rule.ts';
import { sentTogether, type EmbeddingInterface } from './write/embedTogether.ts';

const interfaces: readonly EmbeddingInterface[] = [
  { signature: 'openai', api: /embeddings\.create$/u, input: 'input', one: /^\.data\[0\]\.embedding/u, all: '.data' },
  { signature: 'openai', api: /Embedding\.create$/u, input: 'input' },
  { signature: 'openai', api: /embeddings_utils\.get_embedding$/u, input: '0' },
  { signature: 'mistralai', api: /embeddings\.create$/u, input: 'inputs' },
  { signature: 'cohere', api: /\bembed$/u, input: 'texts' },
  { signature: 'voyageai', api: /\bembed$/u, input: '0' },
  { signature: 'ollama', api: /\bembed$/u, input: 'input' },
  { signature: 'google-genai', api: /embed(?:_content|Content)$/u, input: 'contents' },
  { signature: 'ai-sdk', api: /#embed$/u, input: 'value' },
  { signature: 'genkit', api: /\.embed$/u, input: 'content' },
  { signature: 'sentence-transformers', api: /\.encode$/u, input: '0' },
  { signature: 'langchain', api: /\.embed_query$|\.embedQuery$/u, input: '0' },
  { signature: 'langchain', api: /\.embed_documents$|\.embedDocuments$/u, input: '0', lists: true },
  { signature: 'local-embeddings', api: /\.(?:passage_)?embed$/u, input: '0' },
];

export const embeddingCallInLoop: Rule = {
  id: 'embedding-call-in-loop',
  title: 'One embedding request per item',
  group: 'Batching and scheduling',
  why: 'Embedding interfaces take a list and keep its order: n texts need n divided by the list length requests. A model on your own hardware also fills its batch and uses it better; at a hosted one the energy per token stays, and what goes is the overhead of the requests.',
  when: 'An embedding call in a loop or a comprehension, of its variable or a text made of it; where single failures are handled, the call is one to a service.',
  limits: [
    'One bad text fails the whole request.',
    'What the loop goes through must have a length: a list, not a generator.',
    'Chunks of 512 texts stay within the usual limits on texts, not always within those on tokens.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'What the loop does with each vector, or with a failure, would have to be rewritten too.',
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
    // Later models of Gemini make one vector of all that a list holds.
    if (known.signature === 'google-genai' && !/embedding-00\d|text-embedding/u.test(site.model?.id ?? ''))
      return undefined;
    if (!input || (known.lists && input.kind !== 'list')) return undefined;
    if (!loopSource(input, context) || isWaiting(context)) return undefined;
    if (handlesSingles(context))
      return known.signature === 'sentence-transformers' || known.signature === 'local-embeddings'
        ? undefined
        : {
            message:
              'One embedding request per item: the interface takes a list and keeps its order. Send single items only after a failure.',
          };
    const edits = sentTogether(context, known, input);
    return {
      message: 'One embedding call per item: the interface takes a list and keeps its order. Send the items together.',
      fix: edits && { title: 'Send the items together (check limits and failures)', safety: 'review', edits },
    };
  },
};

const inputOf = (context: RuleContext, path: string): Expr | undefined =>
  path === '0'
    ? context.call.args.find(({ name, spread }) => name === undefined && spread === undefined)?.value
    : itemAt(context, path)?.value;

const handlesSingles = ({ file, call }: RuleContext): boolean => {
  const heads = blocksAround(file, call.span.start).map(({ head }) => head);
  const loop = heads.findIndex(head => /^(?:async\s+)?(?:for|while)\b/u.test(head));
  return heads.slice(0, loop < 0 ? 0 : loop).some(head => /^try\b/u.test(head));
};

/** The items come one after the other. */
const isWaiting = ({ file, call }: RuleContext): boolean =>
  blocksAround(file, call.span.start).some(({ head }) => /^(?:while|async\s+for)\b|\bfor\s+await\b/u.test(head));
