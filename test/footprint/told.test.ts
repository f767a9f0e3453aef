import { describe, expect, it } from 'vitest';
import type { CallSite, Given, Task } from '../../src/core/site.ts';
import { call, estimate, footprint } from '../kit/site.ts';

/** `kind low/typical/high basis` of each amount of the usage, to four digits. */
const usageOf = (site: CallSite): readonly string[] =>
  Object.entries(estimate(site).usage ?? {}).map(
    ([kind, { low, typical, high, basis }]) =>
      `${kind} ${[low, typical, high].map(value => Number(value.toPrecision(4))).join('/')} ${basis}`,
  );
const asks = (task: Task, id: string, given: Record<string, Given> = {}, more: Partial<CallSite> = {}): CallSite =>
  call(task, id, { given, ...more });
const local = { local: true };

const unsized = 'the maker does not publish the size';
const inUsa = 'runs in USA, where openai mostly runs';
const atHome = [
  'your own hardware: no PUE, and the share of making it is not counted',
  'the world’s mean grid',
] as const;
const aPrompt = ['1020 input tokens (a chat prompt) where the code does not say', '300 output tokens (a chat answer)'];

describe('what a call takes, and what is taken for granted', () => {
  it.each([
    [asks('image', 'dall-e-3'), ['images 1/1/1 declared'], [unsized, 'an image of 1024 × 1024 pixels', inUsa]],
    [asks('image', 'dall-e-3', { n: 2, size: '512x512' }), ['images 2/2/2 declared'], [unsized, inUsa]],
    [asks('image', 'dall-e-3', { width: 640 }), ['images 1/1/1 declared'], [unsized, inUsa]],
    [asks('image', 'dall-e-3', { height: 640 }), ['images 1/1/1 declared'], [unsized, inUsa]],
    [
      asks('image', 'runwayml/stable-diffusion-v1-5', {}, local),
      ['images 1/1/1 declared'],
      ['an image of 512 × 512 pixels', ...atHome],
    ],
    [
      asks('video', 'sora-2'),
      ['seconds 5/5/5 assumed'],
      [unsized, 'a clip of 5 seconds', 'frames of 1280 × 720 pixels', inUsa],
    ],
    [asks('video', 'sora-2', { seconds: '8', size: '720x1280' }), ['seconds 8/8/8 declared'], [unsized, inUsa]],
    [
      asks('video', 'tencent/HunyuanVideo', {}, local),
      ['seconds 5/5/5 assumed'],
      ['a clip of 5 seconds', 'frames of 853 × 480 pixels', ...atHome],
    ],
    [
      asks('stt', 'openai/whisper-tiny', {}, local),
      ['minutes 0.25/1/10 assumed'],
      ['a recording of about a minute', ...atHome],
    ],
    [asks('stt', 'openai/whisper-tiny', { seconds: 120 }, local), ['minutes 2/2/2 declared'], atHome],
    [asks('tts', 'tts-1'), ['characters 50/300/2000 assumed'], [unsized, 'a text of about 300 characters', inUsa]],
    [asks('tts', 'tts-1', { input: 'Hello there.' }), ['characters 12/12/12 declared'], [unsized, inUsa]],
    [asks('tts', 'tts-1', { prompt: 'Hello there.' }), ['characters 12/12/12 declared'], [unsized, inUsa]],
    [asks('tts', 'tts-1', { characters: 900 }), ['characters 900/900/900 declared'], [unsized, inUsa]],
    [
      asks('embedding', 'text-embedding-3-small'),
      ['inputTokens 50/250/500 assumed', 'items 1/1/1 assumed'],
      [unsized, '250 tokens for each text that the code does not say', inUsa],
    ],
    [
      asks('embedding', 'text-embedding-3-small', { input: ['one two', 'two'] }),
      ['inputTokens 2/3/4 declared', 'items 2/2/2 declared'],
      [unsized, inUsa],
    ],
    [
      asks('rerank', 'rerank-v3.5'),
      ['inputTokens 771.3/5800/32740 assumed', 'items 5/20/100 assumed'],
      [unsized, '20 documents of 250 tokens', 'runs in USA, where cohere mostly runs'],
    ],
    [
      asks('moderation', 'omni-moderation-latest', { input: ['a', 'b'] }),
      ['items 2/2/2 declared'],
      [unsized, 'a model of usual size for the task', inUsa],
    ],
    [
      asks('chat', 'gpt-4o'),
      ['inputTokens 100/1020/2734 assumed', 'outputTokens 54/300/900 assumed'],
      ['the size is a guess: the maker does not publish it', ...aPrompt, inUsa],
    ],
    [
      asks('chat', 'gpt-5', { reasoningEffort: 'high' }),
      [
        'inputTokens 100/1020/2734 assumed',
        'outputTokens 1670/5300/12200 assumed',
        'hiddenTokens 1500/5000/12000 assumed',
      ],
      [
        'the size is a guess: the maker does not publish it',
        ...aPrompt,
        '5000 hidden reasoning tokens (effort high)',
        inUsa,
      ],
    ],
    [
      asks('generation', 'mistralai/Mistral-7B-Instruct-v0.2', {}, { ...local, sdk: 'transformers' }),
      ['inputTokens 100/1020/2734 assumed', 'outputTokens 54/300/900 assumed'],
      [...aPrompt, 'a device between a laptop CPU and an RTX 4090', ...atHome],
    ],
    [
      asks('generation', 'mistralai/Mistral-7B-Instruct-v0.2', { device: 'rtx-4090' }, { ...local, sdk: 'vllm-mlx' }),
      ['inputTokens 100/1020/2734 assumed', 'outputTokens 54/300/900 assumed'],
      [...aPrompt, ...atHome],
    ],
    [
      asks('generation', 'mistralai/Mistral-7B-Instruct-v0.2', {}, { ...local, sdk: 'vllm' }),
      ['inputTokens 100/1020/2734 assumed', 'outputTokens 54/300/900 assumed'],
      [...aPrompt, ...atHome],
    ],
    [
      asks('training', 'meta-llama/Llama-3.1-8B', { steps: 100 }, local),
      ['trainingTokens 102400/409600/1638000 assumed'],
      ['512 tokens an example, 8 examples a step', ...atHome],
    ],
  ] satisfies readonly (readonly [CallSite, readonly string[], readonly string[]])[])(
    '$0.task of $0.model.id, $0.given',
    (site, usage, assumptions) => {
      expect(usageOf(site)).toEqual(usage);
      expect(estimate(site).assumptions).toEqual(assumptions);
    },
  );

  it('is what somebody states, and then nothing is assumed of it', () => {
    const declared = { input: 700, note: 'test' };
    const { usage, assumptions } = estimate(call('embedding', 'text-embedding-3-small'), {}, { declared });
    expect(usage?.inputTokens).toEqual({ low: 700, typical: 700, high: 700, basis: 'declared' });
    expect(assumptions).toEqual([unsized, inUsa]);
    const logged = { inputTokens: 600, note: 'a log' };
    const observed = estimate(call('rerank', 'rerank-v3.5'), {}, { observed: logged });
    expect(observed.usage?.inputTokens).toMatchObject({ typical: 600, basis: 'observed' });
    const trained = estimate(
      call('training', 'meta-llama/Llama-3.1-8B', { local: true, given: { epochs: 2 } }),
      {},
      { declared },
    );
    expect(trained.usage).toEqual({
      trainingTokens: { low: 1400, typical: 1400, high: 1400, basis: 'declared' },
    });
    expect(trained.assumptions).toEqual(atHome);
  });

  it('is what a log counted, one of the two or both, with the calls of a month', () => {
    const chat = call('chat', 'gpt-4o');
    const read = estimate(chat, {}, { observed: { inputTokens: 50, callsPerMonth: 9, note: 'a log' } });
    expect(read.usage?.inputTokens).toMatchObject({ typical: 50, basis: 'observed' });
    expect(read.usage?.callsPerMonth).toEqual({ low: 9, typical: 9, high: 9, basis: 'observed' });
    const written = estimate(chat, {}, { observed: { outputTokens: 70, note: 'a log' } });
    expect(written.usage?.outputTokens).toMatchObject({ typical: 70, basis: 'observed' });
    expect(written.usage).not.toHaveProperty('callsPerMonth');
  });
});

