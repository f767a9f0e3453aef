import { version } from '../../package.json';
import { differencesSince } from '../cli/differences.ts';
import { CannotRun } from '../cli/messages.ts';
import { reportOn, type Reported } from '../cli/report.ts';
import { budgetsOf } from '../core/report/budgets.ts';
import { budgetSentence, checkText } from '../present/budget.ts';
import { diffMark, diffMarkdown, type Diff } from '../present/diff.ts';
import { scanMarkdown } from '../present/markdown.ts';
import { scanSarif } from '../present/sarif.ts';
import { baseOf, fetchMissing } from './base.ts';
import { eventOf, type Event } from './event.ts';
import { gitHub, type GitHub } from './github.ts';
import { inputsOf, type Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/**
 * The GitHub Action: looks at what is checked out, compares it with the base of the pull request, and tells GitHub.
 * Resolves to the exit code: 1 where a budget is passed, 2 where it could not run. What GitHub refuses is a warning: the
 * token of a pull request from a fork may only read.
 */
export async function act(env: Readonly<Record<string, string | undefined>>, runner: Runner): Promise<number> {
  try {
    const inputs = inputsOf(env);
    const event = eventOf(env);
    const { diff, after } = await look(inputs, event);
    const api = gitHub(event, inputs.token, version);
    const passed = check(after, inputs, runner);
    tell(after, diff, inputs, runner);
    if (diff && inputs.comments && event.pull !== undefined)
      await tried('The comment could not be written', runner, comment(api, event.pull, diff, inputs));
    if (inputs.uploadsSarif)
      await tried('The results could not be uploaded to code scanning', runner, upload(api, after));
    if (!after.isSound) return 2;
    return passed ? 1 : 0;
  } catch (error) {
    runner.error(error instanceof CannotRun ? error.message : `an unexpected fault: ${String(error)}`);
    return 2;
  }
}

interface Seen {
  readonly after: Reported;
  /** Undefined where there is nothing to compare with. */
  readonly diff?: Diff;
}

async function look({ path, base, config, method }: Inputs, event: Event): Promise<Seen> {
  const setting = { cwd: event.workspace, version };
  const scanning = { ...(config === undefined ? {} : { config }), ...(method === undefined ? {} : { method }) };
  const ref = base ?? baseOf(event);
  if (ref !== undefined) fetchMissing(event.workspace, ref);
  const diff = ref === undefined ? {} : await differencesSince({ ref, paths: [path], scanning }, setting);
  return { ...diff, after: await reportOn([path], scanning, setting) };
}

/** Whether a sum is over its limit: those of the project file, and of the inputs over them. */
function check({ report }: Reported, { limits }: Inputs, runner: Runner): boolean {
  const budgets = budgetsOf(report.totals, { ...report.settings.budgets, ...limits });
  for (const budget of budgets) if (budget.isPassed && budget.sum) runner.error(budgetSentence(budget, budget.sum));
  if (budgets.length > 0)
    runner.summary(
      `\`\`\`text\n${checkText({ budgets, growth: [], totals: report.totals, newlyUnknown: 0 }, {})}\`\`\`\n`,
    );
  const passed = budgets.some(({ isPassed }) => isPassed);
  runner.output('over-budget', passed);
  return passed;
}

function tell({ report }: Reported, diff: Diff | undefined, { path }: Inputs, runner: Runner): void {
  runner.output('calls', report.totals.calls);
  runner.output('energy-wh', report.totals.energyWh?.typical ?? '');
  if (diff) {
    runner.output('changed-calls', diff.comparison.changes.length);
    runner.output('energy-wh-change', diff.comparison.energyWh?.typical ?? '');
  }
  runner.summary(diff ? diffMarkdown(diff, {}, path) : scanMarkdown(report));
}

/**
 * One comment, updated in place. It is begun only where a call changed, and by enough; once there, it says also that
 * nothing is left of a change.
 */
async function comment(api: GitHub, pull: number, diff: Diff, { path, minimumChangeWh }: Inputs): Promise<void> {
  const mark = diffMark(path);
  const body = diffMarkdown(diff, {}, path).trimEnd();
  const ours = (await api.comments(pull)).find(each => each.body.trimEnd().endsWith(mark));
  if (ours) {
    if (ours.body.trimEnd() !== body) await api.update(ours, body);
    return;
  }
  const { changes, energyWh } = diff.comparison;
  const isEnough = minimumChangeWh === 0 || Math.abs(energyWh?.typical ?? 0) >= minimumChangeWh;
  if (changes.length > 0 && isEnough) await api.create(pull, body);
}

/** What is only said for information would stand there as an alert. */
const upload = (api: GitHub, { report }: Reported): Promise<void> => api.upload(scanSarif({ ...report, carriers: [] }));

async function tried(what: string, runner: Runner, attempt: Promise<void>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    runner.warning(`${what}: ${error instanceof Error ? error.message : String(error)}${cause}`);
  }
}
