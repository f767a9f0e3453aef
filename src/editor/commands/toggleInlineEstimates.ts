import { ConfigurationTarget, workspace } from 'vscode';

/** Hides the estimates in the text, or shows them again, for every folder and for good. */
export async function toggleInlineEstimates(): Promise<void> {
  const settings = workspace.getConfiguration('wattlens.inlayHints');
  const show = settings.get<string>('show') === 'off' ? undefined : 'off';
  await settings.update('show', show, ConfigurationTarget.Global);
}
