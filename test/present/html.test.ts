import { describe, expect, test } from 'vitest';
import { scanHtml } from '../../src/present/html.ts';
import { found, range, report } from './kit.ts';

const headings = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, text]) => text);
const text = (html: string) => html.replaceAll('\u00a0', ' ');
const suggestion = {
  ...found().range,
  rule: 'uncapped-output',
  title: 'The length of a short answer is not capped',
  message: 'No output limit.',
  safety: 'review' as const,
  fix: undefined,
  effect: { energyRatio: range(0.4, 0.5, 0.9) },
};
const monthly = found({ usage: { callsPerMonth: { ...range(1000), basis: 'declared' } } });

describe('HTML report', () => {
  test('has its sections in the order of what a reader asks', () => {
    const skipped = [{ path: 'x', reason: 'binary' }];
    const html = scanHtml({ ...report([{ ...monthly, suggestions: [suggestion] }, found({ none: 'x' })]), skipped });
    expect(headings(html)).toEqual([
      'What this counts',
      'Coverage',
      'Largest calls',
      'By model',
      'By folder',
      'By provider',
      'By task',
      'At your volume',
      'What to try',
      'Assumptions',
      'Skipped',
    ]);
    expect(text(html)).toContain(
      '<p class="lead">2 AI calls in 1 file. If each ran once: ~0.31 Wh (0.2–0.5 Wh), ~0.12 gCO₂e, ~1 mL, ~$0.002. 1 AI call without an estimate.</p>',
    );
    expect(text(html)).toContain('<td>src/a.py:1</td><td class="number">1,000</td><td class="number">200–500 Wh</td>');
    expect(html).toContain('The length of a short answer is not capped (1)');
    expect(html).toContain('Estimated energy 0.4 to 0.9 times as now; check the answers.');
  });

  test('gives a wide range once, and no point', () => {
    const wide = found({ footprint: { energyWh: range(0.1, 0.5, 2) } });
    expect(text(scanHtml(report([wide])))).toMatch(/If each ran once: 0\.1–2 Wh, ~0\.12 gCO₂e/u);
  });

  test('puts the largest call first', () => {
    const more = found({ line: 7, footprint: { energyWh: range(1, 2, 3) } });
    expect(scanHtml(report([found(), more]))).toMatch(/src\/a\.py:7<[^]*src\/a\.py:1</u);
  });

  test('an effect that may go either way is no promise', () => {
    const either = { ...suggestion, effect: { energyRatio: range(0.8, 1, 1.2) } };
    expect(scanHtml(report([{ ...found(), suggestions: [either] }]))).toContain('no clear difference');
  });

  test('runs nothing, and loads nothing from elsewhere', () => {
    const html = scanHtml(report([found()]));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|href=|url\(|@import|https?:/iu);
  });

  test('shows text of the workspace as text', () => {
    const hostile = `<img src=x onerror="alert(1)">\n</style>'\u202e&amp;`;
    const named = found({
      site: { model: { id: hostile, source: 'literal', definedAt: undefined }, modelReason: hostile },
    });
    const unknown = found({ none: hostile });
    const bad = { ...suggestion, rule: hostile, title: hostile, message: hostile };
    const skipped = [{ path: hostile, reason: hostile }];
    const html = scanHtml({ ...report([{ ...named, suggestions: [bad] }, unknown], `${hostile}/a.py`), skipped });
    expect(html).not.toMatch(/<img|onerror="|\u202e/u);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(html).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;\\u000a');
  });

  test('lists models that are named outside the code', () => {
    const carriers = [{ path: 'Modelfile', line: 1, kind: 'modelfile' as const, model: { id: '<b>llama3</b>' } }];
    expect(scanHtml({ ...report([]), carriers })).toMatch(
      /Models named outside the code, not counted<[^]*<td>Modelfile:1<\/td><td>&#60;b&#62;llama3&#60;\/b&#62;<\/td><td>Ollama Modelfile</u,
    );
  });

  test('says what there is when there is nothing', () => {
    const html = scanHtml(report([]));
    expect(html).toContain('No AI calls found in 312 files (Python, TypeScript, JavaScript, notebooks).');
    expect(html).not.toMatch(/NaN|undefined|By model/u);
  });
});
