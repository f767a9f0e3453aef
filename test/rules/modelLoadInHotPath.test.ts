import { modelLoadInHotPath } from '../../src/core/rules/modelLoadInHotPath.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from sentence_transformers import SentenceTransformer\nfrom transformers import pipeline\n\n',
);
const api = sources('python', 'from fastapi import FastAPI\nfrom transformers import pipeline\n\napp = FastAPI()\n');
const ts = sources(
  'typescript',
  "import { pipeline } from '@huggingface/transformers';\n\ndeclare const texts: string[];\n",
);
const load = 'SentenceTransformer("BAAI/bge-small-en-v1.5")';

testRule(modelLoadInHotPath, {
  valid: [
    py(`model = ${load}\nfor t in texts:\n    model.encode(t)\n`),
    py('for name in ["a/b", "c/d"]:\n    model = SentenceTransformer(name)\n    model.encode(x)\n'),
    py(`model = None\nfor t in texts:\n    if model is None:\n        model = ${load}\n    model.encode(t)\n`),
    py(`def embed(texts):\n    model = ${load}\n    return model.encode(texts)\n\n\nvectors = embed(all_texts)\n`),
    py(`def embed_file():\n    model = ${load}\n    return model.encode(read())\n`),
    py(`def load(text):\n    model = ${load}\n    return model.encode(text)\n`),
    py(`for t in texts:\n    model = ${load}\n    model.encode(t)\n    del model\n`),
    py(`for fold in folds:\n    model = ${load}\n    model.fit(fold)\n`),
    py('for name in names():\n    model = SentenceTransformer(name)\n    model.encode(x)\n'),
    api(
      '@app.get("/x")\ndef x(name: str):\n    classify = pipeline("text-classification", model=name)\n    return classify("x")\n',
    ),
  ],
  invalid: [
    // Which model it is does not matter, as long as it is the same on every turn.
    {
      code: py(
        'def run(name, texts):\n    for t in texts:\n        model = «SentenceTransformer»(name)\n        print(model.encode(t))\n',
      ),
      output: py(
        'def run(name, texts):\n    model = SentenceTransformer(name)\n    for t in texts:\n        print(model.encode(t))\n',
      ),
      safety: 'safe',
    },
    // What a comment says of the line must not get lost.
    {
      code: py(
        'for t in texts:\n    model = «SentenceTransformer»("BAAI/bge-small-en-v1.5")  # small\n    vectors.append(model.encode(t))\n',
      ),
      output: py(
        'model = SentenceTransformer("BAAI/bge-small-en-v1.5")  # small\nfor t in texts:\n    vectors.append(model.encode(t))\n',
      ),
      safety: 'safe',
    },
    // A tool that other files call.
    {
      code: py(
        'def embed(t):\n    model = «SentenceTransformer»("BAAI/bge-small-en-v1.5")\n    return model.encode(t)\n',
      ),
      message: 'The model is loaded each time this function runs.',
    },
    {
      code: ts(
        "export async function embed(text: string) {\n  const model = await «pipeline»('feature-extraction', 'Xenova/all-MiniLM-L6-v2');\n  return await model(text, { pooling: 'mean' });\n}\n",
      ),
    },
    {
      code: py(
        'for t in texts:\n    model = «SentenceTransformer»("BAAI/bge-small-en-v1.5")\n    vectors.append(model.encode(t))\n',
      ),
      output: py(
        'model = SentenceTransformer("BAAI/bge-small-en-v1.5")\nfor t in texts:\n    vectors.append(model.encode(t))\n',
      ),
      safety: 'safe',
      title: 'Load the model once, before the loop',
    },
    {
      code: py(
        'def run(texts):\n    for t in texts:\n        print(t)\n        model = «SentenceTransformer»(\n            "BAAI/bge-small-en-v1.5",\n            device="cpu",\n        )\n        yield model.encode(t)\n',
      ),
      output: py(
        'def run(texts):\n    model = SentenceTransformer(\n        "BAAI/bge-small-en-v1.5",\n        device="cpu",\n    )\n    for t in texts:\n        print(t)\n        yield model.encode(t)\n',
      ),
      safety: 'safe',
    },
    {
      code: api(
        '\n\n@app.post("/classify")\ndef classify(text: str):\n    run = «pipeline»("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english")\n    return run(text)[0]\n',
      ),
      output: api(
        '\n\nrun = pipeline("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english")\n\n\n@app.post("/classify")\ndef classify(text: str):\n    return run(text)[0]\n',
      ),
      title: 'Load the model once, when the module is imported (check memory)',
    },
    { code: py('for t in texts:\n    print(«pipeline»("text-classification", model="a/b")(t))\n') },
    {
      code: ts(
        "for (const text of texts) {\n  const embed = await «pipeline»('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { dtype: 'q8' });\n  console.log(await embed(text));\n}\n",
      ),
      output: ts(
        "const embed = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { dtype: 'q8' });\nfor (const text of texts) {\n  console.log(await embed(text));\n}\n",
      ),
      safety: 'safe',
    },
  ],
});
