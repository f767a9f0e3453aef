/** What the pure parts cost by themselves: footprints, and matching against ten times as many signatures. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { imported } from '../bundled.mjs';
import { source } from './trees.mjs';

/** The parts of the core that are measured. */
export const openCore = () =>
  imported(
    'src/core/analysis.ts',
    'src/core/detect/detect.ts',
    'src/core/detect/prospect.ts',
    'src/core/footprint/request.ts',
    'src/core/languages/index.ts',
    'src/core/project/project.ts',
    'src/core/signatures/graph.ts',
    'src/core/signatures/index.ts',
    'src/worker/parsers.ts',
  );

/**
 * The SDKs, and nine more of each under other module names.
 *
 * @param {readonly any[]} sdks
 */
const tenfold = sdks => [
  ...sdks,
  ...Array.from({ length: 9 }, (_, copy) => sdks.map(sdk => renamed(sdk, `copy${copy}_`))).flat(),
];

/** @param {any} sdk @param {string} prefix */
function renamed(sdk, prefix) {
  const own = (/** @type {readonly string[]} */ paths) =>
    paths.filter(each => !each.startsWith('global#')).map(each => prefix + each);
  const from = (/** @type {any} */ paths) =>
    Array.isArray(paths)
      ? own(paths)
      : Object.fromEntries(Object.entries(paths ?? {}).map(([name, list]) => [name, own(list)]));
  const kinds = Object.entries(sdk.kinds ?? {}).map(([name, kind]) => [name, { ...kind, from: from(kind.from) }]);
  return { ...sdk, id: `${prefix}${sdk.id}`, kinds: Object.fromEntries(kinds), calls: {}, shapes: [] };
}

/**
 * The shortest time of one round of each, by turns.
 *
 * @param {number} rounds
 * @param {readonly (() => unknown)[]} works
 */
function shortest(rounds, works) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    }
  return best;
}

/**
 * @param {any} core
 * @param {string} root of the project
 * @param {number} rounds
 */
export async function coreRows(core, root, rounds) {
  const footprints = () => {
    for (let index = 0; index < 2000; index += 1) {
      const request = {
        model: index % 2 ? 'gpt-4o-mini' : 'claude-3-5-sonnet-20241022',
        inputTokens: index,
        outputTokens: 200,
      };
      core.estimateRequest(request, core.defaultSettings);
    }
  };
  const [ms = 0] = shortest(rounds, [footprints]);
  const perSecond = Math.round(2_000_000 / ms);

  const parsers = core.lazyParsers((/** @type {string} */ name) => readFile(path.join(root, 'dist', name)));
  const texts = await Promise.all(
    ['a.py', 'a.ts'].map(async name => {
      const text = source(name.endsWith('.py') ? 'py' : 'ts', { lines: 1000, callEvery: 5 });
      const frontEnd = core.frontEndFor(name);
      const readable = { text, frontEnd, grammar: frontEnd.grammarFor(name) };
      parsers.read(readable);
      await parsers.load();
      return { name, text, facts: parsers.read(readable) };
    }),
  );
  const matching = (/** @type {any} */ graph) => {
    const look = core.outlook(graph);
    const surroundings = { graph, project: core.alone, environment: () => undefined };
    return () => {
      for (const { name, text, facts } of texts) {
        look(name, text);
        core.detect(name, facts, text, surroundings);
      }
    };
  };
  const all = [core.compile(core.sdks), core.compile(tenfold(core.sdks))].map(matching);
  const [once = 0, tenTimes = 0] = shortest(rounds * 5, all);
  const ratio = Math.round((100 * tenTimes) / once) / 100;
  return [
    { row: 'footprints a second', perSecond, goal: 200_000, reached: perSecond >= 200_000 },
    {
      row: 'matching with 10 times the signatures',
      ms: Math.round(100 * tenTimes) / 100,
      ratio,
      goal: 1.1,
      reached: ratio <= 1.1,
    },
  ];
}
