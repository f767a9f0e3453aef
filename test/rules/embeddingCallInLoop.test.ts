import { embeddingCallInLoop } from '../../src/core/rules/embeddingCallInLoop.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const sbert = sources(
  'python',
  'from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("BAAI/bge-small-en-v1.5")\n',
);
const gemini = sources('python', 'from google import genai\n\nclient = genai.Client()\n');
const lang = sources(
  'python',
  'from langchain_openai import OpenAIEmbeddings\n\nmodel = OpenAIEmbeddings(model="text-embedding-3-small")\n',
);
const ts = sources(
  'typescript',
  "import { embed } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\ndeclare const texts: string[];\nconst model = openai.embeddingModel('text-embedding-3-small');\n",
);
const many = sources(
  'typescript',
  "import { embed, embedMany } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\ndeclare const texts: string[];\nconst model = openai.embeddingModel('text-embedding-3-small');\n",
);
const genkit = sources(
  'typescript',
  "import { genkit } from 'genkit';\n\ndeclare const docs: string[];\nconst ai = genkit({});\n",
);
const create = (input: string): string => `client.embeddings.create(model="text-embedding-3-small", input=${input})`;

testRule(embeddingCallInLoop, {
  valid: [
    py(`${create('texts')}\n`),
    py(`for batch in chunks(texts):\n    ${create('batch')}\n`),
    py(`for i in range(0, len(texts), 9):\n    ${create('texts[i : i + 9]')}\n`),
    py(`while True:\n    ${create('input("? ")')}\n`),
    py('for t in texts:\n    try:\n        model.encode(t)\n    except ValueError:\n        pass\n'),
    py(`chunks = [data[i : i + 9] for i in range(0, 99, 9)]\nvectors = [${create('c')} for c in chunks]\n`),
    sbert('prefix = f"{name}: "\nfor t in texts:\n    model.encode(prefix)\n'),
    sbert('for row in rows:\n    parts = split(row.text)\n    model.encode(parts)\n'),
    sbert('for row in rows:\n    parts = row.parts + more\n    model.encode(parts)\n'),
    sbert('for batch in batches():\n    model.encode(batch)\n'),
    lang('for i in range(0, 90, 9):\n    model.embed_documents(texts[i : i + 9])\n'),
    // Later models make one vector of the whole list.
    gemini('for t in texts:\n    client.models.embed_content(model="gemini-embedding-2", contents=t)\n'),
    lang('for texts in pages:\n    model.embed_documents(texts)\n'),
    py(`frame.map(lambda row: ${create('row["text"]')}, batched=True)\n`),
    // The loop around it goes through something else.
    py(`for t in texts:\n    print(t)\nfor page in pages:\n    t = clean(page)\n    ${create('t')}\n`),
  ],
  invalid: [
    {
      code: sources(
        'python',
        'from openai.embeddings_utils import get_embedding\n\n',
      )('df["vector"] = df.text.apply(lambda x: «get_embedding»(x, engine="text-embedding-3-small"))\n'),
    },
    // Single failures are handled: the list goes first, its items only where it fails.
    {
      code: py(
        'for t in texts:\n    try:\n        print(«client.embeddings.create»(model="text-embedding-3-small", input=t).data[0])\n    except ValueError:\n        pass\n',
      ),
      message: 'One embedding request per item',
    },
    {
      code: py(
        `vectors = [«client.embeddings.create»(model="text-embedding-3-small", input=t).data[0].embedding for t in texts]\n`,
      ),
      output: py(
        'vectors = [d.embedding for i in range(0, len(texts), 512) for d in client.embeddings.create(model="text-embedding-3-small", input=texts[i : i + 512]).data]\n',
      ),
      title: 'Send the items together (check limits and failures)',
    },
    {
      code: py(
        'vectors = []\nfor t in texts:\n    r = «client.embeddings.create»(\n        model="text-embedding-3-small",\n        input=t,\n    )\n    vectors.append(r.data[0].embedding)\n',
      ),
      output: py(
        'vectors = []\nfor i in range(0, len(texts), 512):\n    r = client.embeddings.create(\n        model="text-embedding-3-small",\n        input=texts[i : i + 512],\n    )\n    vectors.extend(d.embedding for d in r.data)\n',
      ),
    },
    {
      code: py(
        'for t in texts:\n    index.add(t, «client.embeddings.create»(model="text-embedding-3-small", input=t).data[0].embedding)\n',
      ),
    },
    {
      code: py(
        'for doc in docs:\n    index.add(«client.embeddings.create»(model="text-embedding-3-small", input=doc.text).data[0].embedding)\n',
      ),
    },
    {
      code: sbert('vectors = [«model.encode»(t, normalize_embeddings=True) for t in texts]\n'),
      output: sbert('vectors = list(model.encode(texts, normalize_embeddings=True))\n'),
    },
    {
      code: sbert(
        'vectors = []\nfor t in texts:\n    vector = «model.encode»(t)\n    vectors.append(vector)\nprint(vectors)\n',
      ),
      output: sbert('vectors = []\nvectors.extend(model.encode(texts))\nprint(vectors)\n'),
    },
    {
      code: lang('vectors = []\nfor t in texts:\n    vectors.append(«model.embed_query»(t))\n'),
      output: lang('vectors = []\nvectors.extend(model.embed_documents(texts))\n'),
    },
    {
      code: gemini(
        'for t in texts:\n    index.add(«client.models.embed_content»(model="gemini-embedding-001", contents=t))\n',
      ),
    },
    { code: lang('for t in texts:\n    index.add(«model.embed_documents»([t])[0])\n') },
    { code: sbert('for query, expected in queries.items():\n    index.query(«model.encode»([query]))\n') },
    { code: sbert('for i, row in enumerate(tqdm(rows)):\n    index.add(«model.encode»(row["text"]))\n') },
    { code: sbert('for t in texts:\n    index.add(«model.encode»(f"passage: {t}".strip()))\n') },
    {
      code: sbert(
        'for row in rows:\n    passage = row["passage"]\n    row["vector"] = «model.encode»("passage: " + passage).tolist()\n',
      ),
    },
    {
      code: sbert(
        'passage = intro\nfor row in rows:\n    passage = f"{row.title}: {row.text}"\n    add(«model.encode»(passage))\n',
      ),
    },
    {
      code: genkit(
        "await Promise.all(docs.map(async doc => add(await «ai.embed»({ embedder: 'googleai/text-embedding-004', content: doc }))));\n",
      ),
    },
    // A name that other loops of the file use too.
    {
      code: sbert(
        'for t in texts:\n    t = t.strip()\n    print(t)\nfor t in texts:\n    index.add(«model.encode»(t))\n',
      ),
    },
    {
      code: py(
        'frame["v"] = frame.apply(lambda row: «client.embeddings.create»(model="text-embedding-3-small", input=row["text"]).data[0].embedding, axis=1)\n',
      ),
    },
    {
      code: ts(
        'const vectors = await Promise.all(texts.map(async value => (await «embed»({ model, value })).embedding));\n',
      ),
      output: many('const vectors = (await embedMany({ model, values: texts })).embeddings;\n'),
    },
  ],
});
