import { Via, type ApiValue } from '../resolve/values.ts';
import type { Candidate } from './modelOf.ts';

/**
 * Constants by which an SDK names models, by the public path of the enumeration that has them. Sources, each as of
 * November 2026: github.com/AssemblyAI/assemblyai-python-sdk assemblyai/types.py, github.com/run-llama/llama_index
 * embeddings/openai/base.py, github.com/run-llama/LlamaIndexTS packages/providers, github.com/camel-ai/camel
 * camel/types/enums.py (the members whose id all releases agree on).
 */
interface Enumeration {
  readonly path: RegExp;
  readonly ids: Readonly<Record<string, string>>;
}

const enumerations: readonly Enumeration[] = [
  {
    path: /^assemblyai\.(?:\w+\.)*SpeechModel$/u,
    ids: { best: 'best', nano: 'nano', slam_1: 'slam-1', universal: 'universal' },
  },
  {
    path: /^llama_index\.(?:\w+\.)*OpenAIEmbeddingMode(?:lType|Model)$/u,
    ids: {
      TEXT_EMBED_ADA_002: 'text-embedding-ada-002',
      TEXT_EMBED_3_LARGE: 'text-embedding-3-large',
      TEXT_EMBED_3_SMALL: 'text-embedding-3-small',
    },
  },
  {
    path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*GEMINI_MODEL$/u,
    ids: {
      GEMINI_PRO: 'gemini-pro',
      GEMINI_PRO_VISION: 'gemini-pro-vision',
      GEMINI_PRO_LATEST: 'gemini-1.5-pro-latest',
      GEMINI_PRO_FLASH_LATEST: 'gemini-1.5-flash-latest',
      GEMINI_PRO_1_5: 'gemini-1.5-pro-001',
      GEMINI_PRO_1_5_FLASH: 'gemini-1.5-flash-001',
      GEMINI_PRO_1_5_LATEST: 'gemini-1.5-pro-002',
      GEMINI_PRO_1_5_FLASH_LATEST: 'gemini-1.5-flash-002',
      GEMINI_2_0_FLASH: 'gemini-2.0-flash-001',
      GEMINI_2_0_FLASH_LITE: 'gemini-2.0-flash-lite-001',
      GEMINI_2_0_FLASH_LIVE: 'gemini-2.0-flash-live-001',
      GEMINI_2_5_PRO_LATEST: 'gemini-2.5-pro',
      GEMINI_2_5_FLASH_LATEST: 'gemini-2.5-flash',
      GEMINI_2_5_FLASH_LITE: 'gemini-2.5-flash-lite',
    },
  },
  {
    path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*GEMINI_EMBEDDING_MODEL$/u,
    ids: { EMBEDDING_001: 'embedding-001', TEXT_EMBEDDING_004: 'text-embedding-004' },
  },
  {
    path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*HuggingFaceEmbeddingModelType$/u,
    ids: {
      XENOVA_ALL_MINILM_L6_V2: 'Xenova/all-MiniLM-L6-v2',
      XENOVA_ALL_MPNET_BASE_V2: 'Xenova/all-mpnet-base-v2',
    },
  },
  {
    path: /^camel\.(?:\w+\.)*ModelType$/u,
    ids: {
      GPT_3_5_TURBO: 'gpt-3.5-turbo',
      GPT_4: 'gpt-4',
      GPT_4_TURBO: 'gpt-4-turbo',
      GPT_4O: 'gpt-4o',
      GPT_4O_MINI: 'gpt-4o-mini',
      GPT_4_1: 'gpt-4.1',
      GPT_5: 'gpt-5',
      GPT_5_MINI: 'gpt-5-mini',
      GPT_5_NANO: 'gpt-5-nano',
      O1: 'o1',
      O1_MINI: 'o1-mini',
      O3: 'o3',
      O3_MINI: 'o3-mini',
      O4_MINI: 'o4-mini',
      CLAUDE_3_7_SONNET: 'claude-3-7-sonnet-latest',
      CLAUDE_SONNET_4: 'claude-sonnet-4-20250514',
      GEMINI_2_5_FLASH: 'gemini-2.5-flash',
      GEMINI_2_5_PRO: 'gemini-2.5-pro',
      DEEPSEEK_CHAT: 'deepseek-chat',
      DEEPSEEK_REASONER: 'deepseek-reasoner',
      QWEN_MAX: 'qwen-max',
      QWEN_PLUS: 'qwen-plus',
    },
  },
  {
    path: /^camel\.(?:\w+\.)*EmbeddingModelType$/u,
    ids: {
      TEXT_EMBEDDING_ADA_2: 'text-embedding-ada-002',
      TEXT_EMBEDDING_3_SMALL: 'text-embedding-3-small',
      TEXT_EMBEDDING_3_LARGE: 'text-embedding-3-large',
      MISTRAL_EMBED: 'mistral-embed',
    },
  },
];

/** The id that a member of an SDK's enumeration stands for, which is written in the SDK; undefined for other values. */
export function constantNamed({ path, via }: ApiValue): Candidate | undefined {
  const dot = path.lastIndexOf('.');
  const ids = enumerations.find(each => each.path.test(path.slice(0, dot)))?.ids;
  const name = path.slice(dot + 1);
  const id = ids && Object.hasOwn(ids, name) ? ids[name] : undefined;
  if (id === undefined) return undefined;
  return { kind: 'text', value: id, at: { path, span: { start: 0, end: 0 } }, via: via | Via.crossFile };
}
