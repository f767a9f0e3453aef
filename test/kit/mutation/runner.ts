import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunnerTestCase, RunnerTestSuite, SerializedConfig } from 'vitest';
import { TestRunner } from 'vitest';
import type { Line, Plan } from './plan.ts';

/** What instrumented sources read, and where they count what was reached: Stryker's names, and `quiet` of our own. */
interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number;
  hitLimit: number;
  quiet: boolean;
  readonly mutantCoverage: Readonly<Record<'static', Hits>> & { readonly perTest: Record<string, Hits> };
}

type Hits = Record<string, number>;

const switches: Switches = {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: 0,
  hitLimit: Infinity,
  quiet: false,
  mutantCoverage: { static: {}, perTest: {} },
};
Object.assign(globalThis, { __stryker__: switches });

/** A mutant that is reached so many times more often than its expression was has made a loop endless. */
const mostHits = { times: 100, atLeast: 1000 };

/** Processor milliseconds that the tests of one folder may take for one mutant; those go first that reach it most. */
const mostMs = 10_000;
const spent = new Map<string, number>();

const spentMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Tried {
  readonly run: () => Promise<void>;
  readonly hits: Hits;
  readonly ms: number;
}

const plan = JSON.parse(readFileSync(process.env['WATTLENS_MUTATION'] ?? '', 'utf8')) as Plan;
const killed = new Set(plan.killed);
/** Has this process run a mutant? What is laid out once may then be laid out wrong. */
let hasMutated = false;

const tell = (line: Line): void => {
  appendFileSync(plan.results, `${JSON.stringify(line)}\n`);
};

/**
 * Runs each test file as ever, noting which mutants each test reaches, and then its tests again for each of these
 * mutants, in the same process: nothing is loaded anew, which is what takes the time elsewhere.
 */
export default class MutationRunner extends TestRunner {
  private readonly seen: RunnerTestCase[] = [];

  constructor(config: SerializedConfig) {
    super(config);
    switches.quiet = false;
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    switches.currentTestId = test.id;
    super.onBeforeTryTask(test);
  }

  override onAfterTryTask(test: RunnerTestCase): void {
    switches.currentTestId = undefined;
    super.onAfterTryTask(test);
    this.seen.push(test);
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (suite !== suite.file) return;
    const file = path.relative(process.cwd(), suite.file.filepath);
    switches.quiet = true;
    const { tests, unfit } = await repeatable(this.seen.splice(0));
    if (unfit > 0 && hasMutated) startAnew('', file);
    const reached = new Set(tests.flatMap(({ hits }) => Object.keys(hits)));
    const before = new Set(plan.survived[file]);
    for (const mutant of plan.wanted) {
      if (!reached.has(mutant) || before.has(mutant) || killed.has(mutant)) continue;
      tell({ begins: mutant, file });
      const killer = await killerOf(mutant, tests);
      // Did the mutant fail, or what an earlier one has left?
      const isClean = killer === undefined || (await passes(killer));
      if (!isClean && hasMutated) startAnew(mutant, file);
      hasMutated = true;
      if (killer) killed.add(mutant);
      tell({ ends: mutant, file, status: killer ? 'killed' : 'survived' });
      if (!isClean) startAnew('', file);
      // Lets vitest's messages through.
      await new Promise(resolve => setImmediate(resolve));
    }
    switches.quiet = false;
    tell({ done: file, reached: [...reached], atLoad: Object.keys(switches.mutantCoverage.static), unfit });
  }
}

function startAnew(mutant: string, file: string): never {
  tell({ again: mutant, file });
  process.kill(process.pid, 'SIGKILL');
  throw new Error('this process has ended');
}

/** The tests that pass, also a second time and without their hooks. */
async function repeatable(
  seen: readonly RunnerTestCase[],
): Promise<{ readonly tests: Tried[]; readonly unfit: number }> {
  const tests: Tried[] = [];
  for (const test of seen) {
    const run = async (): Promise<void> => {
      await TestRunner.getTestFn(test)();
    };
    const hits = switches.mutantCoverage.perTest[test.id] ?? {};
    const start = spentMs();
    if (test.result?.state === 'fail' || !(await passes({ run }))) continue;
    tests.push({ run, hits, ms: spentMs() - start });
  }
  return { tests, unfit: seen.length - tests.length };
}

async function passes({ run }: Pick<Tried, 'run'>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

/** The test that fails with the mutant; undefined where none does. */
async function killerOf(mutant: string, tests: readonly Tried[]): Promise<Tried | undefined> {
  const rate = ({ hits, ms }: Tried): number => (hits[mutant] ?? 0) / Math.max(ms, 0.1);
  const order = tests.filter(({ hits }) => mutant in hits).sort((a, b) => rate(b) - rate(a));
  const start = spentMs();
  const end = start + mostMs - (spent.get(mutant) ?? 0);
  switches.activeMutant = mutant;
  try {
    for (const test of order) {
      if (spentMs() > end) return undefined;
      switches.hitCount = 0;
      switches.hitLimit = mostHits.atLeast + mostHits.times * (test.hits[mutant] ?? 0);
      if (!(await passes(test))) return test;
    }
    return undefined;
  } finally {
    switches.activeMutant = undefined;
    spent.set(mutant, (spent.get(mutant) ?? 0) + spentMs() - start);
  }
}
