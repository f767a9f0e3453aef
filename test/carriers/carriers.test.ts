import { describe, expect, test } from 'vitest';
import { mayCarry } from '../../src/core/carriers/names.ts';
import { readCarriers } from '../../src/core/carriers/read.ts';

/** `line kind server model alias` of every model that a file names. */
const found = (path: string, text: string): readonly string[] =>
  readCarriers(path, text).map(({ line, kind, server, model, alias }) =>
    [line, kind, server ?? '-', model.id, ...(alias === undefined ? [] : [`as ${alias}`])].join(' '),
  );

describe('LiteLLM', () => {
  test('names the aliases of a proxy and what they stand for', () => {
    const text = `
model_list:
  - model_name: fast
    litellm_params: { model: openai/gpt-4o-mini, api_key: os.environ/KEY }
  - model_name: "gpt-4o"
    litellm_params:
      model: azure/my-deployment
    model_info:
      base_model: azure/gpt-4o-2024-08-06
  - model_name: secret
    litellm_params: { model: os.environ/MODEL }
  - model_name: "openai/*"
    litellm_params: { model: "openai/*" }
general_settings: {}
`;
    expect(found('proxy/config.yaml', text)).toEqual([
      '4 litellm litellm openai/gpt-4o-mini as fast',
      '9 litellm litellm azure/gpt-4o-2024-08-06 as gpt-4o',
    ]);
  });
});

describe('Compose', () => {
  test('reads what servers are told to load, in lists, texts and shells', () => {
    const text = `
services:
  llm:
    image: vllm/vllm-openai:v0.10.0
    command: ["--model", "meta-llama/Llama-3.1-8B-Instruct", "--served-model-name", "llama", "small", "--port", "8001"]
    ports: ["8001:8001"]
  text:
    image: ghcr.io/huggingface/text-generation-inference:3
    command: --model-id mistralai/Mistral-7B-Instruct-v0.3
      --num-shard 1
  embed:
    image: ghcr.io/huggingface/text-embeddings-inference:cpu-1.5
    environment:
      - MODEL_ID=BAAI/bge-m3
  local:
    image: ollama/ollama
    entrypoint:
      - /bin/sh
      - -c
      - |
        ollama serve &
        sleep 5 && ollama pull llama3.2:3b; ollama pull nomic-embed-text
        wait
  small:
    image: ghcr.io/ggml-org/llama.cpp:server
    command: -hf ggml-org/gemma-3-1b-it-GGUF --port 8080
  api:
    image: mine
    command: uvicorn app:main --model x
    environment: { OPENAI_MODEL: "\${OPENAI_MODEL:-gpt-4o-mini}", OTHER_MODEL: "\${UNKNOWN}", USER_MODEL: auth.User }
models:
  chat:
    model: ai/smollm2
`;
    expect(found('docker-compose.yml', text)).toEqual([
      '5 compose vllm meta-llama/Llama-3.1-8B-Instruct as llama',
      '5 compose vllm meta-llama/Llama-3.1-8B-Instruct as small',
      '9 compose tgi mistralai/Mistral-7B-Instruct-v0.3',
      '14 compose tei BAAI/bge-m3',
      '22 compose ollama llama3.2:3b',
      '22 compose ollama nomic-embed-text',
      '26 compose llama.cpp ggml-org/gemma-3-1b-it-GGUF',
      '30 compose - gpt-4o-mini as OPENAI_MODEL',
      '33 compose docker-model-runner ai/smollm2 as chat',
    ]);
  });

  test('knows where clients reach a server', () => {
    const text = `
services:
  llm:
    image: vllm/vllm-openai
    container_name: gpu
    command: meta-llama/Llama-3.1-8B-Instruct
    ports: [ "127.0.0.1:9000:8000" ]
  other:
    command: [vllm, serve, Qwen/Qwen3-8B]
`;
    expect(readCarriers('compose.yaml', text).map(({ service }) => service)).toEqual([
      { names: ['llm', 'gpu'], ports: [9000] },
      { names: ['other'], ports: [8000] },
    ]);
  });
});

