import { describe, expect, it } from 'vitest';
import { resolveModel, type ResolveHints } from '../../src/core/models/resolve.ts';

const hosted: ResolveHints = { provider: undefined, local: false, task: 'chat' };
const resolved = (written: string, hints = hosted) => {
  const found = resolveModel(written, hints);
  if (!found.known) throw new Error(`${written}: ${found.reason}`);
  return found;
};

describe('the catalogue id of what code writes', () => {
  it.each([
    ['gpt-4o', 'openai/gpt-4o'],
    ['openai/gpt-4o', 'openai/gpt-4o'],
    ['openai:gpt-5.2', 'openai/gpt-5.2'],
    ['azure/gpt-4o', 'openai/gpt-4o'],
    ['gpt-35-turbo', 'openai/gpt-3.5-turbo'],
    ['litellm/openai/gpt-4.1', 'openai/gpt-4.1'],
    ['openrouter/openai/gpt-4o', 'openai/gpt-4o'],
    ['ft:gpt-4o-mini-2024-07-18:org::abc', 'openai/gpt-4o-mini-2024-07-18'],
    ['gpt-4o-2031-01-01', 'openai/gpt-4o'],
    ['claude-3.5-sonnet', 'anthropic/claude-3-5-sonnet-latest'],
    ['anthropic.claude-3-5-sonnet-20240620-v1:0', 'anthropic/claude-3-5-sonnet-20240620'],
    ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'anthropic/claude-3-5-sonnet-20241022'],
    ['bedrock/anthropic.claude-3-haiku-20240307-v1:0', 'anthropic/claude-3-haiku-20240307'],
    ['claude-3-opus@20240229', 'anthropic/claude-3-opus-20240229'],
    ['anthropic:messages:claude-3-5-sonnet-20241022', 'anthropic/claude-3-5-sonnet-20241022'],
    [
      'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0:200k',
      'anthropic/claude-3-haiku-20240307',
    ],
    ['models/gemini-2.5-flash', 'google/gemini-2.5-flash'],
    ['google_genai:gemini-2.0-flash', 'google/gemini-2.0-flash'],
    ['projects/p/locations/europe-west4/publishers/google/models/gemini-2.5-pro', 'google/gemini-2.5-pro'],
    ['deepseek/deepseek-r1:free', 'deepseek-ai/DeepSeek-R1'],
    ['@cf/baai/bge-base-en-v1.5', 'BAAI/bge-base-en-v1.5'],
    ['Xenova/all-MiniLM-L6-v2', 'sentence-transformers/all-MiniLM-L6-v2'],
    ['all-MiniLM-L6-v2', 'sentence-transformers/all-MiniLM-L6-v2'],
    ['llama3.2', 'meta-llama/Llama-3.2-3B-Instruct'],
    ['ollama/llama3', 'meta-llama/Meta-Llama-3-8B-Instruct'],
    ['TheBloke/Mistral-7B-Instruct-v0.2-GPTQ', 'mistralai/Mistral-7B-Instruct-v0.2'],
    ['hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M', 'meta-llama/Llama-3.2-3B-Instruct'],
    ['./models/llama-2-7b-chat.Q4_K_M.gguf', 'meta-llama/Llama-2-7b-chat'],
    [
      'stability-ai/stable-diffusion:db21e45d3f7023abc2a46ee38a23973f6dce16bb082a930b0c49861f96d1e5bf',
      'runwayml/stable-diffusion-v1-5',
    ],
    // Bedrock's revisions, and where it states the active share alone.
    ['openai.gpt-oss-120b-1:0', 'openai/gpt-oss-120b'],
    ['meta.llama4-maverick-17b-instruct-v1:0', 'meta/llama-4-maverick-17b-instruct'],
    ['mistral.mixtral-8x7b-instruct-v0:1', 'mistralai/Mixtral-8x7B-Instruct-v0.1'],
    ['us.meta.llama3-3-70b-instruct-v1:0', 'meta-llama/Llama-3.3-70B-Instruct'],
    ['deepseek.v3-v1:0', 'deepseek-ai/DeepSeek-V3.1'],
    ['mistral.mistral-large-2402-v1:0', 'mistral/mistral-large-2402'],
    // Hosts' spellings, and their words for how they serve a model.
    ['accounts/fireworks/models/llama-v3p1-405b-instruct', 'meta-llama/Llama-3.1-405B-Instruct'],
    ['accounts/fireworks/models/llama4-scout-instruct-basic', 'meta-llama/Llama-4-Scout-17B-16E-Instruct'],
    ['meta-llama/Llama-3.3-70B-Instruct-Turbo-Free', 'meta-llama/Llama-3.3-70B-Instruct'],
    ['groq/llama-3.3-70b-versatile', 'meta-llama/Llama-3.3-70B-Instruct'],
    ['cerebras/qwen-3-coder-480b', 'Qwen/Qwen3-Coder-480B-A35B-Instruct'],
    ['databricks-claude-sonnet-4', 'anthropic/claude-sonnet-4-20250514'],
    ['openrouter/deepseek/deepseek-chat-v3-0324', 'deepseek-ai/DeepSeek-V3'],
    ['qwen/qwen3-coder:free', 'Qwen/Qwen3-Coder-480B-A35B-Instruct'],
    ['deepseek-v3.1:671b-cloud', 'deepseek-ai/DeepSeek-V3.1'],
    ['claude-opus-4-5-thinking', 'anthropic/claude-opus-4-5-20251101'],
    ['google_gemma-4-E2B-it-Q4_K_M.gguf', 'google/gemma-4-E2B-it'],
    ['Phi-3.5-mini-instruct-q4f16_1-MLC', 'microsoft/Phi-3.5-mini-instruct'],
    ['stability-ai/sdxl', 'stabilityai/stable-diffusion-xl-base-1.0'],
    ['models/gemini-1.5-flash-latest', 'google/gemini-1.5-flash'],
    ['devstral', 'mistral/devstral-small-2505'],
    ['mistral-large-2512', 'mistral/mistral-large-2512'],
  ])('%s', (written, id) => {
    expect(resolved(written).catalogId).toBe(id);
  });

  it('is none where only letters are alike', () => {
    // Qwen2-57B-A14B is not Qwen2.5-7B; a deployment's `gpt4` may be anything.
    expect(resolved('Qwen/Qwen2-57B-A14B-Instruct')).toMatchObject({ catalogId: undefined, card: { total: 57 } });
    expect(resolveModel('gpt4', hosted).known).toBe(false);
    expect(resolveModel('openrouter/auto', hosted).known).toBe(false);
  });

  it('is that of whisper where the package names sizes alone', () => {
    expect(resolved('small.en', { ...hosted, local: true, task: 'stt' }).catalogId).toBe('openai/whisper-small');
    expect(resolveModel('base', hosted).known).toBe(false);
  });
});

