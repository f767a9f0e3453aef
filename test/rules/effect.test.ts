import { describe, expect, test } from 'vitest';
import { stepsFrom, type LadderStep } from '../../src/core/models/ladder.ts';
import { effectOf, effectText, ratio, swapEffect } from '../../src/core/rules/read/effect.ts';
import { cardOf, isNamedElsewhere, isNamedOutside, modelSpan, thinks } from '../../src/core/rules/read/models.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const chat = (model: string, more = ''): string =>
  `client.chat.completions.create(model=${model}, messages=[{"role": "user", "content": "Hello."}]${more})\n`;

test.each([
  [undefined, 'energy not published'],
  [ratio(0.4, 0.5, 0.7), 'estimated 30–60 % less energy'],
  [ratio(0.5, 0.5, 0.5), 'estimated 50 % less energy'],
  [ratio(0.4, 0.8, 1), 'energy may go either way'],
  [ratio(0.4, 0.8, 1.2), 'energy may go either way'],
  [ratio(0.4, 0.8, 0.99), 'estimated 1–60 % less energy'],
])('%j is told as %s', (effect, said) => {
  expect(effectText(effect)).toBe(said);
});

describe('a changed call beside the call', () => {
  test('without a change is the same', async () => {
    const context = await contextOf(py(chat('"gpt-4o"')));
    expect(effectOf(context, context.site)?.energyRatio).toEqual({ low: 1, typical: 1, high: 1 });
  });

  test('with a smaller model uses less, at each end of what is written and read', async () => {
    const context = await contextOf(py(chat('"gpt-4o"')));
    const { site } = context;
    const smaller = site.model && { ...site, model: { ...site.model, id: 'gpt-4o-mini' } };
    const found = smaller && effectOf(context, smaller)?.energyRatio;
    const energy = (id: string) =>
      context.estimateOf({ ...site, model: site.model && { ...site.model, id } }).footprint?.energyWh.typical ?? NaN;
    expect(found?.typical).toBeCloseTo(energy('gpt-4o-mini') / energy('gpt-4o'), 9);
    expect(found?.low).toBeLessThanOrEqual(found?.typical ?? 0);
    expect(found?.high).toBeGreaterThanOrEqual(found?.typical ?? 1);
    expect(found?.high).toBeLessThan(1);
  });

  test('with fewer answers or a lower cap is compared with the tokens of each', async () => {
    const several = await contextOf(py(chat('"gpt-4o"', ', n=4')));
    const one = effectOf(several, { ...several.site, given: { ...several.site.given, n: 1 } })?.energyRatio;
    expect(one?.typical).toBeLessThan(0.5);
    const open = await contextOf(py(chat('"gpt-4o"')));
    const capped = effectOf(open, { ...open.site, maxTokens: 5 })?.energyRatio;
    expect(capped?.typical).toBeLessThan(0.5);
    expect([capped?.low, capped?.high]).toEqual([capped?.typical, capped?.typical]);
  });

  test('is not told where nothing is known of one of them', async () => {
    const unknown = await contextOf(py(chat('name')));
    expect(effectOf(unknown, unknown.site)).toBeUndefined();
    const context = await contextOf(py(chat('"gpt-4o"')));
    expect(effectOf(context, { ...context.site, model: undefined })).toBeUndefined();
  });
});

test('a call that takes nothing has no share of it', async () => {
  const context = await contextOf(py(chat('"gpt-4o"')));
  const nothing = () => context.estimateOf(context.site, { input: 0, output: 0 });
  const free = { ...context, estimate: nothing(), estimateOf: nothing };
  expect(free.estimate.footprint?.energyWh.typical).toBe(0);
  expect(effectOf(free, context.site)).toBeUndefined();
});

