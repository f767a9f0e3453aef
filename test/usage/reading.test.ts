import { describe, expect, it } from 'vitest';
import type { ModelCard } from '../../src/core/models/card.ts';
import type { CallSite, Given } from '../../src/core/site.ts';
import { inputDefaults } from '../../src/core/usage/defaults.ts';
import { audioTokens } from '../../src/core/usage/imageTokens.ts';
import { documentsOf, inputTextsOf } from '../../src/core/usage/items.ts';
import { readingOf, type Reading } from '../../src/core/usage/reading.ts';
import { textUsage, type TextUsage } from '../../src/core/usage/textUsage.ts';
import { call } from '../kit/site.ts';

const gpt4o = 'openai/gpt-4o';
const read = (given: Readonly<Record<string, Given>>, catalogId = gpt4o): Reading =>
  readingOf(call('chat', 'gpt-4o', { given }), catalogId, undefined);
const names = ({ steps }: Reading): readonly string[] => steps.map(({ label }) => label);
/** `tokens` of English, at four characters each. */
const prose = (tokens: number): string => 'word'.repeat(tokens);
const user = (...content: readonly Given[]): Given => [{ role: 'user', content }];
const image = (detail: string): Given => ({ type: 'image_url', image_url: { url: 'u', detail } });
const audio: Given = { type: 'input_audio', input_audio: { data: 'd' } };

describe('what a call reads', () => {
  it('is the text that it is given, with four tokens around each message', () => {
    const messages: Given = [
      { role: 'system', content: prose(10) },
      { role: 'user', content: prose(30) },
    ];
    expect(read({ messages })).toMatchObject({ tokens: { typical: 48 }, basis: 'declared', images: 0 });
    expect(read({ prompt: prose(10), system: prose(5) }).tokens.typical).toBe(15);
    expect(names(read({ messages }))).toEqual(['Tokens written in the code']);
  });

  it('has its images on top, each by its detail', () => {
    const one = read({ messages: user({ type: 'text', text: prose(10) }, image('high')) });
    expect([one.tokens.typical, one.images]).toEqual([14 + 765, 1]);
    expect(names(one)).toContain('Tokens of an image');
    const three = read({
      messages: user({ type: 'text', text: prose(10) }, image('high'), image('low'), image('low')),
    });
    expect([three.tokens.typical, three.images]).toEqual([14 + 765 + 2 * 85, 3]);
    expect(names(three)).toContain('Tokens of 3 images');
    expect(three.assumptions).toEqual(['images of about 1024 × 1024 pixels']);
  });

  it('has its recordings on top', () => {
    const found = read({ messages: user({ type: 'text', text: prose(10) }, audio, audio) });
    expect(found.tokens.typical).toBe(14 + 2 * audioTokens.typical);
    expect(found.assumptions).toEqual(['audio of about 30 seconds']);
  });

  it('has its tools on top', () => {
    const tools: Given = [{ name: prose(25) }];
    expect(read({ prompt: prose(10), tools }).tokens.typical).toBe(Math.ceil((40 + JSON.stringify(tools).length) / 4));
    expect(read({ prompt: prose(10), tools: null }).tokens.typical).toBe(10);
  });

  it('is a usual prompt where nothing says more, and a question where a long text is there already', () => {
    const { chat, passage, code } = inputDefaults;
    expect(read({ prompt: undefined })).toMatchObject({ tokens: chat.tokens, basis: 'assumed' });
    expect(read({})).toMatchObject({ tokens: chat.tokens, basis: 'assumed' });
    const rest = (constant: number): number | undefined =>
      read({ system: prose(constant), prompt: undefined }).steps.find(({ basis }) => basis === 'assumed')?.value
        .typical;
    expect(rest(chat.tokens.typical / 2)).toBe(chat.tokens.typical);
    expect(rest(chat.tokens.typical / 2 + 1)).toBe(passage.tokens.typical);
    expect(read({ prompt: undefined }, 'mistral/codestral-2508').tokens).toEqual(code.tokens);
  });

  it('comes from the cache in its long constant part, where the call asks for that', () => {
    const ephemeral: Given = { type: 'ephemeral' };
    const cached = (tokens: number, cacheControl: Given): readonly number[] => {
      const found = read({ system: prose(tokens), prompt: 'why?', cacheControl }).cached;
      return [found.low, found.typical, found.high];
    };
    expect(cached(1999, ephemeral)).toEqual([0, 2000, 2000]);
    expect(cached(1023, ephemeral)).toEqual([0, 1024, 1024]);
    expect(cached(1022, ephemeral)).toEqual([0, 0, 0]);
    for (const no of [undefined, null, false]) expect(cached(1999, no)).toEqual([0, 0, 0]);
    const found = read({ system: prose(1999), prompt: 'why?', cacheControl: true });
    expect(names(found)).toContain('Of them from the prompt cache');
    expect(found.assumptions.join()).toContain('in the cache');
  });

  it('is what is stated before all else, of which no more than all is cached', () => {
    const site = call('chat', 'gpt-4o', { given: { messages: user(image('high')) } });
    const stated = { input: 500, basis: 'declared', note: 'measured' } as const;
    const plain = readingOf(site, gpt4o, stated);
    expect(plain).toMatchObject({ tokens: { low: 500, typical: 500, high: 500 }, cached: { high: 0 }, images: 1 });
    expect(names(plain)).toEqual(['Input tokens']);
    const cached = readingOf(site, gpt4o, { ...stated, cached: 900 });
    expect(cached.cached.typical).toBe(500);
    expect(names(cached)).toEqual(['Input tokens', 'Of them from the prompt cache']);
  });
});

