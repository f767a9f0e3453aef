import { ragTopKLarge } from '../../src/core/rules/ragTopKLarge.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\ndb = FAISS.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"))\n',
);

testRule(ragTopKLarge, {
  valid: [
    py('context = db.similarity_search(q, k=4)\nask(context)\n'),
    py('found = db.similarity_search(q, k=40)\nask(rerank(q, found))\n'),
    // Names to choose from.
    py(
      'def names(q):\n    found = db.similarity_search(q, k=40)\n    return [each.page_content for each in found]\n\n\nask(names)\n',
    ),
  ],
  invalid: [
    {
      code: py('found = db.similarity_search(q, «k=40»)\nask(q, found)\n'),
      output: py('found = db.similarity_search(q, k=8)\nask(q, found)\n'),
    },
    {
      code: py(
        'def passages(q):\n    found = db.similarity_search(q, «k=40»)\n    context = found\n    return context\n',
      ),
      output: py(
        'def passages(q):\n    found = db.similarity_search(q, k=8)\n    context = found\n    return context\n',
      ),
    },
  ],
});
