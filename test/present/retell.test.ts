import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { coreTexts } from '../../src/coreTexts.mjs';
import { languages } from '../../src/l10n.mjs';
import { retelling } from '../../src/present/retell.ts';
import { exampleSources, sitesWith } from '../kit/ruleTester.ts';

const bundleOf = (language: string) =>
  JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Readonly<Record<string, string>>;

/** A sentence with its gaps filled. */
const filled = (template: string): string => template.replaceAll(/\{(\d+)\}/gu, (_, index: string) => `x-${index}.y`);

/** What the same word is in another language, and what is a formula or a unit. */
const isSameInBoth = (text: string): boolean => /^(?:Tokens|Audio|tokens)$|^(?:P|2 ·|[A-Z]\w*$)/u.test(text);

describe.each(languages())('sentences of the core in %s', language => {
  const bundle = bundleOf(language);
  const retell = retelling(bundle, language);

  it.each(coreTexts())('%s', template => {
    expect(retell(filled(template))).toBe(filled(bundle[template] ?? ''));
  });

  it.each(rules.map(rule => [rule.id, rule] as const))('all that is said at the example of %s', async (_, rule) => {
    const sites = await sitesWith(rule, exampleSources(rule).before);
    expect(sites).not.toEqual([]);
    const said = sites.flatMap(({ suggestions, estimate }) => [
      ...suggestions.flatMap(({ title, message, fix, withoutEdit }) => [title, message, fix?.title, withoutEdit]),
      ...(estimate.footprint?.steps ?? []).flatMap(({ label, note }) => [label, note]),
      ...estimate.assumptions,
      estimate.noEstimateReason,
    ]);
    const missing = said.filter(text => typeof text === 'string' && !isSameInBoth(text) && retell(text) === text);
    expect(missing).toEqual([]);
  });
});

describe('a retold sentence', () => {
  const retell = retelling(bundleOf('de'), 'de');

  it('has the numbers of the language, but those of code as they are written', () => {
    expect(retell('12000 input tokens (a chat prompt) where the code does not say')).toBe(
      '12.000 Eingabe-Tokens (ein Chat-Prompt), wo der Code nichts sagt',
    );
    expect(retell('not in the catalogue: size from the name, 0.6 B parameters')).toContain('0,6 Mrd.');
    expect(retell('an image of 1024 × 1024 pixels')).toBe('ein Bild mit 1024 × 1024 Pixeln');
    expect(retell('temperature=0.5 generates 3 answers and only the first is read.')).toMatch(
      /^temperature=0\.5 erzeugt 3 /u,
    );
  });

  it('keeps to the letter what the code says, even where it is a sentence', () => {
    expect(retell('the model “Replace with the ARN of your model” is not in the catalogue')).toBe(
      'das Modell „Replace with the ARN of your model“ ist nicht im Katalog',
    );
    expect(retell('the parameter Energy is given by the caller')).toBe('den Parameter Energy gibt der Aufrufer');
    expect(retell('the model “{0} $& \\u202e” is not in the catalogue')).toBe(
      'das Modell „{0} $& \\u202e“ ist nicht im Katalog',
    );
  });

  it('stays English where the language has nothing for it, however long it is', () => {
    expect(retell('nobody said so')).toBe('nobody said so');
    const long = `the parameter ${'x '.repeat(1e6)}is given by the caller`;
    expect(retell(long)).toBe(long);
    expect(retelling({}, 'en')('the world')).toBe('the world');
  });
});