describe('the effect of a step of the ladder', () => {
  const step = (more: Partial<LadderStep>): LadderStep => ({
    ...{ family: 'f', task: 'chat', from: 'gpt-4o', to: 'gpt-4o-mini', source: 's', basis: 'price-tier' },
    ...more,
  });
  const effect = async (more: Partial<LadderStep>, to = 'gpt-4o-mini', model = '"gpt-4o"') =>
    swapEffect(await contextOf(py(chat(model))), step(more), to)?.energyRatio;

  test('is what was measured, or follows from sizes', async () => {
    expect(await effect({ basis: 'measured-energy', ratio: 0.5 })).toEqual({ low: 0.4, typical: 0.5, high: 0.625 });
    expect(await effect({ basis: 'measured-speed', ratio: 0.16 })).toEqual({ low: 0.16, typical: 0.4, high: 0.64 });
    expect(await effect({ basis: 'measured-speed', ratio: 0.5 })).toMatchObject({ high: 1 });
    expect(await effect({ basis: 'parameters', ratio: 0.5 })).toEqual({ low: 0.4, typical: 0.5, high: 0.8 });
    expect(await effect({ basis: 'parameters', ratio: 0.9 })).toMatchObject({ high: 1 });
    expect(await effect({ range: [0.1, 0.4] })).toEqual({
      low: 0.1,
      typical: expect.closeTo(0.2, 9) as number,
      high: 0.4,
    });
  });

  test('is else that of the estimates, as wide as the sizes', async () => {
    const found = await effect({});
    expect(found).toEqual(await effect({ basis: 'parameters' }));
    expect(found).toEqual(await effect({ basis: 'measured-speed' }));
    expect(found).toEqual(await effect({ ratio: 0.5 }));
    const context = await contextOf(py(chat('"gpt-4o"')));
    const [before, after] = ['gpt-4o', 'gpt-4o-mini'].map(id => cardOf(context, id));
    const [from, to] = [before, after].map(card => [card?.active ?? card?.total ?? 0].flat());
    expect(found?.low).toBeLessThanOrEqual(Math.min(...(to ?? [])) / Math.max(...(from ?? [])));
    expect(found?.high).toBeGreaterThanOrEqual(Math.max(...(to ?? [])) / Math.min(...(from ?? [])));
    expect(found?.typical).toBeLessThan(1);
  });

  test('is not told of a model that is not in the catalogue', async () => {
    expect(await effect({}, 'nobody-knows')).toBeUndefined();
    expect(await effect({}, 'gpt-4o-mini', '"nobody-knows"')).toBeUndefined();
    expect(await effect({}, 'gpt-4o-mini', 'name')).toBeUndefined();
    // How many of its parameters a token passes is not published.
    expect(await effect({}, 'jamba-1.5-large')).toBeUndefined();
    expect(await effect({}, 'gpt-4o-mini', '"jamba-1.5-large"')).toBeUndefined();
    expect(stepsFrom('nobody-knows')).toEqual([]);
  });
});

describe('the model of a call', () => {
  test('has the card of the catalogue alone', async () => {
    const context = await contextOf(py(chat('"gpt-4o"')));
    expect(cardOf(context, 'gpt-4o')?.id).toBe('openai/gpt-4o');
    expect(cardOf(context, 'own-13b')).toBeUndefined();
    expect(cardOf(context, 'gpt-99')).toBeUndefined();
  });

  test('thinks where it writes hidden tokens', async () => {
    expect(thinks(await contextOf(py(chat('"o3"'))))).toBe(true);
    expect(thinks(await contextOf(py(chat('"gpt-4o"'))))).toBe(false);
    expect(thinks(await contextOf(py(chat('name'))))).toBe(false);
  });

  test('is shown where the call names it, else at the callee', async () => {
    const shown = async (text: string): Promise<string> => {
      const context = await contextOf(py(text));
      const { start, end } = modelSpan(context);
      return context.file.text.slice(start, end);
    };
    expect(await shown(chat('"gpt-4o"'))).toBe('"gpt-4o"');
    expect(await shown(`M = "gpt-4o"\n${chat('M')}`)).toBe('client.chat.completions.create');
    expect(await shown(chat('name'))).toBe('client.chat.completions.create');
  });

  test('may be named by another call', async () => {
    const ts = sources(
      'typescript',
      "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n",
    );
    const calls = async (text: string): Promise<readonly boolean[]> => {
      const context = await contextOf(ts(text));
      return [isNamedElsewhere(context), isNamedOutside(context)];
    };
    // The last site is the outer call, or the inner one.
    expect(await calls("const model = openai('gpt-4o');\ngenerateText({ model, prompt });\n")).toEqual([true, true]);
    expect(await calls("const id = 'gpt-4o';\nopenai(id);\n")).toEqual([false, false]);
  });
});
