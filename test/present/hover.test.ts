import { describe, expect, test } from 'vitest';
import { hoverMarkdown } from '../../src/present/hover.ts';
import { found, range, type Changes } from './kit.ts';

const hover = (changes: Changes, options?: Parameters<typeof hoverMarkdown>[1]) =>
  hoverMarkdown(found(changes), options).replaceAll('\u00a0', ' ');

describe('the hover of a call', () => {
  test('says what, how much, on which assumptions and how sure', () => {
    const text = hover({});
    expect(text).toMatch(/^\*\*gpt-4o\*\* · OpenAI · chat completion/u);
    expect(text).toContain('Per call, estimated');
    expect(text).toContain('| Energy | 0.31 Wh | 0.2–0.5 Wh |');
    expect(text).toContain('| Carbon | 0.12 gCO₂e | 0.06–0.25 gCO₂e |');
    expect(text).toContain('| – of it making the hardware | 0.02 gCO₂e | 0.01–0.05 gCO₂e |');
    expect(text).toContain('| Water | 1 mL | 0.5–2 mL |');
    expect(text).toContain('| List price | $0.002 | – |');
    expect(text).toContain(String.raw`**Assumes** 1020 input tokens \(a chat prompt\)`);
    expect(text).toContain('**Confidence: medium** – ');
    expect(text).toContain('Not counted: training of the model, network, your device.');
    expect(text).toMatch(/Method wattlens-1 · data \d{4}-\d{2}\n$/u);
  });

  test('shows every step with its source', () => {
    const text = hover(
      {},
      { sourceOf: id => (id === 'ml-energy' ? { title: 'ML.ENERGY', url: 'https://ml.energy' } : undefined) },
    );
    expect(text).toContain(
      String.raw`| Energy at the servers | 0.26 \(0.17–0.42\) Wh | derived | [ML.ENERGY](https://ml.energy) |`,
    );
    expect(text).toContain(String.raw`| PUE (a \| b) | 1.2 | assumed |  |`);
  });

  test('says in which other file the model stands', () => {
    const place = { path: 'src/models.py', cell: null, startLine: 5, startColumn: 1, endLine: 5, endColumn: 9 };
    const text = hover({
      site: { model: { id: 'gpt-4o', source: 'cross-file', definedAt: undefined } },
      definedAt: place,
    });
    expect(text).toContain('Model id written in another file: src/models.py:5');
  });

  test('without an estimate gives the reason, and what can be done', () => {
    const reason = 'it comes from the environment variable OPENAI_MODEL';
    const text = hover({ none: reason, site: { model: undefined, modelReason: reason }, line: 12 });
    expect(text).toContain(
      String.raw`**No estimate.** The model is not known: it comes from the environment variable OPENAI\_MODEL.`,
    );
    expect(text).toContain(
      String.raw`[Set a model for OPENAI\_MODEL](command:wattlens.setModel?%5B%22OPENAI_MODEL%22%5D)`,
    );
    expect(text).toContain('[Ignore this call](command:wattlens.ignoreCall?%5B11%5D)');
    expect(text).not.toContain('| Energy');
  });

  test('of several models gives the range alone', () => {
    const candidate = (id: string) => ({ id, source: 'literal' as const, definedAt: undefined });
    const text = hover({
      site: { model: undefined, modelCandidates: [candidate('a'), candidate('b')] },
      footprint: { energyWh: range(0.1, 0.3, 1) },
    });
    expect(text).toContain('**a or b**');
    expect(text).toContain('| Energy | – | 0.1–1 Wh |');
  });

  test('of several models gives a row for each, and no mean', () => {
    const candidates = [
      { modelId: 'a', energyWh: range(0.1, 0.2, 0.3), gwpGrams: range(0.01, 0.02, 0.03), costUsd: range(0.002) },
      { modelId: 'b|x', energyWh: null, gwpGrams: null, costUsd: null },
    ];
    const rows = [
      '| One of | Energy | Carbon | List price |',
      '| a | 0.1–0.3 Wh | 0.01–0.03 gCO₂e | $0.002 |',
      String.raw`| b\|x | no estimate | no estimate | – |`,
    ];
    const some = found({});
    const known = { ...some, estimate: { ...some.estimate, candidates } };
    const text = hoverMarkdown(known).replaceAll('\u00a0', ' ');
    for (const row of rows) expect(text).toContain(row);
    const none = found({ none: 'x' });
    const unknown = { ...none, estimate: { ...none.estimate, candidates } };
    expect(hoverMarkdown(unknown)).toContain('| One of |');
  });

  test('shows hostile names as text', () => {
    const id = '](command:evil) <img src=x onerror=1> **b** `c` | d\n# e @team https://x';
    const text = hover({ none: 'x', site: { model: { id, source: 'literal', definedAt: undefined } } });
    expect(text).not.toMatch(/<img|[^\\]\]\(command:evil|\*\*b\*\*|@team|https:\/\/|\n# e/u);
    const links = [...text.matchAll(/\]\((?<target>[^)]*)\)/gu)].map(match => match.groups?.['target'] ?? '');
    expect(links.every(target => target.startsWith('command:wattlens.'))).toBe(true);
  });
});
