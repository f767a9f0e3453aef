import { itemAt, literal, spanOf } from './read/arguments.ts';
import { functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

const many = 20;
const proposed = 8;

export const ragTopKLarge: Rule = {
  id: 'rag-top-k-large',
  title: 'Many passages are fetched for one prompt',
  group: 'Token discipline',
  preview: true,
  why: 'Each passage is read again with every question: what falls away is the reading of those that are not needed. A reranker picks the best.',
  when: 'A similarity search fetches 20 passages or more, which the code around it joins or hands to a prompt, and the file has no reranker.',
  limits: ['Less may be found: measure the quality of answers.', 'Synthesis over many sources wants many.'],
  offers: ['review'],
  sources: ['https://docs.langchain.com/oss/python/langchain/retrieval'],
  example: {
    language: 'python',
    given:
      'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\nstore = FAISS.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"))\n',
    before: 'hits = store.similarity_search(question, k=40)\nprompt = make_prompt(question, context=hits)\n',
    after: 'hits = store.similarity_search(question, k=8)\nprompt = make_prompt(question, context=hits)\n',
  },
  check: context => {
    const { site, file } = context;
    if (
      !/similarity_search\w*$|similaritySearch\w*$/u.test(site.api) ||
      /rerank|CrossEncoder|compress/iu.test(file.text)
    )
      return undefined;
    const k = literal(context, 'k');
    if (typeof k !== 'number' || k < many) return undefined;
    if (!isRead(context)) return undefined;
    const edits = withArgument(context, 'k', proposed);
    const item = itemAt(context, 'k');
    return {
      message: `k=${k} passages for one question: each is read with the prompt. Rerank, and keep the best.`,
      ...spanOf(item, context),
      fix: edits && { title: `Fetch ${proposed} (measure answers)`, safety: 'review', edits },
    };
  },
};

/** What is found is joined to one text, or handed to a model; else it may be a list to choose from. */
function isRead({ file, call }: RuleContext): boolean {
  const [fn] = functionsAround(call.scope);
  const region = file.code.slice(call.span.end, fn?.span.end ?? file.code.length);
  return /\.join\(|\bcontexts?\b|\bprompt|\b(?:invoke|generate\w*|create|run|predict|chat\w*|ask)\s*\(/iu.test(region);
}
