import { ragTopKLarge } from '../../src/core/rules/ragTopKLarge.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\ndb = FAISS.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"))\n',
);

testRule(ragTopKLarge, {
  valid: [py('db.similarity_search(q, k=4)\n'), py('db.similarity_search(q, k=40)\nrerank(q)\n')],
  invalid: [{ code: py('db.similarity_search(q, «k=40»)\n'), output: py('db.similarity_search(q, k=8)\n') }],
});
