import { describe, expect, it } from 'vitest';
import { callCount, callGroups, type Grouping } from '../../src/present/callTree.ts';
import { found, range } from './kit.ts';

const small = { footprint: { energyWh: range(0.01) }, site: { provider: 'anthropic' }, line: 9 };
const unknown = {
  site: { model: undefined, modelReason: 'it is made at run time', provider: undefined },
  none: 'it is made at run time',
  line: 5,
};
const files = [
  { path: 'b/chat.py', sites: [found({ line: 3 }), found(small)] },
  { path: 'a/tool.py', sites: [found(unknown), found({ line: 7 })] },
];
const shown = (grouping: Grouping) =>
  callGroups(files, grouping).map(({ label, description, items }) => [
    `${label}: ${description}`,
    ...items.map(item => `${item.label}: ${item.description}`),
  ]);

describe('the list of calls', () => {
  it.each<Grouping>(['file', 'model', 'provider'])('is grouped by %s', grouping => {
    expect(shown(grouping)).toMatchSnapshot();
  });

  it('tells who serves a model that runs here', () => {
    const sites = [found({ site: { provider: undefined, local: true }, line: 1 })];
    expect(callGroups([{ path: 'a.py', sites }], 'provider').map(({ label }) => label)).toEqual(['Own hardware']);
  });

  it('gives every line an id of its own, which stays when figures change', () => {
    const ids = callGroups(files, 'model').flatMap(({ id, items }) => [id, ...items.map(item => item.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says all of a line in words', () => {
    const [group] = callGroups(files, 'file');
    expect(group?.spoken).toMatch(/^b\/chat\.py, 2 AI calls, about .* watt-hours if each runs once$/);
    expect(group?.items[0]?.spoken).toBe('gpt-4o, chat completion, about 0.31 watt-hours per call, b/chat.py, line 3');
  });

  it('counts what runs a model', () => {
    const named = found({ site: { type: 'model' }, line: 20 });
    expect(callCount([...files, { path: 'c.py', sites: [named] }])).toBe(4);
    expect(callGroups([{ path: 'c.py', sites: [named] }], 'file')[0]?.description).toBe('');
  });
});
