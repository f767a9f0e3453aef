import { describe, expect, it } from 'vitest';
import { deviceNamed } from '../../src/core/footprint/localInference.ts';
import type { Given, Task } from '../../src/core/site.ts';
import { call, estimate, footprint } from '../kit/site.ts';

const embedder = 'sentence-transformers/all-MiniLM-L6-v2';
const open = 'meta-llama/Llama-3.1-8B-Instruct';

describe('the kind of work', () => {
  const amountsOf = (task: Task, id: string) => Object.keys(estimate(call(task, id)).usage ?? {}).join(' ');
  const text = 'inputTokens outputTokens';
  const passes = 'inputTokens items';

  it.each([
    // The task says it, whatever kind of model is named.
    ['chat', 'dall-e-3', text],
    ['completion', 'dall-e-3', text],
    ['batch', 'dall-e-3', text],
    ['chat', embedder, text],
    ['image', open, 'images'],
    ['image-edit', open, 'images'],
    ['video', open, 'seconds'],
    ['stt', open, 'minutes'],
    ['tts', open, 'characters'],
    ['embedding', open, passes],
    ['rerank', open, passes],
    ['moderation', open, 'items'],
    // A classifier is a text model that answers, or one that was made for it.
    ['classification', open, text],
    ['classification', embedder, 'items'],
    ['classification', 'dall-e-3', 'items'],
    // Where the task leaves it open, the model's kind says it.
    ['generation', open, text],
    ['other', open, text],
    ['other', embedder, passes],
    ['generation', embedder, 'items'],
    ['other', 'rerank-v3.5', passes],
    ['other', 'openai/whisper-tiny', 'minutes'],
    ['other', 'tts-1', 'characters'],
    ['other', 'omni-moderation-latest', 'items'],
    ['other', 'dall-e-3', 'images'],
    ['other', 'sora-2', 'seconds'],
  ] satisfies readonly (readonly [Task, string, string])[])('of %s with %s is told by %s', (task, id, amounts) => {
    expect(amountsOf(task, id)).toBe(amounts);
  });

  it('says why there is none', () => {
    const reason = (task: Task, id: string, given: Record<string, Given>, local = false) =>
      estimate(call(task, id, { given, local })).noEstimateReason;
    expect(reason('training', 'qwen-max', { steps: 9 })).toBe('the size of the model to train is not published');
    expect(reason('training', open, {})).toBe('the size of the training data is not in the code');
    expect(reason('chat', 'qwen-max', {}, true)).toBe('the size of the model is not published');
    expect(reason('chat', 'qwen-max', {})).toBeNull();
  });

  it('of a pipeline takes what its task was measured to take, for each input', () => {
    const wh = (pipelineTask: string | undefined, input?: Given) =>
      footprint(call('classification', embedder, { local: true, given: { pipelineTask, input } })).energyWh.typical;
    // Luccioni et al., table 2: kWh per 1,000 inferences.
    expect(wh('token-classification')).toBeCloseTo(0.004, 9);
    expect(wh('object-detection')).toBeCloseTo(0.038, 9);
    expect(wh('Image-Classification')).toBeCloseTo(0.007, 9);
    expect(wh('text-classification', ['a', 'b', 'c'])).toBeCloseTo(0.006, 9);
    const moderation = (given: Record<string, Given>, api: string) =>
      footprint(call('moderation', embedder, { local: true, given, api })).energyWh.typical;
    expect(moderation({ prompt: ['a', 'b'] }, 'some#image.check')).toBeCloseTo(0.004, 9);
    const byApi = call('classification', embedder, {
      local: true,
      api: 'transformers#ObjectDetectionPipeline-detr-segment',
    });
    expect(footprint(byApi).energyWh.typical).toBeCloseTo(0.038, 9);
  });
});

