import { describe, expect, it } from 'vitest';
import { ladder, stepsFrom, swapped } from '../../src/core/models/ladder.ts';
import { readModelName } from '../../src/core/models/modelName.ts';
import { resolveModel } from '../../src/core/models/resolve.ts';
import { sizeInName } from '../../src/core/models/sizeInName.ts';

/** What is read of an id: model, provider, geography, region. */
function parts(written: string): readonly (string | undefined)[] {
  const read = readModelName(written);
  if ('opaque' in read) throw new Error(read.opaque);
  return [read.core, read.provider, read.geography, read.region];
}

describe('an id as clouds and hubs write it', () => {
  const haiku = 'claude-3-haiku-20240307';
  const llama = 'meta-llama/Llama-3.1-8B-Instruct';

  it.each([
    [
      `arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.${haiku}-v1:0`,
      haiku,
      'aws',
      'eu',
      'eu-west-1',
    ],
    [
      `arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/anthropic.${haiku}-v1:0`,
      haiku,
      'aws',
      undefined,
      'us-gov-west-1',
    ],
    [`arn:aws:bedrock:::foundation-model/anthropic.${haiku}-v1:0`, haiku, 'aws', undefined, undefined],
    [`eu.anthropic.${haiku}-v1:0`, haiku, 'aws', 'eu', undefined],
    ['meta.llama3-1-8b-instruct-v12:0:128k', 'llama3-1-8b-instruct', 'aws', undefined, undefined],
    [
      'projects/p/locations/europe-west4/publishers/google/models/gemini-2.5-pro',
      'gemini-2.5-pro',
      'google',
      undefined,
      'europe-west4',
    ],
    [
      'projects/p/locations/global/publishers/google/models/gemini-2.5-pro',
      'gemini-2.5-pro',
      'google',
      undefined,
      undefined,
    ],
    ['locations/us-central1/models/gemini-2.5-pro', 'gemini-2.5-pro', 'google', undefined, 'us-central1'],
    ['publishers/meta/models/llama-3.3-70b-instruct', 'llama-3.3-70b-instruct', 'google', undefined, undefined],
    ['models/gemini-2.5-pro', 'gemini-2.5-pro', 'google', undefined, undefined],
    ['accounts/fireworks/models/llama-v3p1-8b-instruct', 'llama-v3p1-8b-instruct', 'fireworks', undefined, undefined],
    [
      'accounts/acme/deployedModels/llama-v3p1-8b-instruct',
      'llama-v3p1-8b-instruct',
      'fireworks',
      undefined,
      undefined,
    ],
    ['@cf/meta/llama-3.1-8b-instruct', 'meta/llama-3.1-8b-instruct', 'cloudflare', undefined, undefined],
    ['databricks-claude-sonnet-4', 'claude-sonnet-4', 'databricks', undefined, undefined],
    ['openrouter/anthropic/claude-3.5-haiku', 'claude-3.5-haiku', 'openrouter', undefined, undefined],
    ['genai_1::gpt-4o', 'gpt-4o', undefined, undefined, undefined],
    ['ft:gpt-4o-mini-2024-07-18:org::abc', 'gpt-4o-mini-2024-07-18', undefined, undefined, undefined],
    [`https://huggingface.co/${llama}`, llama, undefined, undefined, undefined],
    [`http://hf.co/${llama}`, llama, undefined, undefined, undefined],
    [`hf://${llama}`, llama, undefined, undefined, undefined],
    [`huggingface.co/${llama}`, llama, undefined, undefined, undefined],
    ['qwen3-coder:480b-cloud', 'qwen3-coder:480b', undefined, undefined, undefined],
    ['glm-4.6:cloud', 'glm-4.6', undefined, undefined, undefined],
    ['llama3.2@sha256:0a1b', 'llama3.2', undefined, undefined, undefined],
    ['  llama3.2:latest ', 'llama3.2', undefined, undefined, undefined],
    // What only holds such a form is none.
    [
      'my-arn:aws:bedrock:us-east-1::foundation-model/x',
      'my-arn:aws:bedrock:us-east-1::foundation-model/x',
      undefined,
      undefined,
      undefined,
    ],
    ['x.anthropic.claude', 'x.anthropic.claude', undefined, undefined, undefined],
    ['my/accounts/acme/models/own', 'my/accounts/acme/models/own', undefined, undefined, undefined],
  ] as const)('%s', (written, ...expected) => {
    expect(parts(written)).toEqual(expected);
  });

  it.each([
    ['models/llama-2-7b-chat.Q4_K_M.gguf'],
    ['./models/llama-2-7b-chat.Q4_K_M.gguf'],
    ['C:\\models\\llama-2-7b-chat.Q4_K_M.gguf'],
    ['llama-2-7b-chat.Q4_K_M-00001-of-00003.gguf'],
  ])('%s is a file, of no provider', written => {
    expect(parts(written)).toEqual(['llama-2-7b-chat', undefined, undefined, undefined]);
    const found = resolveModel(written, { provider: undefined, local: true, task: 'chat' });
    expect(found).toMatchObject({ known: true, quantisation: { scheme: 'Q4_K_M' }, packed: true });
  });

  it.each([
    ['whisper-large-v3.pt', 'whisper-large-v3'],
    ['weights/whisper-large-v3.PTH', 'whisper-large-v3'],
    ['model.safetensors', 'model'],
  ])('%s is a file of %s', (written, core) => {
    expect(parts(written)[0]).toBe(core);
  });

  it.each([
    ['', 'the model id is empty'],
    ['  ', 'the model id is empty'],
    ['a'.repeat(301), 'the model id is longer than any known one'],
    [
      'arn:aws:bedrock:us-east-1:123:provisioned-model/abc',
      'the ARN names a provisioned model, which does not say the model',
    ],
    ['projects/p/locations/europe-west4/endpoints/123', 'the endpoint id does not say the model'],
    ['vertex_ai/projects/p/locations/europe-west4/endpoints/123', 'the endpoint id does not say the model'],
    ['tunedModels/mine-1', 'a tuned model does not say its base model'],
  ])('%.60s is not told: %s', (written, reason) => {
    expect(readModelName(written)).toEqual({ opaque: reason });
  });

  it('may be as long as any', () => {
    expect(parts('a'.repeat(300))[0]).toHaveLength(300);
  });
});