describe('Dockerfile', () => {
  test('reads commands in both forms, continued lines and the environment', () => {
    const text = `FROM python:3.12 AS base
RUN pip install vllm
FROM base
# the model
ENV EMBEDDING_MODEL=BAAI/bge-small-en-v1.5 \\
    PORT=8000
RUN ollama serve & sleep 3 && \\
    # warm up
    ollama pull qwen3:8b
ENTRYPOINT ["vllm", "serve"]
CMD ["Qwen/Qwen3-8B", "--served-model-name=qwen"]
`;
    expect(found('docker/Dockerfile.gpu', text)).toEqual([
      '5 dockerfile - BAAI/bge-small-en-v1.5 as EMBEDDING_MODEL',
      '9 dockerfile ollama qwen3:8b',
      '11 dockerfile vllm Qwen/Qwen3-8B as qwen',
    ]);
  });

  test('takes the entry point of a known image', () => {
    expect(found('Dockerfile', 'FROM vllm/vllm-openai:latest\nCMD ["--model", "google/gemma-3-4b-it"]\n')).toEqual([
      '2 dockerfile vllm google/gemma-3-4b-it',
    ]);
  });
});

describe('Kubernetes and Helm', () => {
  test('reads containers of manifests', () => {
    const text = `apiVersion: v1
kind: Service
metadata: { name: llm }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: vllm-server
spec:
  template:
    spec:
      containers:
        - name: vllm
          image: vllm/vllm-openai:latest
          args:
            - --model
            - deepseek-ai/DeepSeek-R1-Distill-Qwen-7B
        - name: app
          image: app
          env:
            - { name: LLM_MODEL, value: gpt-4.1 }
            - { name: CHAT_MODEL, valueFrom: { secretKeyRef: { name: a, key: b } } }
`;
    expect(found('k8s/llm.yaml', text)).toEqual([
      '17 kubernetes vllm deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
      '21 kubernetes - gpt-4.1 as LLM_MODEL',
    ]);
  });

  test('reads the values of charts', () => {
    const text = `image:
  repository: ghcr.io/huggingface/text-generation-inference
args: ["--model-id=tiiuae/falcon-7b-instruct"]
servingEngineSpec:
  modelSpec:
    - name: opt125m
      modelURL: facebook/opt-125m
`;
    expect(found('chart/values.yaml', text)).toEqual([
      '3 helm tgi tiiuae/falcon-7b-instruct',
      '7 helm vllm facebook/opt-125m',
    ]);
  });
});

test('a Modelfile names the model it is made from', () => {
  expect(found('Modelfile', '# mine\nFROM llama3.2\nPARAMETER num_ctx 4096\n')).toEqual([
    '2 modelfile ollama llama3.2',
  ]);
  expect(found('chat.Modelfile', 'FROM ./weights.gguf')).toEqual(['1 modelfile ollama ./weights.gguf']);
});

test('promptfoo: providers that are models', () => {
  const text = `
prompts: [a]
providers:
  - openai:gpt-5-mini
  - id: anthropic:messages:claude-sonnet-4-5
    label: claude
  - google:gemini-2.5-flash:
      config: { temperature: 0 }
  - file://custom.js
  - https://example.org/chat
defaultTest:
  options:
    provider: openai:gpt-4.1
`;
  expect(found('promptfooconfig.yaml', text)).toEqual([
    '4 promptfoo - openai:gpt-5-mini',
    '5 promptfoo - anthropic:messages:claude-sonnet-4-5 as claude',
    '7 promptfoo - google:gemini-2.5-flash',
    '13 promptfoo - openai:gpt-4.1',
  ]);
});

test('environment files: settings that name an AI model', () => {
  const text = `OPENAI_MODEL=gpt-4o
export EMBEDDING_MODEL_NAME="text-embedding-3-small" # small
MODEL=claude-sonnet-4-5
AUTH_USER_MODEL=accounts.User
CAR_MODEL=golf
AZURE_OPENAI_DEPLOYMENT=production
AZURE_OPENAI_DEPLOYMENT_NAME=gpt-4o
LLM_MODEL=
OPENAI_MODEL_URL=https://x
`;
  expect(found('.env', text)).toEqual([
    '1 env - gpt-4o as OPENAI_MODEL',
    '2 env - text-embedding-3-small as EMBEDDING_MODEL_NAME',
    '3 env - claude-sonnet-4-5 as MODEL',
    '7 env - gpt-4o as AZURE_OPENAI_DEPLOYMENT_NAME',
  ]);
  expect(found('.env.production', text)).toHaveLength(4);
});

test.each(['.env.example', '.env.local.sample', 'config.json', 'main.py', 'Dockerfile.md.txt', 'environment'])(
  '%s is not read',
  name => {
    expect(mayCarry(`a/${name}`)).toBe(false);
  },
);
