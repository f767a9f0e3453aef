import { ConfigurationTarget, workspace } from 'vscode';

/** Hides the estimates in the text, or shows them again: where the user has set it, else everywhere. */
export async function toggleInlineEstimates(): Promise<void> {
  const settings = workspace.getConfiguration('wattlens.inlayHints');
  const set = settings.inspect<string>('show');
  const target = set?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await settings.update('show', settings.get('show') === 'off' ? undefined : 'off', target);
}
