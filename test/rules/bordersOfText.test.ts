import { says } from '../kit/says.ts';
import { sources } from '../kit/ruleTester.ts';

/** What rules read in the text around a call, in the forms that people write it. */
const py = sources('python');
const ts = sources('typescript');
const openai = 'from openai import OpenAI\nclient = OpenAI()\n';
const claude = 'from anthropic import Anthropic\nclaude = Anthropic()\n';
const vllm = 'from vllm import LLM\nllm = LLM("meta-llama/Llama-3.1-8B-Instruct")\n';
const hf = 'from transformers import pipeline\n';
const js = "import OpenAI from 'openai';\nconst client = new OpenAI();\n";
const call = 'client.responses.create(model="gpt-6-luna", input=q)';
const chat = 'client.chat.completions.create(model="gpt-6-luna", messages=ms, tools=ts)';
const store =
  'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\nstore = FAISS.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"))\n';
const trainer =
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\ntrainer = Trainer(model=model, args=TrainingArguments(output_dir="out", bf16=True), train_dataset=d)\n';

says(
  'nested-retries',
  sources(
    'python',
    `import backoff\nimport tenacity\nfrom tenacity import retry\nfrom retrying import retry as again\n${openai}`,
  ),
  [
    ['edit', `@retry(stop=tenacity.stop_after_attempt( 6 ))\ndef f(q):\n    return ${call}`],
    ['edit', `@backoff.on_exception(backoff.expo, Exception, max_tries = 5)\ndef f(q):\n    return ${call}`],
    ['edit', `@tenacity.retry\ndef f(q):\n    return ${call}`],
    ['nothing', `@retry(retry=tenacity.retry_if_result(bad))\ndef f(q):\n    return ${call}`],
    ['nothing', `@backoff.other(Exception)\ndef f(q):\n    return ${call}`],
    ['nothing', `@cache\ndef f(q):\n    return ${call}`],
    [
      'nothing',
      `@retry\ndef f(q):\n    return client.with_options(max_retries=0).responses.create(model="gpt-6-luna", input=q)`,
    ],
  ],
);

says('rag-top-k-large', sources('python', store), [
  ['edit', 'hits = store.similarity_search(q, k=40)\nprompt = make(hits)'],
  ['edit', 'hits = store.similarity_search(q, k=40)\nchain.invoke(hits)'],
  ['edit', 'hits = store.similarity_search(q, k=40)\nllm.generate_text(hits)'],
  ['edit', 'hits = store.similarity_search(q, k=40)\nbot.chat_once(hits)'],
  ['edit', 'hits = store.similarity_search(q, k=40)\ncontext = hits'],
  ['edit', 'hits = store.similarity_search(q, k=40)\ntext = "\\n".join(hits)'],
  ['nothing', 'hits = store.similarity_search(q, k=40)\nshow(hits)'],
  ['nothing', 'def f():\n    hits = store.similarity_search(q, k=40)\n    show(hits)\nprompt = 1'],
  ['nothing', 'hits = store.similarity_search(q, k=4)\nprompt = make(hits)'],
  ['nothing', 'hits = store.similarity_search(q, k=n)\nprompt = make(hits)'],
  ['nothing', 'hits = store.similarity_search(q)\nprompt = make(hits)'],
  ['nothing', 'hits = rerank(store.similarity_search(q, k=40))\nprompt = make(hits)'],
]);

says('unbounded-agent-loop', sources('python', openai), [
  ['something', `while True:\n    r = ${chat}\n    if not r.tool_calls:\n        break`],
  ['something', `while (True):\n    r = ${chat}`],
  ['something', `while 1:\n    r = ${chat}`],
  ['nothing', `while True:\n    r = ${call}`],
  ['nothing', `while going:\n    r = ${chat}`],
  ['nothing', `for x in xs:\n    r = ${chat}`],
  ['nothing', `while True:\n    n += 1\n    r = ${chat}`],
  ['nothing', `while True:\n    q = input()\n    r = ${chat}`],
  ['nothing', `while True:\n    r = ${chat}\n    if step > 10:\n        break`],
  ['nothing', `r = ${chat}`],
]);

says('unbounded-agent-loop', sources('typescript', js), [
  [
    'something',
    "while (true) { const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools }); }",
  ],
  [
    'something',
    "for (;;) { const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools }); }",
  ],
  [
    'something',
    "for ( ;  ;  ) { const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools }); }",
  ],
  [
    'nothing',
    "for (; i < 3;) { const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools }); }",
  ],
  [
    'nothing',
    "do { r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, tools }); } while (r.more);",
  ],
]);

says('model-load-in-hot-path', sources('python', `${hf}from fastapi import FastAPI\napp = FastAPI()\n`), [
  [
    'something',
    '@app.get("/")\ndef ask(q):\n    p = pipeline("text-classification", model="distilbert")\n    return p(q)',
  ],
  [
    'nothing',
    '@app.get("/")\ndef ask(self, q):\n    self.p = pipeline("text-classification", model="distilbert")\n    return self.p(q)',
  ],
  [
    'nothing',
    '@app.get("/")\ndef ask(self, q):\n    self.models.main = pipeline("text-classification", model="distilbert")\n    return q',
  ],
  [
    'nothing',
    '@app.get("/")\ndef ask(q):\n    cache["p"] = pipeline("text-classification", model="distilbert")\n    return q',
  ],
  [
    'nothing',
    '@app.get("/")\ndef ask(q):\n    p = known or pipeline("text-classification", model="distilbert") if q else None\n    return p(q)',
  ],
  [
    'nothing',
    '@app.get("/")\ndef ask(q):\n    p = known if known else pipeline("text-classification", model="distilbert")\n    return p(q)',
  ],
  ['nothing', '@cache\ndef ask(q):\n    p = pipeline("text-classification", model="distilbert")\n    return p(q)'],
  ['nothing', 'def load_it(q):\n    p = pipeline("text-classification", model="distilbert")\n    return p(q)'],
  ['something', 'for x in xs:\n    p = pipeline("text-classification", model="distilbert")\n    p(x)'],
]);

