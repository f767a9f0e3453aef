import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { factsOf } from '../kit/fixtures.ts';
import { textProject } from '../kit/textProject.ts';

const proxy = `model_list:
  - model_name: fast
    litellm_params: { model: openai/gpt-4o-mini }
  - model_name: big
    litellm_params: { model: openai/gpt-4o }
  - model_name: big
    litellm_params: { model: openai/gpt-4.1-nano }
`;
const compose = `services:
  llm:
    image: vllm/vllm-openai
    command: --model Qwen/Qwen3-8B --served-model-name qwen
    ports: ["8001:8000"]
  tgi:
    image: ghcr.io/huggingface/text-generation-inference
    command: --model-id mistralai/Mistral-7B-Instruct-v0.3
`;

/** The one call of a Python file in a project with these other files. */
async function call(
  client: string,
  model: string,
  files: Readonly<Record<string, string>>,
  settings?: Partial<Settings>,
) {
  const path = 'app/chat.py';
  const text = `from openai import OpenAI\nimport os\n${client}.chat.completions.create(model="${model}", messages=[])\n`;
  const [site] = analyze({ path, text, facts: await factsOf(path, text) }, textProject(files), {
    ...defaultSettings,
    ...settings,
  }).sites;
  if (!site) throw new Error('no site');
  return site;
}

const atProxy = 'OpenAI(base_url="http://litellm:4000")';

describe('an alias of a LiteLLM proxy', () => {
  test.each([atProxy, 'OpenAI(base_url=os.environ["URL"])', 'OpenAI(base_url="http://localhost:4000/v1")', 'OpenAI()'])(
    'is what it stands for in the estimate of a call by %s',
    async client => {
      const { site, estimate } = await call(client, 'fast', { 'litellm/config.yaml': proxy });
      expect(site.model?.id).toBe('fast');
      expect(estimate.catalogId).toContain('gpt-4o-mini');
      expect(estimate.footprint).not.toBeNull();
      const note = 'fast stands for openai/gpt-4o-mini (litellm/config.yaml, line 3)';
      expect(estimate.assumptions).toContain(note);
      expect(site.trail).toContain(note);
    },
  );

  test('with several models behind it gives an estimate over all of them', async () => {
    const { site, estimate } = await call(atProxy, 'big', { 'config.yaml': proxy });
    const apart = await call('OpenAI()', 'gpt-4o', {});
    expect(site.model?.id).toBe('big');
    expect(estimate.assumptions[0]).toBe('big stands for openai/gpt-4o or openai/gpt-4.1-nano (config.yaml, line 5)');
    expect(estimate.footprint?.energyWh.low).toBeLessThan(apart.estimate.footprint?.energyWh.low ?? 0);
  });

  test('is not looked for where the code names a provider, the user says the model, or no file says it', async () => {
    const elsewhere = await call('OpenAI(base_url="https://api.groq.com/openai/v1")', 'fast', { 'config.yaml': proxy });
    expect(elsewhere.estimate.footprint).toBeNull();
    const own = { models: { fast: 'gpt-4.1' } };
    const told = await call(atProxy, 'fast', { 'config.yaml': proxy }, own);
    expect(told.estimate.catalogId).toContain('gpt-4.1');
    expect((await call(atProxy, 'other', { 'config.yaml': proxy })).estimate.footprint).toBeNull();
    expect((await call(atProxy, 'fast', {})).estimate.footprint).toBeNull();
  });

  test.each(['openai/fast', 'litellm_proxy/fast'])('may be asked for as %s', async name => {
    const { estimate } = await call(atProxy, name, { 'config.yaml': proxy });
    expect(estimate.assumptions[0]).toBe(`${name} stands for openai/gpt-4o-mini (config.yaml, line 3)`);
    expect((await call(atProxy, 'azure/fast', { 'config.yaml': proxy })).estimate.catalogId).toBeNull();
  });

  test('is that of the first file that has it, where several do', async () => {
    const other = 'model_list:\n  - model_name: fast\n    litellm_params: { model: openai/o3 }\n';
    const { estimate } = await call(atProxy, 'fast', { 'litellm/config.yaml': proxy, 'litellm_config.yaml': other });
    expect(estimate.assumptions[0]).toBe('fast stands for openai/o3 (litellm_config.yaml, line 3)');
  });

  test('does not stand in front of a model that a provider has', async () => {
    const files = { 'config.yaml': 'model_list:\n  - model_name: gpt-4o\n    litellm_params: { model: openai/o3 }\n' };
    expect((await call('OpenAI()', 'gpt-4o', files)).estimate.catalogId).toContain('gpt-4o');
    expect((await call(atProxy, 'gpt-4o', files)).estimate.catalogId).toContain('o3');
  });
});

describe('a server of the project', () => {
  const files = { 'docker-compose.yml': compose };

  test.each(['http://llm:8000/v1', 'http://localhost:8001/v1', 'http://127.0.0.1:9999'])(
    'at %s answers to the name it serves',
    async url => {
      const { site, estimate } = await call(`OpenAI(base_url="${url}")`, 'qwen', files);
      expect(site.model?.id).toBe('qwen');
      expect(estimate.catalogId).toBe('Qwen/Qwen3-8B');
      expect(estimate.assumptions[0]).toBe('qwen stands for Qwen/Qwen3-8B (docker-compose.yml, line 4)');
    },
  );

  test('that has one model answers with it whatever is asked for', async () => {
    const { estimate } = await call('OpenAI(base_url="http://tgi/v1")', 'gpt-3.5-turbo', files);
    expect(estimate.assumptions[0]).toBe(
      'gpt-3.5-turbo stands for mistralai/Mistral-7B-Instruct-v0.3 (docker-compose.yml, line 8)',
    );
  });

  test.each([
    ['http://localhost:9001/v1', true],
    ['http://0.0.0.0:9001', true],
    ['http://host.docker.internal:9001', true],
    ['http://localhost:9002/v1', false],
    ['http://localhost/v1', false],
    ['http://other:9001', false],
    ['http://proxy/http://localhost:9001', false],
    ['localhost:9001', false],
  ])('whose port leads to it on the machine itself, at %s: %s', async (url, is) => {
    const own = compose.replace('command: --model-id', 'ports: ["9001:80"]\n    command: --model-id');
    const { estimate } = await call(`OpenAI(base_url="${url}")`, 'anything', { 'docker-compose.yml': own });
    expect(estimate.catalogId?.includes('Mistral-7B') ?? false).toBe(is);
  });

  test('of Docker answers to the name of the model', async () => {
    const runner = { 'compose.yml': 'services: {}\nmodels:\n  chat: { model: ai/qwen3:8b }\n' };
    const { estimate } = await call('OpenAI(base_url="http://localhost:12434/engines/v1")', 'chat', runner);
    expect(estimate.assumptions[0]).toBe('chat stands for ai/qwen3:8b (compose.yml, line 3)');
  });

  test('answers to no other name, and to no other address', async () => {
    expect((await call('OpenAI(base_url="http://llm:8000")', 'gpt-4o', files)).estimate.catalogId).toContain('gpt-4o');
    expect((await call('OpenAI(base_url="http://other:8000")', 'qwen', files)).estimate.footprint).toBeNull();
    expect((await call('OpenAI()', 'qwen', files)).estimate.footprint).toBeNull();
  });
});
