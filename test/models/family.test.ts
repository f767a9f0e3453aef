import { describe, expect, it } from 'vitest';
import { ends } from '../../src/core/models/card.ts';
import { cardNamed, cards, cardSpelled } from '../../src/core/models/catalogue.ts';
import { familyOf } from '../../src/core/models/family.ts';
import { readModelName } from '../../src/core/models/modelName.ts';
import { bitsOf, splitQuantisation } from '../../src/core/models/quantisation.ts';
import { resolveModel } from '../../src/core/models/resolve.ts';

describe('the line of a model', () => {
  it.each([
    ['gpt-5.9', 'gpt-#'],
    ['openai/GPT-9', 'gpt-#'],
    ['gpt-9-2031-01-31', 'gpt-#'],
    ['gpt-9-20310131', 'gpt-#'],
    ['gpt-9-0131', 'gpt-#'],
    ['gpt-9-preview', 'gpt-#'],
    ['gpt-9-latest', 'gpt-#'],
    ['gpt-9-mini-2031-01-31', 'gpt-#-mini'],
    ['gpt-12.34-mini', 'gpt-#-mini'],
    ['o12-mini', 'o#-mini'],
    ['o9.5-mini', 'o#-mini'],
    ['claude-opus-9-1', 'claude-opus-#'],
    ['claude-opus-v9', 'claude-opus-#'],
    ['claude-9p5-opus', 'claude-#-opus'],
    ['claude-9-1-opus-20310131', 'claude-#-opus'],
    ['gemini-9.5-flash-image-preview', 'gemini-#-flash-image'],
  ])('%s is %s', (name, line) => {
    expect(familyOf(name)?.name).toBe(line);
  });

  it.each([
    'gpt-latest',
    'claude-opus-latest',
    'o9',
    'gpt-9x',
    'gpt-x9',
    'my-gpt-9',
    'gpt-9-minis',
    '9',
    // Older than its newest siblings.
    'gpt-4.9',
    'gpt-3',
    'claude-opus-3',
    'claude-2-sonnet',
    'gpt-3-mini-2031-01-31',
    // Open weights state their size.
    'llama-9',
    'Meta-Llama-9-8B',
  ])('%s is of none', name => {
    expect(familyOf(name)).toBeUndefined();
  });

  it('is as large as its four newest members', () => {
    const found = familyOf('claude-opus-9');
    const newest = cards
      .filter(({ id }) => /^anthropic\/claude-opus-\d/u.test(id))
      .sort((a, b) => (b.released ?? '').localeCompare(a.released ?? ''))
      .slice(0, 4);
    expect(found?.members).toEqual(newest);
    expect(found?.total).toEqual([670, 670]);
    expect(found?.active).toEqual([
      Math.min(...newest.flatMap(({ active, total }) => ends(active ?? total ?? 0))),
      Math.max(...newest.flatMap(({ active, total }) => ends(active ?? total ?? 0))),
    ]);
    expect([found?.reasoning, found?.kind]).toEqual([true, 'text']);
    expect(familyOf('claude-9-sonnet')?.reasoning).toBe(false);
    expect(familyOf('gemini-9-flash-image')?.kind).toBe('image');
    const resolved = resolveModel('claude-opus-9', { provider: undefined, local: false, task: 'chat' });
    expect(resolved.known && [...resolved.card.sources].sort()).toEqual(
      [...new Set(newest.flatMap(({ sources }) => sources))].sort(),
    );
  });

  it('is sized by its dense members as by theirs', () => {
    const mini = familyOf('gpt-9-mini');
    expect(mini?.active).toEqual(mini?.total);
  });
});

