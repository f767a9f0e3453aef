import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, texts } from '../../src/l10n.mjs';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;
const sorted = (values: Iterable<string>): readonly string[] => [...values].sort();

/** What a translation must keep: what stands in for values, code, and where links lead. */
const kept = (text: string): readonly string[] =>
  sorted([...text.matchAll(/\{\d+\}|`[^`]*`|\]\([^)]*\)|"[a-z]\w+"/gu)].map(([found]) => found));

const bundle = read('l10n/bundle.l10n.json');
const manifest = read('package.nls.json');

describe('the texts that are translated', () => {
  it('are those of the sources; npm run l10n writes them', () => {
    expect(Object.keys(bundle)).toEqual(texts());
  });

  it('have more than one language', () => {
    expect(languages().length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(languages())('%s', language => {
  it.each([
    ['editor', bundle, read(`l10n/bundle.l10n.${language}.json`)],
    ['manifest', manifest, read(`package.nls.${language}.json`)],
  ])('has every text of the %s, and no other', (_, source, translated) => {
    expect(sorted(Object.keys(source)).filter(text => !(text in translated))).toEqual([]);
    expect(sorted(Object.keys(translated)).filter(text => !(text in source))).toEqual([]);
  });

  it.each([
    ['editor', bundle, read(`l10n/bundle.l10n.${language}.json`)],
    ['manifest', manifest, read(`package.nls.${language}.json`)],
  ])('keeps placeholders, code and links in the %s', (_, source, translated) => {
    for (const [key, text] of Object.entries(source)) {
      expect(kept(translated[key] ?? ''), key).toEqual(kept(text));
      expect(translated[key], key).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });
});
