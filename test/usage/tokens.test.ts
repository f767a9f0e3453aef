import { describe, expect, it } from 'vitest';
import type { ModelCard } from '../../src/core/models/card.ts';
import { cardNamed } from '../../src/core/models/catalogue.ts';
import type { Given } from '../../src/core/site.ts';
import { imageTokens } from '../../src/core/usage/imageTokens.ts';
import { documentsOf, inputTextsOf } from '../../src/core/usage/items.ts';
import { reasoningOf } from '../../src/core/usage/reasoning.ts';
import { promptText, tokensOf } from '../../src/core/usage/tokens.ts';
import { call, estimate } from '../kit/site.ts';

describe('tokens of a text', () => {
  it('go by length and script', () => {
    // Counted with o200k_base.
    const counted: readonly (readonly [string, number])[] = [
      ['The quick brown fox jumps over the lazy dog.', 10],
      [
        'const total = items.map(item => item.price * item.count).reduce((sum, value) => sum + value, 0);\nconsole.log(total, currency);',
        33,
      ],
      [
        'You are a helpful assistant that summarises customer reviews. Answer in at most three sentences, and quote the review where it helps.',
        26,
      ],
      ['日本語のテキストを要約してください。', 11],
    ];
    for (const [text, tokens] of counted) {
      expect(tokensOf(text).low).toBeLessThanOrEqual(tokens);
      expect(tokensOf(text).high).toBeGreaterThanOrEqual(tokens);
    }
    expect(tokensOf('').typical).toBe(0);
    expect(tokensOf('日本語のテキスト').typical).toBeGreaterThan(tokensOf('abcdefgh').typical);
  });
});

describe('a prompt', () => {
  it('is its literal parts, and open where a part is a variable', () => {
    const messages: Given = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: undefined },
    ];
    expect(promptText(messages)).toMatchObject({ text: 'Be brief.', open: true, messages: 2 });
    expect(promptText('Hello')).toMatchObject({ text: 'Hello', open: false });
    expect(promptText([{ role: 'user', parts: [{ text: 'Hi' }] }])).toMatchObject({ text: 'Hi', open: false });
  });

  it('counts images and audio, and low detail', () => {
    const content: Given = [
      { type: 'text', text: 'Look:' },
      { type: 'image_url', image_url: { url: undefined, detail: 'low' } },
      { type: 'input_audio', input_audio: { data: undefined } },
    ];
    expect(promptText([{ role: 'user', content }])).toMatchObject({
      images: 1,
      lowDetailImages: 1,
      audios: 1,
      text: 'Look:',
    });
    expect(imageTokens('openai/gpt-4o', true).typical).toBe(85);
    expect(imageTokens('openai/gpt-4o', false).typical).toBe(765);
  });

  it('ends, however deep it nests', () => {
    let deep: Given = 'x';
    for (let level = 0; level < 500; level += 1) deep = { content: deep };
    expect(promptText(deep).text).toBe('');
  });

  it('reaches the estimate: a constant prompt is declared, a variable one assumed', () => {
    const closed = estimate(call('chat', 'gpt-4o', { given: { prompt: 'Write a haiku about the sea.' } }));
    const open = estimate(call('chat', 'gpt-4o', { given: { prompt: undefined } }));
    expect(closed.usage?.inputTokens?.basis).toBe('declared');
    expect(open.usage?.inputTokens).toMatchObject({ basis: 'assumed', typical: 1020 });
  });
});

describe('hidden reasoning', () => {
  const card = (name: string): ModelCard =>
    cardNamed(name) ?? { id: name, kind: 'text', basis: 'unknown', sources: [] };
  const effort = (name: string, given?: Given, budget?: Given): string =>
    reasoningOf(card(name), name, given, budget).effort;

  it('is the stated effort, in any of the vendors’ forms', () => {
    expect(effort('gpt-5', 'minimal')).toBe('minimal');
    expect(effort('gpt-5', { effort: 'high' })).toBe('high');
    expect(effort('claude-sonnet-4-5', { type: 'enabled' })).toBe('medium');
    expect(effort('claude-sonnet-4-5', { type: 'disabled' })).toBe('none');
    expect(effort('claude-sonnet-4-5', undefined, 4096)).toBe('high');
    expect(effort('gemini-2.5-flash', undefined, 0)).toBe('none');
    expect(reasoningOf(card('claude-sonnet-4-5'), '', undefined, 1024).tokens.high).toBe(1024);
  });

  it('is the model’s default else', () => {
    expect(effort('gpt-5')).toBe('medium');
    expect(effort('gpt-5.1')).toBe('none');
    expect(effort('claude-opus-4-5')).toBe('none');
    expect(effort('o3-mini')).toBe('medium');
    expect(effort('gpt-4o')).toBe('none');
    expect(effort('gpt-4o', 'high')).toBe('none');
  });
});

describe('texts to embed and rank', () => {
  it('count by their list', () => {
    const texts = inputTextsOf(['one two three', undefined]);
    expect(texts).toMatchObject({ basis: 'assumed', countBasis: 'declared', count: { typical: 2 } });
    expect(inputTextsOf('hello')).toMatchObject({ basis: 'declared', count: { typical: 1 } });
  });

  it('pay the query with every document', () => {
    const one = documentsOf({ prompt: 'what is it?', documents: ['a short text'] });
    const two = documentsOf({ prompt: 'what is it?', documents: ['a short text', 'a short text'] });
    expect(two.tokens.typical).toBeGreaterThan(1.8 * one.tokens.typical);
    expect(documentsOf({}).assumptions.join()).toContain('20 documents');
  });
});
