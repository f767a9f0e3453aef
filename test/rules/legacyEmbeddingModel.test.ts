import { legacyEmbeddingModel } from '../../src/core/rules/legacyEmbeddingModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from openai import AzureOpenAI, OpenAI\nfrom sentence_transformers import SentenceTransformer\n\nclient = OpenAI()\n',
);

testRule(legacyEmbeddingModel, {
  valid: [
    py('client.embeddings.create(model="text-embedding-3-small", input=texts)\n'),
    py('AzureOpenAI().embeddings.create(model="text-embedding-ada-002", input=texts)\n'),
    py('SentenceTransformer("BAAI/bge-base-en-v1.5")\n'),
    // There the old one is the measure.
    py(
      'client.embeddings.create(model="text-embedding-ada-002", input=texts)\n',
      undefined,
      'docs/retrieval-perf-openai.py',
    ),
    py(
      'from langchain_openai import OpenAIEmbeddings\n\nOpenAIEmbeddings(deployment="embedding", model="text-embedding-ada-002")\n',
    ),
  ],
  invalid: [
    {
      code: py('client.embeddings.create(model=«"text-embedding-ada-002"», input=texts)\n'),
      output: py('client.embeddings.create(model="text-embedding-3-small", input=texts)\n'),
      title: 'Use text-embedding-3-small (embed everything again)',
    },
    // Who runs the program without the variable has a store of such vectors.
    {
      code: py(
        'import os\n\nMODEL = os.environ.get("EMBEDDING_MODEL", "text-embedding-ada-002")\n«client.embeddings.create»(model=MODEL, input=texts)\n',
      ),
    },
    // Vectors made before are read from a file.
    {
      code: py(
        'stored = pd.read_parquet("vectors.parquet")\nclient.embeddings.create(model=«"text-embedding-ada-002"», input=query)\n',
      ),
    },
    // One constant, one suggestion.
    {
      code: py(
        'MODEL = "text-embedding-ada-002"\n«client.embeddings.create»(model=MODEL, input=texts)\nclient.embeddings.create(model=MODEL, input=query)\n',
      ),
      output: py(
        'MODEL = "text-embedding-3-small"\nclient.embeddings.create(model=MODEL, input=texts)\nclient.embeddings.create(model=MODEL, input=query)\n',
      ),
    },
    {
      code: py(
        'index = FAISS.load_local("index", emb)\nclient.embeddings.create(model=«"text-embedding-ada-002"», input=query)\n',
      ),
    },
    {
      code: py('model = SentenceTransformer(«"intfloat/e5-mistral-7b-instruct"»)\nmodel.encode(docs)\n'),
      output: py('model = SentenceTransformer("Qwen/Qwen3-Embedding-0.6B")\nmodel.encode(docs)\n'),
    },
  ],
});
