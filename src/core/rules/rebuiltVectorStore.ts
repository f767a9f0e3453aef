import { functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { isHandler } from './read/signs.ts';
import type { Rule } from './rule.ts';

const building = /(?:from_documents|from_texts|fromDocuments|fromTexts)$/u;
const loading =
  /load_local|exists\(|persist|load_index|from_existing|cache_resource|cache_data|lru_cache|session_state|read_index|StorageContext|upload|uploader|UploadFile|tempfile/iu;

/** What only fills an index does not build it in order to look something up. */
const asking =
  /as_?(?:retriever|query_?engine)\b|similarity_?search|max_?marginal|\bretriever\b|\b(?:query|search)\s*\(/iu;

const asks = ({ call, file }: RuleContext): boolean => {
  const fn = functionsAround(call.scope).at(-1);
  return fn !== undefined && asking.test(file.code.slice(fn.span.start, fn.span.end));
};

export const rebuiltVectorStore: Rule = {
  id: 'rebuilt-vector-store',
  title: 'The index is built anew on every request or rerun',
  group: 'Caching',
  why: 'Building embeds every document again. Loading what was built before costs no model call: what falls away are all embeddings of all runs but the first.',
  when: 'An index is made from documents and asked in the function that answers a request, or in a Streamlit script, and the file neither loads, persists nor caches one, nor takes uploads.',
  limits: [
    'Documents that change need an index that knows what changed.',
    'FAISS files hold pickles: load only what the program wrote itself.',
  ],
  offers: ['advice'],
  withoutEdit: 'Where the index is kept, and when it is made anew, depends on how the documents change.',
  sources: [
    'https://docs.langchain.com/oss/python/integrations/vectorstores',
    'https://docs.streamlit.io/develop/api-reference/caching-and-state/st.cache_resource',
  ],
  example: {
    language: 'python',
    given:
      'from fastapi import FastAPI\nfrom langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\n\napp = FastAPI()\nembeddings = OpenAIEmbeddings(model="text-embedding-3-small")\n\n\n',
    before:
      '@app.get("/ask")\ndef ask(q: str):\n    return FAISS.from_documents(docs, embeddings).similarity_search(q)\n',
    after:
      'index = FAISS.load_local("index", embeddings, allow_dangerous_deserialization=True)\n\n\n@app.get("/ask")\ndef ask(q: str):\n    return index.similarity_search(q)\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (site.type !== 'invoke' || site.task !== 'embedding' || !building.test(site.api) || loading.test(file.text))
      return undefined;
    const isScript =
      file.facts.imports.some(({ module }) => module === 'streamlit') && functionsAround(call.scope).length === 0;
    if (!isScript && !(isHandler(context) && asks(context))) return undefined;
    return {
      message: `The index is built from scratch on every ${isScript ? 'rerun of the script' : 'request'}: all documents are embedded again. Build it once and load it.`,
    };
  },
};