describe('what an id says beside its model', () => {
  it('is the provider, the geography and the region', () => {
    expect(resolved('groq/llama-3.1-8b-instant').provider).toBe('groq');
    expect(resolved('eu.anthropic.claude-sonnet-4-20250514-v1:0').geography).toBe('eu');
    expect(
      resolved('arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0')
        .region,
    ).toBe('eu-west-1');
  });

  it.each([
    ['TheBloke/Llama-2-7B-Chat-GPTQ', 4.25],
    ['llama3.1:70b-instruct-q4_K_M', 4.89],
    ['neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8', 8],
    ['unsloth/Llama-3.2-1B-Instruct-bnb-4bit', 4.25],
    ['hf.co/unsloth/Qwen3-30B-A3B-GGUF:UD-Q4_K_XL', 4.89],
    ['mistral-7b-instruct-q4_K_M-2026-04', 4.89],
    ['Llama-3.1-8B-Instruct-q4f16_1-MLC', 4.5],
    ['ISTA-DASLab/gemma-3-27b-it-GPTQ-4b-128g', 4.25],
  ])('is the quantisation of %s', (written, bits) => {
    expect(resolved(written).quantisation?.bits).toBe(bits);
  });

  it('is that GGUF files are quantised, even unsaid', () => {
    expect(resolved('TheBloke/Llama-2-7B-Chat-GGUF')).toMatchObject({ packed: true, quantisation: undefined });
  });
});

describe('models outside the catalogue', () => {
  it.each([
    ['some-org/brand-new-13b-chat', 13, 13],
    ['acme/giant-400b-a17b', 400, 17],
    ['mistral:7b', 7, 7],
    ['bge-tiny-33m', 0.033, 0.033],
  ])('%s has the size in its name', (written, total, active) => {
    const found = resolved(written);
    expect(found).toMatchObject({ by: 'size-in-name', catalogId: undefined });
    expect(found.card.total).toBe(total);
    expect(found.card.active).toBe(active);
    expect(found.note).toContain('size from the name');
  });

  it('leaves open how much of a very large model a token uses, unless its line is dense', () => {
    expect(resolved('acme/giant-480b').card).toMatchObject({ total: 480, active: [expect.closeTo(14.4, 6), 480] });
    expect(resolved('nousresearch/hermes-3-llama-3.1-405b').card).toMatchObject({ total: 405, active: 405 });
    expect(resolveModel('acme/llama4-tuned-17b', hosted).known).toBe(false);
  });

  it('does not size an older version like what came after it', () => {
    expect(resolveModel('gemini-1.0-flash', hosted).known).toBe(false);
    expect(resolved('gemini-9-flash').by).toBe('family');
  });

  it('shares attention between the experts of a mixture', () => {
    const { total, active } = resolved('acme/mix-8x7b').card;
    expect(total).toEqual([42, 56]);
    expect(active).toEqual([expect.closeTo(11.2), 14]);
  });

  it('takes a closed model of a known line for its siblings, and says so', () => {
    const found = resolved('claude-sonnet-6');
    expect(found).toMatchObject({ by: 'family', catalogId: undefined });
    expect(found.note).toContain('anthropic/claude-sonnet-5');
  });

  it.each(['my-deployment', 'X', 'tgi', 'glm-9', 'YOUR_MODEL', 'gpt', 'claude', 'a.b.c', '../weights', '7b', 'v2'])(
    'does not invent a model for %s',
    written => {
      const found = resolveModel(written, hosted);
      if (found.known) expect(found.by).toBe('size-in-name');
      else expect(found.reason).not.toBe('');
    },
  );

  it('says why an opaque name has no model', () => {
    const arn = resolveModel('arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/x', hosted);
    expect(arn).toMatchObject({
      known: false,
      reason: expect.stringContaining('application inference profile') as string,
    });
    const endpoint = resolveModel('projects/p/locations/us-central1/endpoints/12', hosted);
    expect(endpoint).toMatchObject({ known: false, reason: expect.stringContaining('endpoint') as string });
    expect(resolveModel('my-gpt-deployment', { ...hosted, provider: 'azure' })).toMatchObject({ known: false });
    expect(resolveModel('', hosted)).toMatchObject({ known: false });
  });
});
