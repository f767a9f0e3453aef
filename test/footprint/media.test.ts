import { describe, expect, it } from 'vitest';
import type { CallSite, Given, Task } from '../../src/core/site.ts';
import { call, footprint } from '../kit/site.ts';

const wh = (task: Task, id: string, given: Record<string, Given> = {}, more: Partial<CallSite> = {}): number =>
  // At home, where the meter shows what the machine draws.
  footprint(call(task, id, { local: true, given, ...more })).energyWh.typical;

const flux = 'black-forest-labs/FLUX.1-dev';

describe('an image', () => {
  it('takes by its pixels to the power of 1.3, however its size is written', () => {
    const square = wh('image', flux, { size: '1024x1024' });
    for (const size of ['512x512', '512 × 512', '512:512', '512  x 512'])
      expect(wh('image', flux, { size })).toBeCloseTo(square / 4 ** 1.3, 9);
    expect(wh('image', flux, { width: 512, height: 512 })).toBeCloseTo(square / 4 ** 1.3, 9);
    expect(wh('image', flux, { width: 512 })).toBeCloseTo(square / 4 ** 1.3, 9);
    expect(wh('image', flux, { height: 512 })).toBeCloseTo(square / 4 ** 1.3, 9);
    expect(wh('image', flux, { width: 512, size: '1024x1024' })).toBeCloseTo(square / 2 ** 1.3, 9);
  });

  it('is of the usual size where what is written is none', () => {
    for (const size of ['auto', 'x512x512', '512x512px', '5x5', '512'])
      expect(wh('image', flux, { size })).toBe(wh('image', flux));
  });

  it('takes by steps, number and quality', () => {
    // ML.ENERGY: 159 J a step of 50 at 1024 × 1024; the node has as much again, less where it is shared.
    expect(wh('image', flux, { steps: 25 })).toBeCloseTo(wh('image', flux) / 2, 9);
    expect(wh('image', flux, { n: 3 })).toBeCloseTo(wh('image', flux) * 3, 9);
    expect(wh('image', 'black-forest-labs/FLUX.1-schnell')).toBeCloseTo((wh('image', flux) * 4) / 50, 1);
    const closed = wh('image', 'dall-e-3');
    expect(closed).toBeCloseTo(2.5, 9);
    expect(wh('image', 'dall-e-3', { quality: 'HD' })).toBeCloseTo(2 * closed, 9);
    expect(wh('image', 'dall-e-3', { quality: 'hd', n: 3 })).toBeCloseTo(6 * closed, 9);
    expect(wh('image', 'gpt-image-1', { quality: 'low' })).toBeCloseTo(0.4 * closed, 9);
    expect(wh('image', 'gpt-image-1', { quality: 'nobody knows' })).toBeCloseTo(closed, 9);
  });

  it('of a model for texts is not sized by its text', () => {
    expect(wh('image', 'gemini-2.5-flash')).toBe(wh('image', 'dall-e-3'));
    expect(wh('image', 'meta-llama/Llama-3.1-8B-Instruct')).toBe(wh('image', 'dall-e-3'));
  });
});

describe('a clip', () => {
  it('takes by clips, and by pixels times seconds to the power of 1.6', () => {
    const closed = wh('video', 'sora-2');
    expect(closed).toBeCloseTo(150, 9);
    expect(wh('video', 'sora-2', { seconds: 10 })).toBeCloseTo(150 * 2 ** 1.6, 6);
    expect(wh('video', 'sora-2', { seconds: '10', n: 2 })).toBeCloseTo(2 * 150 * 2 ** 1.6, 6);
    expect(wh('video', 'sora-2', { size: '640x360' })).toBeCloseTo(150 / 4 ** 1.6, 6);
  });

  it('of an open model starts from what was measured of it, else of the nearest in size', () => {
    const measured = { width: 1280, height: 720, seconds: 129 / 16 };
    const node = wh('image', flux, { steps: 1 }) / (159 / 3600);
    expect(wh('video', 'tencent/HunyuanVideo', measured)).toBeCloseTo(323.364 * node, 6);
    expect(wh('video', 'tencent/HunyuanVideo', { ...measured, steps: 25 })).toBeCloseTo((323.364 / 2) * node, 6);
    // Of those measured Wan's 14 B are the nearest to 30 B: 832 × 480 pixels, 81 frames.
    const wan = { width: 832, height: 480, seconds: 81 / 16 };
    expect(wh('video', 'meta/movie-gen-video', wan)).toBeCloseTo(80.348 * node, 6);
    const { steps } = footprint(call('video', 'meta/movie-gen-video', { local: true, given: wan }));
    expect(steps.find(({ label }) => label === 'Energy of a clip')).toMatchObject({
      basis: 'calibrated',
      sourceId: 'ml-energy',
    });
  });
});

describe('speech', () => {
  it('is recognised by the minute', () => {
    const minute = wh('stt', 'openai/whisper-tiny', { seconds: 60 });
    expect(wh('stt', 'openai/whisper-tiny')).toBeCloseTo(minute, 12);
    expect(wh('stt', 'openai/whisper-tiny', { seconds: 600 })).toBeCloseTo(10 * minute, 12);
    // 2 · P/2 · (3,000 + 200) operations at 8e-12 J each.
    const large = wh('stt', 'openai/whisper-large-v3', { seconds: 60 });
    expect(large).toBeCloseTo((1.543e9 * 3200 * 8e-12) / 3600, 3);
    expect(wh('stt', 'nobody/unknown-recogniser-70b', { seconds: 60 })).toBeCloseTo((0.8e9 * 3200 * 8e-12) / 3600, 9);
  });

  it('says of its length whether the code does', () => {
    const basis = (given: Record<string, Given>) =>
      footprint(call('stt', 'openai/whisper-tiny', { given })).steps.find(({ label }) => label === 'Audio')?.basis;
    expect(basis({})).toBe('assumed');
    expect(basis({ seconds: 60 })).toBe('declared');
  });

  it('is spoken by the character, and priced where the text is in the code', () => {
    const spoken = (given: Record<string, Given>) => wh('tts', 'coqui/XTTS-v2', given);
    expect(spoken({ characters: 600 })).toBeCloseTo(2 * spoken({}), 12);
    expect(spoken({ input: 'a'.repeat(600) })).toBeCloseTo(spoken({ characters: 600 }), 12);
    expect(spoken({ input: 'a'.repeat(600), characters: 5 })).toBeCloseTo(spoken({ characters: 600 }), 12);
    const cost = (given: Record<string, Given>) =>
      footprint(call('tts', 'gpt-4o-mini-tts', { provider: 'openai', given })).costUsd;
    expect(cost({})).toBeNull();
    expect(cost({ input: 'Hello there, how are you today?' })?.typical).toBeGreaterThan(0);
  });
});
