/** A call of a library, `more` standing behind its last argument, and `t` for what it is asked. */
export interface Called {
  readonly language: 'python' | 'typescript';
  readonly given: string;
  readonly call: (more: string, model: string) => string;
  readonly model: string;
}

const inLanguage =
  (language: Called['language']) =>
  (given: string, call: Called['call'], model: string): Called => ({ language, given: `${given}\n\n`, call, model });
const py = inLanguage('python');
const ts = inLanguage('typescript');

const openai = 'from openai import OpenAI\n\nclient = OpenAI()';
const openaiJs = "import OpenAI from 'openai';\n\nconst client = new OpenAI();";
const user = '[{"role": "user", "content": t}]';
const hf = 'from transformers import';
const diffusion = 'from diffusers import StableDiffusionXLPipeline';
const xl = 'stabilityai/stable-diffusion-xl-base-1.0';

export const calls: Readonly<Record<string, Called>> = {
  responses: py(openai, (more, m) => `r = client.responses.create(model="${m}", input=t${more})`, 'gpt-5.2'),
  chat: py(openai, (more, m) => `r = client.chat.completions.create(model="${m}", messages=${user}${more})`, 'gpt-5.2'),
  completions: py(openai, (more, m) => `r = client.completions.create(model="${m}", prompt=t${more})`, 'davinci-002'),
  embeddings: py(
    openai,
    (more, m) => `r = client.embeddings.create(model="${m}", input=t${more})`,
    'text-embedding-3-small',
  ),
  images: py(openai, (more, m) => `r = client.images.generate(model="${m}", prompt=t${more})`, 'gpt-image-1'),
  transcriptions: py(
    openai,
    (more, m) => `r = client.audio.transcriptions.create(model="${m}", file=t${more})`,
    'whisper-1',
  ),
  groq: py(
    'from groq import Groq\n\nclient = Groq()',
    (more, m) => `r = client.chat.completions.create(model="${m}", messages=${user}${more})`,
    'llama-3.3-70b-versatile',
  ),
  messages: py(
    'import anthropic\n\nclient = anthropic.Anthropic()',
    (more, m) => `r = client.messages.create(model="${m}", max_tokens=300, messages=${user}${more})`,
    'claude-sonnet-5',
  ),
  converse: py(
    'import boto3\n\nclient = boto3.client("bedrock-runtime", region_name="us-east-1")',
    (more, m) => `r = client.converse(modelId="${m}", messages=[{"role": "user", "content": [{"text": t}]}]${more})`,
    'anthropic.claude-3-5-sonnet-20240620-v1:0',
  ),
  genai: py(
    'from google import genai\n\nclient = genai.Client()',
    (more, m) => `r = client.models.generate_content(model="${m}", contents=t${more})`,
    'gemini-3.8-flash',
  ),
  mistral: py(
    'from mistralai import Mistral\n\nclient = Mistral()',
    (more, m) => `r = client.chat.complete(model="${m}", messages=${user}${more})`,
    'mistral-large-latest',
  ),
  cohere: py(
    'import cohere\n\nclient = cohere.ClientV2()',
    (more, m) => `r = client.chat(model="${m}", messages=${user}${more})`,
    'command-a-03-2025',
  ),
  litellm: py(
    'import litellm',
    (more, m) => `r = litellm.completion(model="${m}", messages=${user}${more})`,
    'gpt-5.2',
  ),
  together: py(
    'from together import Together\n\nclient = Together()',
    (more, m) => `r = client.chat.completions.create(model="${m}", messages=${user}${more})`,
    'meta-llama/Llama-3.3-70B-Instruct-Turbo',
  ),
  hub: py(
    'from huggingface_hub import InferenceClient\n\nclient = InferenceClient()',
    (more, m) => `r = client.chat_completion(model="${m}", messages=${user}${more})`,
    'meta-llama/Llama-3.3-70B-Instruct',
  ),
  ollama: py('import ollama', (more, m) => `r = ollama.chat(model="${m}", messages=${user}${more})`, 'llama3.1:8b'),
  'langchain model': py(
    'from langchain_openai import ChatOpenAI',
    (more, m) => `r = ChatOpenAI(model="${m}"${more})`,
    'gpt-5.2',
  ),
  'langchain call': py(
    'from langchain_openai import ChatOpenAI\n\nmodel = ChatOpenAI(model="gpt-5.2")',
    more => `r = model.invoke(t${more})`,
    '',
  ),
  'langchain embed': py(
    'from langchain_openai import OpenAIEmbeddings\n\nmodel = OpenAIEmbeddings(model="text-embedding-3-small")',
    more => `r = model.embed_query(t${more})`,
    '',
  ),
  'langchain store': py(
    'from langchain_community.vectorstores import FAISS\nfrom langchain_openai import OpenAIEmbeddings',
    (more, m) => `r = FAISS.from_documents(t, OpenAIEmbeddings(model="${m}")${more})`,
    'text-embedding-3-small',
  ),
  'llama-index': py(
    'from llama_index.llms.openai import OpenAI',
    (more, m) => `r = OpenAI(model="${m}"${more}).complete(t)`,
    'gpt-5.2',
  ),
  dspy: py('import dspy', (more, m) => `r = dspy.LM("${m}"${more})`, 'openai/gpt-5.2'),
  agent: py(
    'from agents import Agent, Runner\n\nagent = Agent(name="a", model="gpt-5.2")',
    more => `r = Runner.run_sync(agent, t${more})`,
    '',
  ),
  crew: py(
    'from crewai import Agent',
    (more, m) => `r = Agent(role="r", goal="g", backstory="b", llm="${m}"${more})`,
    'gpt-5.2',
  ),
  'hf load': py(
    `${hf} AutoModelForCausalLM`,
    (more, m) => `r = AutoModelForCausalLM.from_pretrained("${m}"${more})`,
    'meta-llama/Llama-3.1-8B-Instruct',
  ),
  'hf generate': py(
    `${hf} AutoModelForCausalLM\n\nmodel = AutoModelForCausalLM.from_pretrained("gpt2")`,
    more => `r = model.generate(t${more})`,
    '',
  ),
  'hf forward': py(
    `${hf} AutoModel\n\nmodel = AutoModel.from_pretrained("bert-base-uncased")`,
    more => `r = model(t${more})`,
    '',
  ),
  'hf pipeline': py(
    `${hf} pipeline`,
    (more, m) => `r = pipeline("text-classification", model="${m}"${more})`,
    'bert-base-uncased',
  ),
  'hf pipeline call': py(
    `${hf} pipeline\n\nmodel = pipeline("text-generation", model="gpt2")`,
    more => `r = model(t${more})`,
    '',
  ),
  'hf train': py(
    `${hf} AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("roberta-base")`,
    more => `r = Trainer(model=model, args=TrainingArguments("out"${more}), train_dataset=t, eval_dataset=t).train()`,
    '',
  ),
  'sentence transformer': py(
    'from sentence_transformers import SentenceTransformer',
    (more, m) => `r = SentenceTransformer("${m}"${more})`,
    'all-mpnet-base-v2',
  ),
  'sentence encode': py(
    'from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("all-MiniLM-L6-v2")',
    more => `r = model.encode(t${more})`,
    '',
  ),
  'diffusers load': py(diffusion, (more, m) => `r = StableDiffusionXLPipeline.from_pretrained("${m}"${more})`, xl),
  'diffusers call': py(
    `import torch\n${diffusion}\n\nmodel = StableDiffusionXLPipeline.from_pretrained("${xl}", torch_dtype=torch.float16)`,
    more => `r = model(t${more})`,
    '',
  ),
  vllm: py('from vllm import LLM', (more, m) => `r = LLM(model="${m}"${more})`, 'meta-llama/Llama-3.1-8B-Instruct'),
  'vllm generate': py(
    'from vllm import LLM\n\nmodel = LLM(model="meta-llama/Llama-3.1-8B-Instruct")',
    more => `r = model.generate(t${more})`,
    '',
  ),
  'llama.cpp': py(
    'from llama_cpp import Llama',
    (more, m) => `r = Llama(model_path="${m}"${more})`,
    'llama-8b.Q4_K_M.gguf',
  ),
  whisper: py('import whisper', (more, m) => `r = whisper.load_model("${m}"${more})`, 'small'),
  'faster whisper': py(
    'from faster_whisper import WhisperModel',
    (more, m) => `r = WhisperModel("${m}"${more})`,
    'small',
  ),
  'responses in TypeScript': ts(
    openaiJs,
    (more, m) => `const r = await client.responses.create({ model: '${m}', input: t${more} });`,
    'gpt-5.2',
  ),
  'chat in TypeScript': ts(
    openaiJs,
    (more, m) =>
      `const r = await client.chat.completions.create({ model: '${m}', messages: [{ role: 'user', content: t }]${more} });`,
    'gpt-5.2',
  ),
  'embeddings in TypeScript': ts(
    openaiJs,
    (more, m) => `const r = await client.embeddings.create({ model: '${m}', input: t${more} });`,
    'text-embedding-3-small',
  ),
  'images in TypeScript': ts(
    openaiJs,
    (more, m) => `const r = await client.images.generate({ model: '${m}', prompt: t${more} });`,
    'gpt-image-1',
  ),
  'messages in TypeScript': ts(
    "import Anthropic from '@anthropic-ai/sdk';\n\nconst client = new Anthropic();",
    (more, m) =>
      `const r = await client.messages.create({ model: '${m}', max_tokens: 300, messages: [{ role: 'user', content: t }]${more} });`,
    'claude-sonnet-5',
  ),
  'genai in TypeScript': ts(
    "import { GoogleGenAI } from '@google/genai';\n\nconst client = new GoogleGenAI({});",
    (more, m) => `const r = await client.models.generateContent({ model: '${m}', contents: t${more} });`,
    'gemini-3.8-flash',
  ),
  'mistral in TypeScript': ts(
    "import { Mistral } from '@mistralai/mistralai';\n\nconst client = new Mistral();",
    (more, m) =>
      `const r = await client.chat.complete({ model: '${m}', messages: [{ role: 'user', content: t }]${more} });`,
    'mistral-large-latest',
  ),
  'ai sdk': ts(
    "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';",
    (more, m) => `const r = await generateText({ model: openai('${m}'), prompt: t${more} });`,
    'gpt-5.2',
  ),
  'ai sdk stream': ts(
    "import { streamText } from 'ai';\nimport { anthropic } from '@ai-sdk/anthropic';",
    (more, m) => `const r = streamText({ model: anthropic('${m}'), prompt: t${more} });`,
    'claude-sonnet-5',
  ),
  'ai sdk embed': ts(
    "import { embed } from 'ai';\nimport { openai } from '@ai-sdk/openai';",
    (more, m) => `const r = await embed({ model: openai.embedding('${m}'), value: t${more} });`,
    'text-embedding-3-small',
  ),
  'langchain in TypeScript': ts(
    "import { ChatOpenAI } from '@langchain/openai';",
    (more, m) => `const r = new ChatOpenAI({ model: '${m}'${more} });`,
    'gpt-5.2',
  ),
  'ollama in TypeScript': ts(
    "import ollama from 'ollama';",
    (more, m) => `const r = await ollama.chat({ model: '${m}', messages: [{ role: 'user', content: t }]${more} });`,
    'llama3.1:8b',
  ),
  'pipeline in TypeScript': ts(
    "import { pipeline } from '@huggingface/transformers';",
    (more, m) => `const r = await pipeline('text-classification', '${m}', { device: 'webgpu'${more} });`,
    'Xenova/bert-base-uncased',
  ),
};