describe('what a call uses', () => {
  const card: ModelCard = { id: gpt4o, kind: 'text', basis: 'unknown', sources: [] };
  const used = (
    more: Partial<CallSite>,
    taskDefault?: { readonly input?: number; readonly output?: number },
  ): TextUsage => textUsage(call('chat', 'gpt-4o', more), card, gpt4o, undefined, taskDefault);

  it('is written as often as answers are asked for', () => {
    const one = used({ given: { prompt: 'x' }, maxTokens: 100 });
    const three = used({ given: { prompt: 'x', n: 3 }, maxTokens: 100 });
    expect([one.completions, three.completions]).toEqual([1, 3]);
    expect(three.output.typical).toBeCloseTo(3 * one.output.typical, 9);
    expect(three.input.typical).toBe(one.input.typical);
    expect(three.steps.length).toBe(one.steps.length + 1);
  });

  it.each([
    ['flex', 'deferred'],
    ['Batch', 'deferred'],
    ['priority', 'urgent'],
    ['performance', 'urgent'],
    ['flexible', 'standard'],
    ['no-priority', 'standard'],
    ['auto', 'standard'],
    [undefined, 'standard'],
  ])('is served as its tier %j says: %s', (serviceTier, tier) => {
    expect(used({ given: { serviceTier } }).tier).toBe(tier);
  });

  it('waits in a batch, whatever tier is named', () => {
    expect(textUsage(call('batch', 'gpt-4o'), card, gpt4o, undefined, undefined).tier).toBe('deferred');
  });

  it('is what the project says of its task', () => {
    const found = used({ given: { prompt: prose(900) } }, { input: 10, output: 20 });
    expect([found.input.typical, found.output.typical, found.inputBasis]).toEqual([10, 20, 'declared']);
    expect(found.steps.map(({ note }) => note).join()).toContain('project default for chat');
  });
});

describe('texts to embed and rank', () => {
  it('are paid for each that the code does not say, beside those that it does', () => {
    const passage = inputDefaults.passage.tokens.typical;
    expect(inputTextsOf([prose(8), prose(4)])).toMatchObject({
      tokens: { typical: 12 },
      basis: 'declared',
      assumptions: [],
    });
    expect(inputTextsOf([prose(8), undefined, undefined]).tokens.typical).toBe(8 + 2 * passage);
    expect(inputTextsOf(undefined)).toMatchObject({ tokens: { typical: passage }, countBasis: 'assumed' });
    expect(inputTextsOf([])).toMatchObject({ tokens: { typical: 1 }, count: { typical: 1 } });
  });

  it('are ranked with the query, which the code may say under two names', () => {
    const query = { documents: [prose(6), prose(6)] };
    expect(documentsOf({ ...query, prompt: prose(3) })).toMatchObject({ tokens: { typical: 18 }, basis: 'declared' });
    expect(documentsOf({ ...query, input: prose(3) }).tokens.typical).toBe(18);
    const open = documentsOf(query);
    expect(open).toMatchObject({
      tokens: { typical: 12 + 2 * inputDefaults.sentence.tokens.typical },
      basis: 'assumed',
    });
    expect(documentsOf({ documents: [], prompt: prose(3) }).count.typical).toBe(20);
  });
});
