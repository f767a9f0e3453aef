import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callGroups } from '../../src/present/callTree.ts';
import { hoverMarkdown } from '../../src/present/hover.ts';
import { inlayText } from '../../src/present/inlay.ts';
import { lensText } from '../../src/present/lens.ts';
import { phrase, say, type Translate } from '../../src/present/say.ts';
import { statusBarWords } from '../../src/present/statusBar.ts';
import { found } from './kit.ts';

const bundleOf = (language: string) =>
  JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Readonly<Record<string, string>>;

/** As VS Code does it. */
const translateInto = (language: string): Translate => {
  const bundle = bundleOf(language);
  return (text, ...args) => say({}, bundle[text] ?? text, ...args);
};
const german = { locale: 'de', translate: translateInto('de') };
const spanish = { locale: 'es', translate: translateInto('es') };
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('what is said', () => {
  it('is English where nobody translates, with its arguments in their places', () => {
    expect(say({}, '{1} of {0}, {1}', 'a', 2)).toBe('2 of a, 2');
    expect(say({}, '{0} and {3}', 'a {1}')).toBe('a {1} and {3}');
    expect(phrase('x')).toBe('x');
  });

  it('is in the language of the editor, and so are its numbers', () => {
    const loop = found({ site: { inLoop: true } });
    expect(plain(inlayText(loop, 'energyAndCarbon', german))).toBe('~0,31 Wh × Schleife');
    expect(plain(inlayText(loop, 'energyAndCarbon', spanish))).toBe('~0,31 Wh × bucle');
    expect(plain(inlayText(found({ none: 'x' }), 'energy', german))).toBe('keine Schätzung');
    expect(plain(lensText([found(), found({ line: 2 })], german))).toBe(
      '2 KI-Aufrufe · ~0,62 Wh, wenn jeder einmal läuft',
    );
    expect(plain(statusBarWords([found()], german)?.text)).toBe('1 KI-Aufruf · ~0,31 Wh');
    expect(plain(statusBarWords([found()], german)?.label)).toBe(
      'WattLens: 1 KI-Aufruf in dieser Datei, etwa 0,31 Wattstunden, wenn jeder einmal läuft',
    );
  });

  it('has headings of the hover, and lines of the list', () => {
    const hover = plain(hoverMarkdown(found(), german));
    for (const heading of [
      'Je Aufruf, geschätzt',
      '| Energie | 0,31 Wh |',
      '**Sicherheit: mittel**',
      'So wird gerechnet',
    ])
      expect(hover).toContain(heading);
    const [group] = callGroups([{ path: 'a.py', sites: [found()] }], 'file', german);
    expect(plain(group?.items[0]?.description)).toBe('~0,31 Wh/Aufruf · Chat-Antwort · Zeile 1');
  });

  it.each(['de', 'es'])('stays short behind a call in %s', language => {
    const style = { locale: language, translate: translateInto(language) };
    const hints = [found({ site: { inLoop: true } }), found({ none: 'x' }), found({ site: { local: true } })];
    for (const each of hints) expect(inlayText(each, 'energyAndCarbon', style).length).toBeLessThanOrEqual(26);
  });
});
