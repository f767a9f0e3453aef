import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvField, markdownText, oneLine } from '../../src/present/escape.ts';
import { scanCsv } from '../../src/present/csv.ts';
import { scanMarkdown } from '../../src/present/markdown.ts';
import { statusBarWords } from '../../src/present/statusBar.ts';
import { scanText } from '../../src/present/text.ts';
import { found, range, report } from './kit.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('status bar', () => {
  test('sums the calls of a file, if each runs once', () => {
    const words = statusBarWords([found(), found(), found({ site: { type: 'model' } })]);
    expect(plain(words?.text)).toBe('2 AI calls · ~0.62 Wh');
    expect(words?.label).toBe('WattLens: 2 AI calls in this file, about 0.62 watt-hours if each runs once');
    expect(plain(words?.tooltip)).toMatch(/^\*\*2 AI calls in this file\*\*, if each runs once, estimated\n\n/u);
    expect(plain(words?.tooltip)).toContain('- line 1: gpt-4o ~0.31 Wh');
  });

  test('says how many are unknown', () => {
    expect(plain(statusBarWords([found(), found({ none: 'x' })])?.text)).toBe('2 AI calls · ~0.31 Wh · 1 unknown');
    expect(statusBarWords([found({ none: 'x' })])?.text).toBe('1 AI call · 1 unknown');
  });

  test('has nothing to say of a file without calls', () => {
    expect(statusBarWords([])).toBeUndefined();
    expect(statusBarWords([found({ site: { type: 'model' } })])).toBeUndefined();
  });
});

describe('text report', () => {
  test('aligns its columns', () => {
    const sites = [
      found(),
      found({
        line: 20,
        site: { model: { id: 'a-longer-id', source: 'literal', definedAt: undefined }, inLoop: true },
      }),
    ];
    expect(scanText(report(sites), { ascii: true })).toBe(
      [
        'src/a.py:1:1   gpt-4o       ~0.31 Wh  ~0.12 gCO2e  ~$0.002  confidence B  chat completion',
        'src/a.py:20:1  a-longer-id  ~0.31 Wh  ~0.12 gCO2e  ~$0.002  confidence B  chat completion, in a loop',
        '',
        '2 AI calls.',
        'If each ran once: ~0.62 Wh (0.45-0.87 Wh), ~0.24 gCO2e (0.13-0.46 gCO2e), ~2 mL (1.1-3.7 mL), ~$0.004.',
        'method wattlens-1, data 2026-11',
        '',
      ].join('\n'),
    );
  });

  test('says what there is when there is nothing', () => {
    expect(scanText(report([]), {})).toBe(
      'No AI calls found in 312 files (Python, TypeScript, JavaScript, notebooks).\n',
    );
  });
});

describe('Markdown report', () => {
  test('puts the largest call first, and those without estimate apart', () => {
    const more = found({ line: 7, footprint: { energyWh: range(1, 2, 3) } });
    const text = plain(scanMarkdown(report([found(), more, found({ line: 9, none: 'x is not known' })])));
    expect(text).toMatch(
      /\*\*3 AI calls in 1 file\.\*\* If each ran once: ~2\.3 Wh, .* 1 AI call without an estimate\./u,
    );
    expect(text).toMatch(/src\/a\.py:7 .*\n.*src\/a\.py:1 /u);
    expect(text).toContain('## Calls without an estimate\n\n- src/a.py:9 gpt-4o: X is not known.');
  });
});

describe('text of the workspace', () => {
  test('as a CSV field never starts a formula', () => {
    for (const start of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1']) expect(csvField(start)).toMatch(/^"?'/u);
    expect(csvField('\uff1d1')).toBe("'\uff1d1");
    expect(csvField('a;=cmd();b; +1')).toBe("a;'=cmd();b; '+1");
    expect(csvField('a=b-c')).toBe('a=b-c');
    expect(csvField('a"b,c')).toBe('"a""b,c"');
    expect(csvField(-1)).toBe('-1');
    expect(scanCsv(report([found()], '=cmd()')).split('\r\n')[1]).toMatch(/^'=cmd\(\),,1,1,invoke,chat,/u);
  });

  test('as Markdown starts no list, heading, link, mention or line', () => {
    expect(markdownText('- a')).toBe('&#45; a');
    expect(markdownText('1. a')).toBe('&#49;. a');
    expect(markdownText('# a')).toBe('&#35; a');
    expect(markdownText('see #12 and @me')).toBe('see &#35;12 and &#64;me');
    expect(markdownText('http://x www.y')).toBe('http&#58;//x www&#46;y');
    expect(markdownText('a\nb\u202ec')).toBe('a\\\\u000ab\\\\u202ec');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(markdownText(text)).not.toMatch(/[<>\n\r]|(?<!\\)(?:\\\\)*[[\]*_`|]/u);
      }),
    );
  });

  test('on a terminal is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
      }),
    );
  });
});
