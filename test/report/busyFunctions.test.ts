import { describe, expect, it } from 'vitest';
import type { FunctionFact } from '../../src/core/facts/facts.ts';
import { busyFunctions } from '../../src/core/report/busyFunctions.ts';
import { lensText } from '../../src/present/lens.ts';
import { call } from '../kit/site.ts';
import { found } from '../present/kit.ts';

const named = (name: string | undefined, start: number, end: number) =>
  ({ name, span: { start, end } }) as unknown as FunctionFact;
const at = (start: number, type: 'invoke' | 'model' = 'invoke') =>
  call('chat', 'gpt-4o', { type, span: { start, end: start + 5 } });
const busy = (...given: Parameters<typeof busyFunctions>) =>
  busyFunctions(...given).map(({ name, calls }) => [name, calls]);

describe('functions with several calls', () => {
  it('are those in which two or more calls run a model', () => {
    const functions = [named('one', 0, 20), named('two', 30, 90)];
    expect(busy(functions, [at(5), at(35), at(60)])).toEqual([['two', [1, 2]]]);
    expect(busy(functions, [at(35), at(60, 'model')])).toEqual([]);
    expect(busy([], [at(35), at(60)])).toEqual([]);
  });

  it('are the innermost with a name', () => {
    const functions = [named('outer', 0, 100), named(undefined, 5, 40), named('inner', 50, 90)];
    expect(busy(functions, [at(10), at(20), at(55), at(65)])).toEqual([
      ['outer', [0, 1]],
      ['inner', [2, 3]],
    ]);
  });
});

describe('the line above a function', () => {
  const text = (...sites: Parameters<typeof lensText>[0]) => lensText(sites).replaceAll('\u00a0', ' ');
  it('says how many calls there are and what they come to', () => {
    expect(text(found(), found({ line: 2 }))).toBe('2 AI calls · ~0.62 Wh if each runs once');
  });
  it('says what it does not know', () => {
    const unknown = found({ none: 'size not known' });
    expect(text(found(), unknown)).toBe('2 AI calls · ~0.31 Wh if each runs once · 1 unknown');
    expect(text(unknown, unknown)).toBe('2 AI calls · no estimate');
  });
});