describe('the machine of a local call', () => {
  it.each([
    ['rtx-4090', 'rtx-4090'],
    ['  Apple-Silicon ', 'apple-silicon'],
    ['cuda', 'rtx-4090'],
    ['cuda:0', 'rtx-4090'],
    ['cuda:12', 'rtx-4090'],
    ['mps', 'apple-silicon'],
    ['cpu', 'desktop-cpu'],
    ['NVIDIA A100 GPU', 'a100'],
    ['RTX 3090', 'rtx-3080'],
    ['a10', 'rtx-3080'],
    ['t4', 't4'],
    ['M2 Max', 'apple-silicon'],
    ['webgpu', 'webgpu'],
    ['auto', undefined],
    ['', undefined],
    ['  ', undefined],
    ['abacus', undefined],
  ])('named “%s” is %s', (name, id) => {
    expect(deviceNamed(name)?.id).toBe(id);
  });

  const energy = (device: Given, hardware?: string) =>
    footprint(call('generation', open, { local: true, sdk: 'transformers', given: { device } }), { hardware }).energyWh;

  it('is that of the call; the setting’s where the call names only a kind, or nothing that is known', () => {
    const a100 = energy('a100');
    for (const kind of ['cuda', 'CUDA:1', 'gpu', 'auto', 'mps', undefined, 'abacus'])
      expect(energy(kind, 'a100')).toEqual(a100);
    expect(energy('a100', 't4')).toEqual(a100);
    expect(energy('a100 gpu', 't4')).toEqual(a100);
    expect(energy('cuda')).toEqual(energy('rtx-4090'));
    expect(energy('rtx-4090', 'abacus')).toEqual(energy('rtx-4090'));
  });

  it('is any from a laptop to a gaming computer where nobody says: their geometric mean, from the least to the most', () => {
    const known = { declared: { input: 1000, note: 'test' } };
    const on = (device: Given) =>
      footprint(call('embedding', embedder, { local: true, given: { device } }), {}, known).energyWh;
    const each = ['laptop-cpu', 'apple-silicon', 'rtx-3080', 'rtx-4090'].map(on);
    const any = on(undefined);
    expect(any.low).toBeCloseTo(Math.min(...each.map(({ low }) => low)), 12);
    expect(any.high).toBeCloseTo(Math.max(...each.map(({ high }) => high)), 12);
    expect(any.typical).toBeCloseTo(each.reduce((all, { typical }) => all * typical, 1) ** 0.25, 12);
  });

  it('is named, with its draw, in the derivation', () => {
    const { steps } = footprint(call('generation', open, { local: true, given: { device: 't4' } }));
    expect(steps.find(({ label }) => label === 'Draw of the NVIDIA T4')?.value.typical).toBe(52);
    const any = footprint(call('generation', open, { local: true }));
    expect(any.steps.map(({ label }) => label).filter(label => label.startsWith('Draw'))).toEqual([]);
    const embedding = footprint(call('embedding', embedder, { local: true, given: { device: 't4' } }));
    expect(embedding.steps.find(({ label }) => label === 'Energy at the plug')?.note).toBe('on the NVIDIA T4');
  });

  it('takes for an embedding by weights and tokens', () => {
    const embedding = (device: string, input: number) =>
      footprint(
        call('embedding', embedder, { local: true, given: { device } }),
        {},
        { declared: { input, note: 'test' } },
      ).energyWh;
    // 2 · 0.0227e9 · 1000 operations at 52 W / 65 TFLOP/s, of which a quarter is reached.
    expect(embedding('t4', 1000).typical).toBeCloseTo((2 * 0.0227e9 * 1000 * (52 / 65e12)) / 0.25 / 3600, 12);
    expect(embedding('t4', 2000).typical).toBeCloseTo(2 * embedding('t4', 1000).typical, 12);
  });
});

it('is served, not at home alone, by servers for many', () => {
  const wh = (sdk: string) => footprint(call('generation', open, { local: true, sdk })).energyWh.typical;
  for (const sdk of ['vllm', 'SGLang', 'tgi']) expect(wh(sdk)).toBe(wh('vllm'));
  for (const sdk of ['transformers', 'vllm-mlx', 'my-vllm']) expect(wh(sdk)).toBeGreaterThan(5 * wh('vllm'));
});
