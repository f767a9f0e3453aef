import path from 'node:path';
import { budgetsOf, growth, type Budgets } from '../core/report/budgets.ts';
import { dataVersion } from '../core/report/scanReport.ts';
import { checkText } from '../present/budget.ts';
import { readBaseline, type Baseline } from './baseline.ts';
import { CannotRun } from './messages.ts';
import { write } from './output.ts';
import { reportOn, type Scanning, type Setting } from './report.ts';
import { terminalStyle } from './terminal.ts';

export interface CheckOptions extends Scanning {
  readonly maxEnergyWh?: number;
  readonly maxGwpGrams?: number;
  readonly maxCostUsd?: number;
  readonly baseline?: string;
  readonly output?: string;
}

/** Nothing may grow, where a baseline is given and no limit. */
const noGrowth: Budgets = { energyWh: 0, gwpGrams: 0, costUsd: 0 };

/**
 * `wattlens check`: 1 where a sum is over its limit. The limits are those of the project file, and of the options over
 * them; with a baseline, those of the options hold for the growth since then.
 */
export async function checkCommand(paths: readonly string[], options: CheckOptions, setting: Setting): Promise<number> {
  const asked = limitsOf(options);
  const baseline =
    options.baseline === undefined
      ? undefined
      : readBaseline(path.resolve(setting.cwd, options.baseline), options.baseline);
  const { report, isSound } = await reportOn(paths, options, setting);
  const { totals, settings } = report;
  if (baseline) refuseOther(baseline, settings.method, options.baseline ?? '');
  const budgets = budgetsOf(totals, baseline ? settings.budgets : { ...settings.budgets, ...asked });
  const grown = baseline
    ? budgetsOf(growth(baseline.totals, totals), Object.keys(asked).length > 0 ? asked : noGrowth)
    : [];
  if (budgets.length + grown.length === 0)
    throw new CannotRun('there is no limit to check; give --max-energy-wh, or "budgets" in wattlens.json');
  const newlyUnknown = baseline ? totals.withoutEstimate - baseline.totals.withoutEstimate : 0;
  await write(checkText({ budgets, growth: grown, totals, newlyUnknown }, terminalStyle()), options.output);
  if (!isSound) return 2;
  return [...budgets, ...grown].some(({ isPassed }) => isPassed) ? 1 : 0;
}

const limitsOf = ({ maxEnergyWh, maxGwpGrams, maxCostUsd }: CheckOptions): Budgets => ({
  ...(maxEnergyWh === undefined ? {} : { energyWh: maxEnergyWh }),
  ...(maxGwpGrams === undefined ? {} : { gwpGrams: maxGwpGrams }),
  ...(maxCostUsd === undefined ? {} : { costUsd: maxCostUsd }),
});

/** Figures of another method or of other data differ where the code does not. */
function refuseOther({ method }: Baseline, now: string, shown: string): void {
  if (method.id === now && method.data === dataVersion) return;
  throw new CannotRun(
    `${shown}: made with method ${method.id}, data ${method.data}, and this is method ${now}, data ${dataVersion}; make the baseline anew with wattlens scan --format json`,
  );
}
