import { ProgressLocation, window, workspace, type CancellationToken, type Uri } from 'vscode';
import type { PlacedFile } from '../../core/report/placed.ts';
import type { Remark } from '../../core/report/scanReport.ts';
import type { Engine } from '../engine.ts';
import { placeOf, type ReadsDisk } from '../project.ts';
import { settingsIn } from '../projectSettings.ts';
import { showReport } from '../reportPanel.ts';

const sources = '**/*.{py,pyi,ipynb,js,jsx,mjs,cjs,ts,tsx,mts,cts}';
const notOurs = '**/{node_modules,.venv,venv,site-packages,dist,build,.next,__pycache__}/**';

/** More files are not read for a report; it says so. */
const mostFiles = 3000;
/** Files asked for at a time: what the user types comes in between. */
const atOnce = 6;

/** Reads the files of the workspace, which can be cancelled, and shows what their calls cost. */
export const openReport =
  (engine: Engine, readsDisk: ReadsDisk, extension: Uri, version: string) => async (): Promise<void> => {
    const uris = await workspace.findFiles(sources, notOurs, mostFiles);
    const found = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'WattLens: reading the workspace', cancellable: true },
      (progress, token) =>
        readAll(uris, engine, readsDisk, token, () => {
          progress.report({ increment: 100 / uris.length });
        }),
    );
    if (!found) return;
    const { settings, file } = await settingsIn(workspace.workspaceFolders?.[0]?.uri);
    const cut: readonly Remark[] =
      uris.length < mostFiles
        ? []
        : [{ path: '.', reason: `only the first ${mostFiles} files were read; open a smaller folder` }];
    const report = {
      version,
      settings,
      projectFiles: file ? [workspace.asRelativePath(file)] : [],
      files: found.files,
      skipped: [...found.skipped, ...cut],
      notes: [],
      looked: uris.length,
    };
    showReport(report, found.documents, extension);
  };

interface Found {
  readonly files: readonly PlacedFile[];
  readonly skipped: readonly Remark[];
  readonly documents: ReadonlyMap<string, Uri>;
}

async function readAll(
  uris: readonly Uri[],
  engine: Engine,
  readsDisk: ReadsDisk,
  token: CancellationToken,
  step: () => void,
): Promise<Found | undefined> {
  const files: PlacedFile[] = [];
  const skipped: Remark[] = [];
  const documents = new Map<string, Uri>();
  const waiting = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1)).values();
  const work = async (): Promise<void> => {
    for (const uri of waiting) {
      if (token.isCancellationRequested) return;
      const { project, path } = placeOf(uri, readsDisk);
      const outcome = await engine.analyze(project, { path }, token);
      step();
      if (!outcome) continue;
      const shown = workspace.asRelativePath(uri);
      documents.set(shown, uri);
      if ('reason' in outcome) skipped.push({ path: shown, reason: outcome.reason });
      else if (outcome.sites.length > 0) files.push({ ...outcome, path: shown });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return token.isCancellationRequested ? undefined : { files, skipped, documents };
}