says('local-generate-in-loop', sources('python', vllm), [
  ['something', 'for q in qs:\n    llm.generate(q)'],
  ['nothing', 'for q in qs:\n    try:\n        llm.generate(q)\n    except E:\n        pass'],
  ['nothing', 'async def f():\n    async for q in qs:\n        llm.generate(q)'],
  ['nothing', 'while going:\n    for q in qs:\n        llm.generate(q)'],
  ['nothing', 'q = input()\nfor q in qs:\n    llm.generate(q)'],
  ['something', 'def retry(qs):\n    for q in qs:\n        llm.generate(q)'],
  ['edit', 'r = [llm.generate(q)[0].outputs[0].text for q in qs]'],
  ['advice', 'r = [f(llm.generate(q)) for q in qs]'],
  ['nothing', 'llm.generate(qs)'],
]);

says('uncached-conversation', sources('python', claude), [
  [
    'advice',
    'while True:\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms)\n    ms.append(r)',
  ],
  [
    'advice',
    'while True:\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=self.history)\n    self.history.append(r)',
  ],
  [
    'advice',
    'for i in range(9):\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms)\n    ms += [r]',
  ],
  [
    'nothing',
    'while True:\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms)\n    other.append(r)',
  ],
  [
    'nothing',
    'while True:\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms[-3:])\n    ms.append(r)',
  ],
  [
    'nothing',
    'for x in xs:\n    ms = [x]\n    r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms)\n    ms.append(r)',
  ],
  ['nothing', 'r = claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=ms)\nms.append(r)'],
]);

says('no-resume-from-checkpoint', sources('python', trainer), [
  ['advice', 'trainer.train()  # spot'],
  ['advice', 'trainer.train()\nos.environ["SLURM_JOB_ID"]'],
  ['nothing', 'trainer.train()'],
  ['nothing', 'trainer.train("out/checkpoint-1")  # spot'],
  ['nothing', 'trainer.train(resume_from_checkpoint=True)  # spot'],
  ['nothing', 'trainer.evaluate()  # spot'],
]);

says(
  'rebuilt-vector-store',
  sources(
    'python',
    'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\nfrom fastapi import FastAPI\napp = FastAPI()\ne = OpenAIEmbeddings(model="text-embedding-3-small")\n',
  ),
  [
    ['advice', '@app.get("/")\ndef ask(q):\n    return FAISS.from_documents(docs, e).similarity_search(q)'],
    ['nothing', 'def ask(q):\n    return FAISS.from_documents(docs, e).similarity_search(q)'],
    ['nothing', '@app.get("/")\ndef ask(q):\n    return e.embed_query(q)'],
    [
      'nothing',
      '@app.get("/")\ndef ask(q):\n    s = FAISS.load_local("x", e)\n    return FAISS.from_documents(docs, e).similarity_search(q)',
    ],
  ],
);

says('reasoning-effort-too-high', sources('python', openai), [
  [
    'edit',
    'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": "high"}, input=f"Sentiment of this review, in one word: {t}")',
  ],
  [
    'nothing',
    'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": "low"}, input=f"Sentiment of this review, in one word: {t}")',
  ],
  [
    'nothing',
    'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": "high"}, input=f"Prove this theorem: {t}")',
  ],
  [
    'nothing',
    'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": e}, input=f"Sentiment of this review, in one word: {t}")',
  ],
  [
    'nothing',
    'client.responses.create(model="gpt-4.1", reasoning={"effort": "high"}, input=f"Sentiment of this review, in one word: {t}")',
  ],
]);

says('transformersjs-fp32', ts, [
  [
    'something',
    "import { pipeline } from '@huggingface/transformers';\nconst p = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { dtype: 'fp32' });",
  ],
  [
    'something',
    "import { pipeline } from '@huggingface/transformers';\nconst p = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { device: 'webgpu' });",
  ],
  [
    'nothing',
    "import { pipeline } from '@huggingface/transformers';\nconst p = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { dtype: 'q8' });",
  ],
  [
    'nothing',
    "import { pipeline } from '@huggingface/transformers';\nconst p = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { dtype: 'fp32', device });",
  ],
  [
    'nothing',
    "import { pipeline } from '@xenova/transformers';\nconst p = await pipeline('feature-extraction', 'Xenova/all-MiniLM-L6-v2', { dtype: 'fp32' });",
  ],
]);

says('vision-detail-high', py, [
  [
    'edit',
    `${openai}client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "Is there a dog? yes or no"}, {"type": "input_image", "image_url": u, "detail": "high"}]}])`,
  ],
  [
    'nothing',
    `${openai}client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "Read the small print"}, {"type": "input_image", "image_url": u, "detail": "high"}]}])`,
  ],
  [
    'nothing',
    `${openai}client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "Is there a dog? yes or no"}, {"type": "input_image", "image_url": u, "detail": "low"}]}])`,
  ],
  [
    'nothing',
    'from litellm import completion\ncompletion(model="gpt-5.4", messages=[{"role": "user", "content": [{"type": "text", "text": "Is there a dog? yes or no"}, {"type": "image_url", "image_url": {"url": u, "detail": "high"}}]}])',
  ],
]);