describe('how sure a figure is', () => {
  it.each([
    ['D', asks('tts', 'coqui/XTTS-v2', {}, local), 'no measurement of voices'],
    ['D', asks('training', 'meta-llama/Llama-3.1-8B', { steps: 9 }, local), 'a run has much that code leaves open'],
    ['D', asks('image', 'dall-e-3'), 'no size'],
    ['D', asks('chat', 'qwen-max'), 'a stand-in for the size'],
    ['C', asks('chat', 'gpt-4o'), 'a guess of the size'],
    ['C', asks('stt', 'openai/whisper-tiny', {}, local), 'no measurement of recognisers'],
    ['C', asks('chat', 'nobody/own-13b-chat'), 'a size read from the name'],
    ['B', asks('chat', 'meta-llama/Llama-3.1-8B-Instruct'), 'a published size'],
    ['B', asks('moderation', 'omni-moderation-latest'), 'a measured task'],
  ] satisfies readonly (readonly [string, CallSite, string])[])('%s of $1.model.id: %3$s', (confidence, site) => {
    expect(footprint(site).confidence).toBe(confidence);
  });

  it('is the surest where the answer was counted or the energy measured', () => {
    const open = call('chat', 'meta-llama/Llama-3.1-8B-Instruct');
    const sure = (observed: Record<string, number>): string =>
      footprint(open, {}, { observed: { ...observed, note: 'a log' } }).confidence;
    expect(sure({ outputTokens: 70 })).toBe('A');
    expect(sure({ inputTokens: 70 })).toBe('B');
    expect(sure({ energyWh: 2 })).toBe('A');
  });

  it('has as spread of the model alone what is left without that of the tokens', () => {
    const spread = estimate(call('chat', 'gpt-4o'), {}, { declared: { input: 1000, output: 300, note: 'test' } });
    const { low = 0, typical = 1, high = 0 } = spread.footprint?.energyWh ?? {};
    // All tokens are known: the whole range is the model's, but for the PUE.
    expect(spread.shared?.above).toBeCloseTo(Math.log(high / typical) / 1.645, 2);
    expect(spread.shared?.below).toBeCloseTo(Math.log(typical / low) / 1.645, 2);
    const { shared } = estimate(call('chat', 'gpt-4o'));
    expect(shared?.above).toBeGreaterThan(0.6 * (spread.shared?.above ?? 0));
    expect(shared?.above).toBeLessThan(1.1 * (spread.shared?.above ?? 0));
    expect(shared?.below).toBeLessThan(1.1 * (spread.shared?.below ?? 0));
    // √(ln²(work) − ln²(tokens)) / 1.645, of 0.25 … 1 … 10 minutes and an energy per operation of its own spread.
    const minutes = (seconds?: number) => estimate(asks('stt', 'openai/whisper-tiny', seconds ? { seconds } : {}));
    expect(minutes(60).shared?.above).toBeLessThan(minutes().shared?.above ?? 0);
    expect(estimate(call('chat', 'gpt-4o'), {}, { declared: { input: 0, output: 0, note: 'test' } }).shared).toBeNull();
  });
});
