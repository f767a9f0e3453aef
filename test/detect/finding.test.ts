import { describe, expect, test } from 'vitest';
import { calleeText } from '../../src/core/detect/callee.ts';
import {
  merge,
  nothing,
  reachedBy,
  standIn,
  together,
  type Candidate,
  type Finding,
} from '../../src/core/detect/finding.ts';
import { servable } from '../../src/core/detect/makers.ts';
import { noteImports, worthASecondLook, type Importers } from '../../src/core/detect/secondLook.ts';
import { settle } from '../../src/core/detect/settle.ts';
import { Via } from '../../src/core/resolve/values.ts';
import { factsOf } from '../kit/fixtures.ts';

const span = { start: 0, end: 9 };
const candidate = (value: string, via = 0): Candidate => ({ kind: 'text', value, via, at: { path: 'a.py', span } });
const named = (...ids: readonly string[]): Finding => ({
  ...nothing,
  candidates: ids.map(id => candidate(id)),
  bearing: true,
});
const open = (...reasons: readonly string[]): Finding => ({ ...nothing, open: reasons });
const byDefault = (id: string): Finding => ({ ...nothing, fallback: { id, version: 'x 1.0' }, bearing: true });
const ids = ({ candidates }: Finding): readonly string[] => candidates.map(({ value }) => value);

describe('several possibilities', () => {
  test('have all models, each once, and all doubts, each once', () => {
    const found = merge([named('m', 'n'), named('n', 'o'), open('why'), open('why', 'how')]);
    expect([ids(found), found.open, found.bearing]).toEqual([['m', 'n', 'o'], ['why', 'how'], true]);
    expect(merge([open('why'), open('how')])).toMatchObject({ candidates: [], bearing: false, open: ['why', 'how'] });
    expect(merge([])).toMatchObject({
      candidates: [],
      bearing: false,
      supporting: undefined,
      otherwise: false,
      mock: false,
    });
  });

  test('of which one leaves it to the default are several', () => {
    expect(merge([named('m'), byDefault('d')])).toMatchObject({
      open: ['several models are possible'],
      fallback: { id: 'd' },
    });
    expect(merge([byDefault('d'), open()])).toMatchObject({ open: [], fallback: { id: 'd' } });
    expect(merge([named('m'), { ...named('n'), fallback: { id: 'd', version: 'x' } }]).open).toEqual([]);
  });

  test('are served by whom all say', () => {
    const by = (provider: string): Finding => ({ ...named('m'), provider });
    expect(merge([by('a'), by('a')]).provider).toBe('a');
    expect(merge([by('a'), by('b')]).provider).toBeUndefined();
    expect(merge([by('a'), named('m')]).provider).toBeUndefined();
  });

  test('embed only where all do', () => {
    const embeds: Finding = { ...named('e'), supporting: 'embedding' };
    expect([merge([embeds, { ...embeds }]).supporting, merge([embeds, named('m')]).supporting]).toEqual([
      'embedding',
      undefined,
    ]);
  });

  test('that hold by default go before others, where they name a model', () => {
    const other = reachedBy(Via.otherwise, named('o'));
    expect(other.otherwise).toBe(true);
    expect(reachedBy(0, named('o')).otherwise).toBeUndefined();
    expect(ids(merge([named('m'), other]))).toEqual(['m']);
    expect(ids(merge([open('why'), other]))).toEqual(['o']);
    expect(merge([byDefault('d'), other])).toMatchObject({ candidates: [], fallback: { id: 'd' } });
    expect(merge([other, { ...other }]).otherwise).toBe(true);
    expect(merge([open('why'), other]).otherwise).toBe(false);
  });

  test('a stand-in counts where nothing else answers', () => {
    expect(ids(merge([standIn, named('m')]))).toEqual(['m']);
    expect(merge([standIn, named('m')]).mock).not.toBe(true);
    expect(merge([standIn, { ...standIn }]).mock).toBe(true);
    expect(merge([standIn, open('why')]).mock).toBe(false);
    expect(merge([standIn, nothing]).mock).toBe(true);
    expect(merge([nothing, { ...nothing }]).mock).toBe(false);
  });
});

describe('the parts of a thing', () => {
  const embeds: Finding = { ...named('e'), supporting: 'embedding' };
  test.each([
    [[named('m')], ['m']],
    [[embeds], ['e']],
    [[named('m'), embeds], ['m']],
    [[embeds, nothing], ['e']],
    [
      [named('m'), named('n'), nothing],
      ['m', 'n'],
    ],
    [[nothing, open('why')], []],
    [[], []],
  ])('%#: those that answer go before those that embed', (parts, expected) => {
    expect(ids(together(parts))).toEqual(expected);
  });

  test('that have nothing to do with a model say nothing', () => {
    expect(together([open('why'), named('m')]).open).toEqual([]);
    expect(together([open('why')]).open).toEqual(['why']);
  });
});

