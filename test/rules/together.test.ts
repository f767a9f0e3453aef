import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { rules } from '../../src/core/rules/index.ts';
import { factsOf } from '../kit/fixtures.ts';
import { textProject } from '../kit/textProject.ts';

const all = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));

/** The rules that speak of a program, each once, where all are on. */
async function speaking(path: string, text: string): Promise<string> {
  const source = { path, text, facts: await factsOf(path, text) };
  const { sites } = analyze(source, textProject({}), { ...defaultSettings, rules: all });
  const ids = sites.flatMap(({ suggestions }) => suggestions.map(({ rule }) => rule));
  return [...new Set(ids)].sort().join(' ');
}

const openai = 'from openai import OpenAI\nclient = OpenAI()\n';
const js = "import OpenAI from 'openai';\nconst client = new OpenAI();\n";
const anthropic = 'import anthropic\nclient = anthropic.Anthropic()\n';
const hf = 'from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline\n';

describe('of a program only those rules speak that mean it', () => {
  test.each([
    // OpenAI.
    ['a.py', `${openai}client.responses.create(model="gpt-4o-mini", input=q)\n`, 'deprecated-model'],
    ['a.py', `${openai}client.responses.create(model="gpt-5.2", input=q, max_output_tokens=300)\n`, ''],
    ['a.py', `${openai}client.responses.create(model="gpt-5.2", input=q, reasoning={"effort": "high"})\n`, ''],
    ['a.py', `${openai}client.responses.create(model=m, input=q)\n`, ''],
    ['a.py', `${openai}client.chat.completions.create(model="gpt-4", messages=ms)\n`, 'deprecated-model'],
    ['a.py', `${openai}client.chat.completions.create(model="gpt-6-luna", messages=ms, n=3)\n`, ''],
    ['a.py', `${openai}client.chat.completions.create(model="gpt-6-luna", messages=ms, stream=True)\n`, ''],
    ['a.py', `${openai}while True:\n    client.chat.completions.create(model="gpt-6-luna", messages=ms)\n`, ''],
    [
      'a.py',
      `${openai}for x in xs:\n    client.chat.completions.create(model="gpt-6-luna", messages=[{"role": "user", "content": x}])\n`,
      '',
    ],
    [
      'a.py',
      `${openai}for x in xs:\n    client.embeddings.create(model="text-embedding-3-large", input=x)\n`,
      'embedding-call-in-loop',
    ],
    ['a.py', `${openai}client.embeddings.create(model="text-embedding-ada-002", input=xs)\n`, 'legacy-embedding-model'],
    ['a.py', `${openai}client.images.generate(model="gpt-image-1", prompt=p, quality="high")\n`, ''],
    ['a.py', `${openai}client.images.generate(model="dall-e-3", prompt=p)\n`, 'deprecated-model'],
    ['a.py', `${openai}client.audio.transcriptions.create(model="whisper-1", file=f)\n`, ''],
    ['a.py', `${openai}client.audio.speech.create(model="tts-1-hd", input=q, voice="a")\n`, ''],
    ['a.py', `${openai}client.moderations.create(model="omni-moderation-latest", input=q)\n`, ''],
    [
      'a.py',
      `${openai}client.responses.create(model="gpt-6-luna", input=[{"role": "user", "content": [{"type": "input_image", "image_url": u, "detail": "high"}]}])\n`,
      '',
    ],
    ['a.py', `${openai}client.responses.create(model="gpt-6-luna", input=q, tools=[{"type": "web_search"}])\n`, ''],
    [
      'a.py',
      `${openai}client.responses.create(model="gpt-6-luna", input=f"Classify as positive or negative: {q}")\n`,
      '',
    ],
    ['a.py', `${openai}client.responses.create(model="gpt-6-luna", input=f"Translate to French: {q}")\n`, ''],
    ['a.py', `${openai}client.responses.create(model="gpt-6-luna", input=q, service_tier="priority")\n`, ''],
    ['a.ts', `${js}await client.responses.create({ model: 'gpt-6-luna', input });\n`, ''],
    [
      'a.ts',
      `${js}for (const x of xs) await client.embeddings.create({ model: 'text-embedding-3-small', input: x });\n`,
      'embedding-call-in-loop',
    ],
    [
      'a.ts',
      `${js}const s = await client.responses.create({ model: 'gpt-6-luna', input, stream: true });\nfor await (const e of s) use(e);\n`,
      '',
    ],
    [
      'a.ts',
      `${js}while (true) { await client.responses.create({ model: 'gpt-5.2', input, reasoning: { effort: 'high' } }); }\n`,
      '',
    ],
    [
      'a.test.ts',
      `${js}test('x', async () => { await client.responses.create({ model: 'gpt-6-luna', input }); });\n`,
      'test-calls-live-model',
    ],
    // Others that are asked over the network.
    [
      'a.py',
      `${anthropic}client.messages.create(model="claude-opus-4-1", max_tokens=4096, system="${'x '.repeat(3000)}", messages=ms)\n`,
      '',
    ],
    ['a.py', `${anthropic}client.messages.create(model="claude-sonnet-5", max_tokens=100, messages=ms)\n`, ''],
    [
      'a.py',
      `${anthropic}client.messages.create(model="claude-sonnet-5", max_tokens=9000, messages=ms, thinking={"type": "enabled", "budget_tokens": 8000})\n`,
      '',
    ],
    [
      'a.py',
      'import boto3\nb = boto3.client("bedrock-runtime", region_name="ap-south-1")\nb.converse(modelId="anthropic.claude-3-haiku-20240307-v1:0", messages=ms)\n',
      '',
    ],
    [
      'a.py',
      'from google import genai\nc = genai.Client()\nc.models.generate_content(model="gemini-3.5-flash", contents=q)\n',
      '',
    ],
    ['a.py', 'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-6-luna")\nllm.invoke(q)\n', ''],
    [
      'a.py',
      'from langchain_openai import ChatOpenAI\nllm = ChatOpenAI(model="gpt-6-luna")\nfor x in xs:\n    llm.invoke(x)\n',
      '',
    ],
    [
      'a.py',
      'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings\nFAISS.from_documents(docs, OpenAIEmbeddings(model="text-embedding-3-small"))\n',
      '',
    ],
    ['a.py', 'import ollama\nollama.chat(model="llama3.1:70b", messages=ms)\n', ''],
    ['a.py', 'import ollama\nollama.chat(model="llama3.1:8b", messages=ms, keep_alive=-1)\n', 'local-model-kept-alive'],
    ['a.py', 'import cohere\nco = cohere.Client()\nco.rerank(model="rerank-v3.5", query=q, documents=ds)\n', ''],
    // On one's own machine.
    ['a.py', `${hf}m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")\n`, ''],
    ['a.py', `${hf}m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-70B")\n`, ''],
    [
      'a.py',
      `${hf}m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B", load_in_8bit=True)\n`,
      'bnb-int8-energy-trap',
    ],
    [
      'a.py',
      `import torch\n${hf}m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B", torch_dtype=torch.bfloat16)\nm.generate(**x, use_cache=False)\n`,
      'kv-cache-disabled',
    ],
    ['a.py', `${hf}m = AutoModelForCausalLM.from_pretrained("gpt2")\nfor x in xs:\n    m.generate(x)\n`, ''],
    [
      'a.py',
      `${hf}def f(x):\n    p = pipeline("text-generation", model="gpt2")\n    return p(x)\nfor x in xs:\n    f(x)\n`,
      'model-load-in-hot-path',
    ],
    [
      'a.py',
      `${hf}p = pipeline("automatic-speech-recognition", model="openai/whisper-large-v3")\np(x)\n`,
      'whisper-large',
    ],
    ['a.py', `${hf}p = pipeline("text-classification", model="distilbert-base-uncased")\np(x)\n`, ''],
    [
      'a.py',
      'from transformers import AutoTokenizer\nt = AutoTokenizer.from_pretrained("gpt2")\nt(xs, padding="max_length", max_length=512)\n',
      '',
    ],
    [
      'a.py',
      'from transformers import Trainer, TrainingArguments, AutoModelForCausalLM\nm = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")\na = TrainingArguments(output_dir="o", num_train_epochs=20)\nt = Trainer(model=m, args=a, train_dataset=d)\nt.train()\n',
      'no-energy-tracker no-mixed-precision-training',
    ],
    [
      'a.py',
      'from transformers import Trainer, TrainingArguments, AutoModelForCausalLM\nm = AutoModelForCausalLM.from_pretrained("gpt2")\na = TrainingArguments(output_dir="o", bf16=True, gradient_checkpointing=True)\nt = Trainer(model=m, args=a, train_dataset=d)\nt.train(resume_from_checkpoint=True)\nm.push_to_hub("x")\n',
      'gradient-checkpointing-unneeded no-energy-tracker',
    ],
    ['a.py', 'import whisper\nm = whisper.load_model("large-v3")\nm.transcribe("a.wav")\n', 'whisper-large'],
    [
      'a.py',
      'from faster_whisper import WhisperModel\nm = WhisperModel("large-v3")\nm.transcribe("a.wav")\n',
      'whisper-large',
    ],
    [
      'a.py',
      'from sentence_transformers import SentenceTransformer\nm = SentenceTransformer("all-mpnet-base-v2")\nfor x in xs:\n    m.encode(x)\n',
      'embedding-call-in-loop',
    ],
    [
      'a.py',
      'from sentence_transformers import SentenceTransformer\nm = SentenceTransformer("all-MiniLM-L6-v2", device="cpu")\nm.encode(xs)\n',
      'sentence-transformers-on-cpu',
    ],
    [
      'a.py',
      'from diffusers import DiffusionPipeline\np = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0")\np(q, num_inference_steps=100)\n',
      '',
    ],
    [
      'a.py',
      'from diffusers import DiffusionPipeline\nimport torch\np = DiffusionPipeline.from_pretrained("stabilityai/sdxl-turbo", torch_dtype=torch.float16)\np(q)\n',
      '',
    ],
    [
      'a.py',
      'from vllm import LLM, SamplingParams\nl = LLM("meta-llama/Llama-3.1-8B-Instruct")\nl.generate(qs, SamplingParams(max_tokens=100))\n',
      '',
    ],
    [
      'a.py',
      'from vllm import LLM\nl = LLM("mistralai/Mixtral-8x7B-Instruct-v0.1", enforce_eager=True)\nfor q in qs:\n    l.generate(q)\n',
      'local-generate-in-loop vllm-throughput-flags-off',
    ],
    [
      'a.py',
      'from llama_cpp import Llama\nl = Llama(model_path="llama-3.1-8b.Q8_0.gguf")\nl(q)\n',
      'gguf-high-bit-file',
    ],
    [
      'a.ts',
      "import { pipeline } from '@huggingface/transformers';\nconst p = await pipeline('text-generation', 'onnx-community/Qwen2.5-0.5B-Instruct', { dtype: 'fp32' });\nawait p(q);\n",
      'transformersjs-fp32',
    ],
    [
      'a.ts',
      "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nawait generateText({ model: openai('gpt-6-luna'), prompt });\n",
      '',
    ],
    [
      'a.ts',
      "import { embed } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nfor (const value of xs) await embed({ model: openai.embedding('text-embedding-3-small'), value });\n",
      'embedding-call-in-loop',
    ],
    [
      'a.ts',
      "import Anthropic from '@anthropic-ai/sdk';\nconst c = new Anthropic();\nawait c.messages.create({ model: 'claude-opus-4-1', max_tokens: 1024, messages });\n",
      '',
    ],
    [
      'a.py',
      'from crewai import Agent, LLM\na = Agent(role="r", goal="g", backstory="b", llm=LLM(model="gpt-6-luna"), max_iter=100)\n',
      '',
    ],
    ['a.py', 'from agents import Agent, Runner\na = Agent(name="a", model="gpt-6-luna")\nRunner.run_sync(a, q)\n', ''],
    [
      'a.py',
      'from llama_index.core import VectorStoreIndex\nfrom llama_index.llms.openai import OpenAI\ni = VectorStoreIndex.from_documents(ds)\ne = i.as_query_engine(llm=OpenAI(model="gpt-6-luna"), similarity_top_k=50)\ne.query(q)\n',
      '',
    ],
  ])('%s %j: %s', async (path, text, expected) => {
    expect(await speaking(path, text)).toBe(expected);
  });
});
