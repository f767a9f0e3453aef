import type { Sdk, TaskOf } from './sdk.ts';

/** The catalogue's ids name vendor and family, and with these the task. */
const runs: TaskOf = {
  ids: [
    [/^@cf\/(?:baai\/bge-reranker)/u, 'rerank'],
    [/^@(?:cf|hf)\/[^/]+\/(?:bge-|embeddinggemma|plamo-embedding|qwen3-embedding)/u, 'embedding'],
    [/^@cf\/(?:stabilityai|black-forest-labs|bytedance|lykon|leonardo)\//u, 'image'],
    [/^@cf\/runwayml\//u, 'image-edit'],
    [/^@cf\/(?:openai\/whisper|deepgram\/(?:nova|flux))/u, 'stt'],
    [/^@cf\/(?:myshell-ai\/melotts|deepgram\/aura)/u, 'tts'],
    [/^@cf\/(?:huggingface\/distilbert|microsoft\/resnet|facebook\/detr)/u, 'classification'],
  ],
  otherwise: 'chat',
};

/** The `AI` binding of a Worker's environment, as each framework hands the environment over. */
export const workersAi: Sdk = {
  id: 'workers-ai',
  docs: [
    'https://developers.cloudflare.com/workers-ai/configuration/bindings/',
    'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
    'https://www.npmjs.com/package/@cloudflare/ai',
  ],
  source: ['cloudflare/workerd 1.20260822.1'],
  provider: 'cloudflare',
  shapes: [
    ...['AI', 'ai'].map(binding => ({
      tail: [binding, 'run'],
      argument: '0',
      literal: /^@(?:cf|hf)\//u,
      runs,
      sdk: 'workers-ai',
    })),
    // The models of a variable: `env.AI.run(model, …)`.
    { tail: ['env', 'AI', 'run'], argument: '0', runs, sdk: 'workers-ai' },
  ],
  kinds: {
    binding: {
      from: {
        javascript: [
          'global#{Env,CloudflareEnv,CloudflareBindings,Bindings}().AI',
          'global#Ai()',
          '@cloudflare/workers-types/**#Ai()',
          'cloudflare:workers#env.AI',
          'cloudflare:workers#{WorkerEntrypoint,DurableObject,WorkflowEntrypoint}().env.AI',
          'agents/**#{Agent,AIChatAgent,McpAgent}().env.AI',
          'agents#{Agent,AIChatAgent,McpAgent}().env.AI',
          '@cloudflare/next-on-pages#getRequestContext().env.AI',
          '@opennextjs/cloudflare#getCloudflareContext().env.AI',
          '@cloudflare/ai#Ai()',
        ],
      },
      calls: [
        { path: 'run', runs, model: ['0'] },
        // What the index was made with is chosen in the console.
        { path: 'autorag().aiSearch', runs: 'chat', receiver: false },
        { path: 'autorag().search', runs: 'embedding', receiver: false },
      ],
    },
  },
};
