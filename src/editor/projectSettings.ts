import { Uri, workspace } from 'vscode';
import { defaultSettings, type Settings } from '../core/analysis.ts';
import { projectFileName, readProjectFile, withProjectFile } from '../core/config/projectFile.ts';
import { nearestProjectFile, wayDown } from './nearestProjectFile.ts';
import { usageIn } from './observedUsage.ts';
import { throughVsCode } from './files.ts';

/** What holds in a folder, and what is wrong with where it is said. */
export interface FolderSettings {
  readonly settings: Settings;
  /** The project file that was read, if there is one. */
  readonly file: Uri | undefined;
  /** In words for the user, each with the place. */
  readonly problems: readonly string[];
}

/** The nearest project file, over the editor's settings, over the defaults; and the measured usage beside it. */
export async function settingsIn(root: Uri | undefined, files = throughVsCode): Promise<FolderSettings> {
  const editor = editorSettings(root);
  const file = root && (await nearestProjectFile(root, projectFileName, files));
  const text = file && (await files.textOf(file));
  const read = text === undefined ? { settings: {}, problems: [] } : readProjectFile(text);
  const settings = withProjectFile(editor, read);
  const [known, places] = await withoutUnknownPlaces(settings);
  const problems = read.problems.map(({ start, message }) => `${projectFileName}, line ${start.line}: ${message}`);
  const measured = root ? await usageIn(root, files) : { usage: [], problems: [] };
  const above = root && file ? wayDown(Uri.joinPath(file, '..'), root) : '';
  return {
    settings: { ...known, usage: measured.usage, ...(above !== '' && { projectFileAt: { above } }) },
    file,
    problems: [...problems, ...places, ...measured.problems],
  };
}

function editorSettings(root: Uri | undefined): Settings {
  const set = workspace.getConfiguration('wattlens', root);
  const text = (name: string): string | undefined => set.get<string>(name)?.trim() ?? undefined;
  return {
    ...defaultSettings,
    method: text('method') ?? defaultSettings.method,
    region: filled(text('region')),
    zone: filled(text('zone')),
    rules: set.get<Settings['rules']>('rules') ?? {},
  };
}

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** A region or zone that no table has would silently be another place. The tables are loaded only where one is set. */
async function withoutUnknownPlaces(settings: Settings): Promise<[Settings, readonly string[]]> {
  const { region, zone } = settings;
  if (region === undefined && zone === undefined) return [settings, []];
  const { placeProblem } = await import('../core/footprint/placeName.ts');
  const inRegion = region === undefined ? undefined : placeProblem(region);
  const inZone = zone === undefined ? undefined : placeProblem(zone);
  const known = {
    ...settings,
    region: inRegion === undefined ? region : undefined,
    zone: inZone === undefined ? zone : undefined,
  };
  return [
    known,
    [...(inRegion === undefined ? [] : [`region: ${inRegion}`]), ...(inZone === undefined ? [] : [`zone: ${inZone}`])],
  ];
}