describe('what a site says of its model', () => {
  const settled = async (finding: Finding) => {
    const [call] = (await factsOf('a.py', 'f("model-x")\n')).calls;
    if (!call) throw new Error('no call');
    const { model, modelCandidates, modelReason, trail } = settle(finding, call, 'a.py');
    return [model?.id, model?.source, modelCandidates.map(({ id }) => id).join(' '), modelReason, ...trail];
  };

  test('is one model, several, the default, or why not', async () => {
    expect(await settled(named('m'))).toEqual(['m', 'literal', '', undefined, 'model: m (literal, a.py)']);
    expect((await settled(named('m', 'n'))).slice(0, 4)).toEqual([
      undefined,
      undefined,
      'm n',
      'several models are possible',
    ]);
    expect(await settled({ ...named('m'), open: ['why'] })).toEqual([
      undefined,
      undefined,
      'm',
      'why',
      'model: m (literal, a.py)',
      'model not sure: why',
    ]);
    expect(await settled(byDefault('d'))).toEqual([
      'd',
      'sdk-default',
      '',
      undefined,
      'model: d, the default of x 1.0',
    ]);
    expect(await settled({ ...byDefault('d'), open: ['why'] })).toEqual([
      undefined,
      undefined,
      '',
      'why',
      'model: d, the default of x 1.0',
      'model not sure: why',
    ]);
    expect((await settled(nothing)).slice(0, 4)).toEqual([undefined, undefined, '', 'the call names no model']);
    expect((await settled({ ...named('m'), fallback: { id: 'd', version: 'x' } }))[0]).toBe('m');
  });
});

describe('a default that a provider cannot serve', () => {
  const given = (id: string, via: number): Finding => ({ ...named(), candidates: [candidate(id, via)] });
  test.each([
    ['gpt-4o', 'anthropic', 'a', Via.parameterDefault, []],
    ['gpt-4o', 'anthropic', 'a', Via.envDefault, []],
    ['gpt-4o', 'anthropic', 'a', 0, ['gpt-4o']],
    ['claude-sonnet-4-5', 'anthropic', 'a', Via.parameterDefault, ['claude-sonnet-4-5']],
    ['own', 'anthropic', 'a', Via.parameterDefault, ['own']],
    ['gpt-4o', 'openai', 'a', Via.parameterDefault, ['gpt-4o']],
    ['claude-sonnet-4-5', 'google', 'google.genai', Via.parameterDefault, []],
    ['claude-sonnet-4-5', 'google', 'vertexai.x', Via.parameterDefault, ['claude-sonnet-4-5']],
    ['claude-sonnet-4-5', 'google', 'google.adk.x', Via.parameterDefault, ['claude-sonnet-4-5']],
    ['gpt-4o', undefined, 'a', Via.parameterDefault, ['gpt-4o']],
  ])('%s of %s (%s)', (id, provider, path, via, expected) => {
    const found = servable(given(id, via), provider, path);
    expect(ids(found)).toEqual(expected);
    expect(found.open.length > 0).toBe(expected.length === 0);
  });

  test('is left out beside one that it can', () => {
    const both: Finding = {
      ...named(),
      candidates: [candidate('gpt-4o', Via.parameterDefault), candidate('claude-sonnet-4-5')],
    };
    expect(servable(both, 'anthropic', 'a')).toMatchObject({ candidates: [{ value: 'claude-sonnet-4-5' }], open: [] });
    expect(servable({ ...both, open: ['why'] }, 'anthropic', 'a').open).toEqual(['why']);
  });
});

test.each([
  ['a.b(1).c[0].d(2)', 'a.b().c[].d'],
  ['f(1)', 'f'],
  ['f(1)(2)', 'f()'],
  ['(lambda\n  x: x)(1)', 'lambda x: x'],
  [`(a_long_name_of_a_thing or another_long_name_of_one)(1)`, 'a_long_name_of_a_thing or another_long_n'],
])('the callee of %s is %s', async (text, expected) => {
  const { calls } = await factsOf('a.py', `${text}\n`);
  const outer = calls.find(({ span: { start, end } }) => start === 0 && end === text.length);
  expect(outer && calleeText(outer.callee, text)).toBe(expected);
});

test('files that import from a parsed one are worth a second look, through those that hand on', () => {
  const importers: Importers = new Map();
  noteImports(importers, [
    { path: 'b.ts', passesOn: true, imports: ['/a'] },
    { path: 'c.ts', passesOn: false, imports: ['/b'] },
    { path: 'd.ts', passesOn: false, imports: ['/c'] },
    { path: 'e.ts', passesOn: false, imports: ['/a', '/b'] },
    { path: 'f.ts', passesOn: false, imports: ['/other'] },
  ]);
  expect(worthASecondLook(['a.ts'], importers)).toEqual(['b.ts', 'c.ts', 'e.ts']);
  // Each is named once.
  expect(worthASecondLook(['a.ts'], importers)).toEqual([]);
  expect(worthASecondLook(['other.ts'], importers)).toEqual(['f.ts']);
});
