import type { PlacedUnlistedCall } from '../core/report/placed.ts';
import { scanReport, type Remark, type ScanReport } from '../core/report/scanReport.ts';
import { tellRemarks } from './messages.ts';
import { progressLine } from './progress.ts';
import { scan } from './scan.ts';
import { projectSettings, type ProjectSettings } from './settings.ts';
import type { Rests, Stamps } from './stamps.ts';
import type { Walk } from './walk.ts';

/** Options that every command that scans has. */
export interface Scanning {
  readonly config?: string;
  readonly method?: string;
  readonly jobs?: number;
  /** False where nothing is to be kept or used of what was kept. */
  readonly cache?: boolean;
  /** What was not read is not told: it is a state of the past, which nobody can mend. */
  readonly isQuiet?: true;
  /** Of the folders named, these files alone; absolute. */
  readonly only?: ReadonlySet<string>;
  /** Of the files named, the line of which every call is explained. */
  readonly line?: number;
}

/** Where and as what the command runs. */
export interface Setting {
  readonly cwd: string;
  readonly version: string;
}

/** What a command has already begun with. */
export interface Begun {
  readonly settings?: ProjectSettings;
  readonly stamps?: Stamps;
  readonly walk?: Walk | undefined;
}

export interface Reported {
  readonly report: ScanReport;
  /** What was told of files that were not read, or not as they stand. */
  readonly remarks: readonly Remark[];
  /** What the report rests on, where that is known. */
  readonly rests: Rests | undefined;
  /** Calls that are no sites, on the line to explain. */
  readonly unlisted: readonly PlacedUnlistedCall[];
  /** False where a named path or a project file could not be read as it should. */
  readonly isSound: boolean;
}

/** Scans files and folders, with a message on stderr for what was not read. */
export async function reportOn(
  paths: readonly string[],
  { config, method, jobs, line, isQuiet, only, cache = true }: Scanning,
  { cwd, version, settings = projectSettings({ cwd, config, method }), stamps, walk }: Setting & Begun,
): Promise<Reported> {
  const progress = progressLine();
  const result = await scan({
    paths,
    cwd,
    jobs,
    explain: line,
    only,
    settingsOf: settings.of,
    workerScript: new URL('worker.node.cjs', import.meta.url),
    // What a part of the files says is no whole to keep.
    cached: cache && isQuiet !== true && only === undefined,
    stamps,
    walk,
    progress: progress.show,
  });
  progress.clear();
  const skipped = [...result.unreadable, ...result.skipped];
  const { files, notes, looked, carriers, unlisted, rests } = result;
  const remarks = isQuiet ? [] : [...skipped, ...notes];
  tellRemarks(remarks);
  const read = { files, skipped, notes, carriers, looked };
  const report = scanReport({ version, settings: result.settings, projectFiles: settings.files(), ...read });
  return { report, remarks, rests, unlisted, isSound: result.unreadable.length === 0 && !settings.isWrong() };
}
