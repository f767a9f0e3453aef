import { describe, expect, test } from 'vitest';
import { hinted, inlayText, type InlayContent } from '../../src/present/inlay.ts';
import { found, range, type Changes } from './kit.ts';

const text = (changes: Changes, content?: InlayContent) => inlayText(found(changes), content).replaceAll('\u00a0', ' ');
const wide = { energyWh: range(0.1, 0.6, 2), gwpGrams: { ...range(0.05, 0.3, 0.8), usage: range(0), embodied: null } };
const assumedOutput = { outputTokens: { ...range(54, 300, 900), basis: 'assumed' as const } };

describe('the hint behind a call', () => {
  test.each<[string, Changes, InlayContent | undefined, string]>([
    ['energy and carbon', {}, undefined, '~0.31 Wh · 0.12 gCO₂e'],
    ['energy', {}, 'energy', '~0.31 Wh/call'],
    ['cost', {}, 'cost', '~0.31 Wh · $0.002'],
    ['all', {}, 'all', '~0.31 Wh · 0.12 gCO₂e · $0.002'],
    ['a wide range', { footprint: wide }, undefined, '0.1–2 Wh · ≤0.8 gCO₂e'],
    ['very little', { footprint: { energyWh: range(0.001) } }, undefined, '<0.01 Wh'],
    ['no price known', { footprint: { costUsd: null } }, 'cost', '~0.31 Wh'],
    [
      'several models',
      {
        site: {
          model: undefined,
          modelCandidates: [
            { id: 'a', source: 'literal', definedAt: undefined },
            { id: 'b', source: 'literal', definedAt: undefined },
          ],
        },
      },
      undefined,
      '~0.31 Wh · 2 models',
    ],
    ['in a loop', { site: { inLoop: true } }, undefined, '~0.31 Wh × loop'],
    ['in a loop, energy alone', { site: { inLoop: true } }, 'energy', '~0.31 Wh/call × loop'],
    [
      'no output cap',
      { site: { maxTokens: undefined }, usage: assumedOutput, footprint: wide },
      undefined,
      '0.1–2 Wh · no output cap',
    ],
    ['a cap', { usage: assumedOutput, footprint: wide }, undefined, '0.1–2 Wh · ≤0.8 gCO₂e'],
    ['on the user’s machine', { site: { local: true } }, undefined, '~0.31 Wh · local'],
    ['not resolved', { none: 'it comes from the environment' }, undefined, 'no estimate'],
    ['a model that is only named', { site: { type: 'model' } }, undefined, '~0.31 Wh/call · 0.12 gCO₂e'],
  ])('%s', (_, changes, content, expected) => {
    const hint = text(changes, content);
    expect(hint).toBe(expected);
    if (content !== 'all') expect(hint.length).toBeLessThanOrEqual(26);
  });
});

test('a model named within the call that runs it gets no hint of its own', () => {
  const run = found({ range: { startLine: 1, endLine: 5, startColumn: 1, endColumn: 2 } });
  const inner = found({ site: { type: 'model' }, range: { startLine: 2, endLine: 2, startColumn: 10, endColumn: 30 } });
  const apart = found({ site: { type: 'model' }, range: { startLine: 9, endLine: 9 } });
  expect(hinted([run, inner, apart])).toEqual([run, apart]);
});
