import { l10n, window, type Uri } from 'vscode';
import type { BudgetKey } from '../../core/report/budgets.ts';
import { workspaceFolderOf } from '../project.ts';
import { settingsIn } from '../projectSettings.ts';
import { projectFileFor, setInProjectFile } from './projectFile.ts';

const units: Readonly<Record<BudgetKey, string>> = { energyWh: 'Wh', gwpGrams: 'gCO₂e', costUsd: 'USD' };

/** Asks for another limit, and stores it in the project file. */
export async function raiseBudget(of?: Uri, key?: BudgetKey): Promise<void> {
  const file = await projectFileFor(of);
  if (!file || key === undefined) return;
  const { settings } = await settingsIn(workspaceFolderOf(of));
  const limit = await window.showInputBox({
    title: l10n.t('WattLens: raise the budget'),
    prompt: l10n.t('The most that all calls may take if each runs once, in {0}.', units[key]),
    value: String(settings.budgets[key] ?? ''),
    validateInput: text => (isLimit(text) ? undefined : l10n.t('A number, 0 or more.')),
  });
  if (limit !== undefined && isLimit(limit)) await setInProjectFile(file, ['budgets', key], Number(limit));
}

const isLimit = (text: string): boolean => text.trim() !== '' && Number(text) >= 0 && Number.isFinite(Number(text));