describe('the card of a name', () => {
  it('is found by id, alias, short name and without its date, in any case', () => {
    for (const card of cards) {
      expect(cardNamed(card.id)).toBe(card);
      expect(cardNamed(card.id.toUpperCase())).toBe(card);
      for (const alias of card.aliases ?? []) expect(cardNamed(alias), alias).toBeDefined();
    }
    expect(cardNamed('GPT-4o')?.id).toBe('openai/gpt-4o');
    // Two organisations have one of this name.
    const short = cards.map(({ id }) => id.slice(id.lastIndexOf('/') + 1).toLowerCase());
    const shared = short.filter((name, at) => short.indexOf(name) !== at);
    for (const name of shared)
      if (
        !cards.some(
          ({ id, aliases }) => id.toLowerCase() === name || aliases?.some(each => each.toLowerCase() === name),
        )
      )
        expect(cardNamed(name), name).toBeUndefined();
    expect(cardNamed('claude-sonnet-4-5')?.id).toBe('anthropic/claude-sonnet-4-5-20250929');
    expect(cardNamed('nobody/x')).toBeUndefined();
  });

  it.each([
    ['llama-v3p1-8b-instruct', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['Llama3.1-8B-Instruct', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['LLAMA_3_1_8B__Instruct', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['llama-3.1-8b-instruct-turbo-free', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['other/llama-3.1-8b-instruct', 'meta-llama/Llama-3.1-8B-Instruct'],
  ])('is that of another spelling: %s', (name, id) => {
    expect(cardSpelled(name)?.id).toBe(id);
  });

  it.each(['llama-31-8b-instruct', 'llama-3.18b-instruct', 'llama-3.1-8b-instruct-x', 'gpt4o', 'turbo'])(
    'is not that of %s',
    name => {
      expect(cardSpelled(name)?.id).toBeUndefined();
    },
  );
});

describe('what stands around a name', () => {
  it.each([
    [
      'arn:aws-us-gov:bedrock:us-gov-west-1:1:inference-profile/us.anthropic.claude-x',
      'claude-x',
      'aws',
      'us-gov-west-1',
    ],
    ['arn:aws:bedrock:::foundation-model/amazon.nova-x', 'nova-x', 'aws', undefined],
    ['projects/p/locations/global/publishers/google/models/gemini-x', 'gemini-x', 'google', undefined],
    ['projects/pp/locations/eu-w/publishers/meta/models/llama-x', 'llama-x', 'google', 'eu-w'],
    ['publishers/google/models/gemini-x', 'gemini-x', 'google', undefined],
    ['accounts/acme/deployedModels/own', 'own', 'fireworks', undefined],
    ['openai:gpt-x', 'gpt-x', 'openai', undefined],
    ['mistral:7b-instruct', 'mistral:7b-instruct', undefined, undefined],
    ['own:gpt-x', 'own:gpt-x', undefined, undefined],
    ['cohere.command-r-v1:0:128k', 'command-r', 'aws', undefined],
    ['eu.amazon.nova-x-v1:0', 'nova-x', 'aws', undefined],
    ['openai.gpt-x-1:0', 'gpt-x', 'aws', undefined],
    ['my-databricks-x', 'my-databricks-x', undefined, undefined],
    ['a-00001-of-00003', 'a', undefined, undefined],
    ['a.00001-of-00003', 'a', undefined, undefined],
    ['a00001-of-00003', 'a', undefined, undefined],
    ['a-00001-of-00003-b', 'a-00001-of-00003-b', undefined, undefined],
    ['a:0123456789abcdef0123456789abcdef', 'a', undefined, undefined],
    ['a@sha256:0a', 'a', undefined, undefined],
    ['my-https://hf.co/a', 'my-https://hf.co/a', undefined, undefined],
  ])('%s', (written, core, provider, region) => {
    const name = readModelName(written);
    expect('opaque' in name ? name : [name.core, name.provider, name.region]).toEqual([core, provider, region]);
  });

  it.each([
    ['x-q4_k_m', 'x', 'q4_k_m', false],
    ['x-q4_k_m-2026-04', 'x', 'q4_k_m', false],
    ['x-q4_k_m_20260401', 'x', 'q4_k_m', false],
    ['x-gguf-2026-04', 'x', undefined, true],
    ['x-2026-04-q8', 'x-2026-04', 'q8', false],
    ['x-2026-04', 'x-2026-04', undefined, false],
    ['x-4bit-GGUF', 'x', '4bit', true],
    ['x-gptq-4bit', 'x', '4bit', false],
    ['q4', 'q4', undefined, false],
    ['xq4', 'xq4', undefined, false],
  ])('%s is %s in %s', (written, core, scheme, packed) => {
    const name = readModelName(written);
    expect('opaque' in name ? name : [name.core, name.quantisation?.scheme, name.packed]).toEqual([
      core,
      scheme,
      packed,
    ]);
  });

  it('says how many bits a weight has', () => {
    expect([bitsOf('Q4_K_XL'), bitsOf('q4_k_m'), bitsOf('NF4'), bitsOf('float16'), bitsOf('q9')]).toEqual([
      4.89,
      4.89,
      4.25,
      16,
      undefined,
    ]);
    expect(bitsOf('q4_k_xlx')).toBeUndefined();
    expect(splitQuantisation('-q4')).toMatchObject({ name: '-q4', quantisation: undefined });
  });
});
