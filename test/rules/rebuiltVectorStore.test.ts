import { rebuiltVectorStore } from '../../src/core/rules/rebuiltVectorStore.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from fastapi import FastAPI\nfrom langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\napp = FastAPI()\nemb = OpenAIEmbeddings(model="text-embedding-3-small")\n',
);
const st = sources(
  'python',
  'import streamlit as st\nfrom langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\n',
);

testRule(rebuiltVectorStore, {
  valid: [
    py('db = FAISS.from_documents(docs, emb)\n'),
    py(
      '@app.get("/ask")\ndef ask(q: str):\n    db = FAISS.load_local("index", emb) if exists("index") else FAISS.from_documents(docs, emb)\n    return db.similarity_search(q)\n',
    ),
    st('db = FAISS.from_documents(split(st.file_uploader("file")), OpenAIEmbeddings())\n'),
    py('@app.post("/ingest")\ndef ingest(text: str):\n    FAISS.from_texts(split(text), emb)\n    return "ok"\n'),
  ],
  invalid: [
    {
      code: py(
        '@app.get("/ask")\ndef ask(q: str):\n    db = «FAISS.from_documents»(docs, emb)\n    return db.similarity_search(q)\n',
      ),
      message: 'on every request',
    },
    { code: st('db = «FAISS.from_documents»(docs, OpenAIEmbeddings())\n'), message: 'on every rerun' },
  ],
});