describe('the size in a name', () => {
  it.each([
    ['llama-3.1-8b', 8, 8],
    ['qwen3-30b-a3b', 30, 3],
    ['bge-small-33m', 0.033, 0.033],
    ['phi-1_5-1p3b', 1.3, 1.3],
    ['tiny-5000m', 5, 5],
    ['odd-3b-a7b', 3, 3],
    ['falcon-180b', 180, 180],
    ['huge-20000b', [600, 20_000], 20_000],
  ])('of %s', (name, total, active) => {
    const size = sizeInName(name);
    if (Array.isArray(total)) expect(size).toEqual({ total: active, active: total });
    else expect(size).toEqual({ total, active });
  });

  it.each(['gpt-4o', 'x-0b', 'x-20001b', 'x-5001m', 'x-0m', 'llama-4-scout-17b-16e', 'llama4-17b', 'ab7b', '7bx'])(
    'is none of %s',
    name => {
      expect(sizeInName(name)).toBeUndefined();
    },
  );

  it('of experts that share their attention is less than their product', () => {
    expect(sizeInName('mixtral-8x7b')).toEqual({ total: [42, 56], active: [expect.closeTo(11.2, 9), 14] });
  });
});

describe('a step to a leaner model', () => {
  const [first] = stepsFrom('gpt-4o');

  it('starts from the model, whatever stands before or behind its name', () => {
    expect(first?.from).toBe('gpt-4o');
    for (const written of ['openai/gpt-4o', 'GPT-4o', 'azure/gpt-4o', 'openrouter/openai/gpt-4o'])
      expect(stepsFrom(written)).toEqual(stepsFrom('gpt-4o'));
    const claude = ladder.find(({ from }) => from.startsWith('claude-') && !/\d{8}|latest/.test(from))?.from ?? '';
    for (const written of [claude, `${claude}-latest`, `${claude}-20251101`])
      expect(stepsFrom(written)[0]?.from).toBe(claude);
    expect(stepsFrom(`${claude}-20251101-x`)).toEqual([]);
    for (const written of ['nobody', 'us.anthropic.claude-3-5-haiku-20241022-v1:0', 'tunedModels/gpt-4o', ''])
      expect(stepsFrom(written)).toEqual([]);
  });

  it('has every step of its model', () => {
    const counts = new Map<string, number>();
    for (const { from } of ladder) counts.set(from.toLowerCase(), (counts.get(from.toLowerCase()) ?? 0) + 1);
    for (const [from, count] of counts) {
      const steps = stepsFrom(from);
      if (steps.length > 0) expect(steps, from).toHaveLength(count);
    }
  });

  it('writes the other model in its place, with what stands before it, and only there', () => {
    if (!first) throw new Error('no step');
    const to = (written: string) => swapped(written, first, 'new');
    expect(to('gpt-4o')).toBe('new');
    expect(to('openai/GPT-4o')).toBe('openai/new');
    expect(to('openai:gpt-4o')).toBe('openai:new');
    expect(to('gpt-4o-20240806')).toBe('new');
    expect(to('gpt-4o-latest')).toBe('new');
    for (const written of ['my-gpt-4o', 'xgpt-4o', 'gpt-4o-mini', 'gpt-4o-2024', 'gpt-4o-20240806-x', 'gpt-4', ''])
      expect(to(written), written).toBeUndefined();
  });
});
