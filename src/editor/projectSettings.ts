import { Uri, workspace } from 'vscode';
import { defaultSettings, type Settings } from '../core/analysis.ts';
import { projectFileName, readProjectFile, withProjectFile, type ProjectFile } from '../core/config/projectFile.ts';

/** What holds in a folder: its project file, over the editor's settings, over the defaults. */
export async function settingsIn(
  root: Uri | undefined,
): Promise<{ settings: Settings; file: ProjectFile | undefined }> {
  const file = root && (await projectFileIn(root));
  const settings = editorSettings(root);
  return { settings: file ? withProjectFile(settings, file) : settings, file };
}

function editorSettings(root: Uri | undefined): Settings {
  const set = workspace.getConfiguration('wattlens', root);
  const text = (name: string): string | undefined => set.get<string>(name)?.trim() ?? undefined;
  return {
    ...defaultSettings,
    method: text('method') ?? defaultSettings.method,
    region: filled(text('region')),
    zone: filled(text('zone')),
  };
}

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** Undefined where there is none. */
async function projectFileIn(root: Uri): Promise<ProjectFile | undefined> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(root, projectFileName));
    return readProjectFile(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
