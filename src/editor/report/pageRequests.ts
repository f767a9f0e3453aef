import { commands, type Uri } from 'vscode';
import type { PlacedFile, PlacedSuggestion } from '../../core/report/placed.ts';
import type { FromPage } from '../../present/report/messages.ts';
import type { ReportPlace } from '../../present/report/reportFile.ts';
import type { Analyses } from '../analyses.ts';
import { openPlace } from '../openPlace.ts';
import { placeOf, type ReadsDisk } from '../project.ts';
import type { WorkspaceScan } from '../workspaceScan.ts';
import { setCallsPerMonth } from './projectVolume.ts';
import { previewEdits } from './refactoring.ts';

/** What a reader of the report may ask for, beside the report itself. */
export type PageRequest = Exclude<FromPage, { readonly kind: 'ready' | 'scan' }>;

interface Means {
  readonly scan: WorkspaceScan;
  readonly analyses: Analyses;
  readonly readsDisk: ReadsDisk;
}

/** Does it. A place in a file that is not known any more is passed over. */
export async function fulfil(asked: PageRequest, means: Means): Promise<void> {
  const { scan, readsDisk } = means;
  switch (asked.kind) {
    case 'cancel':
      scan.cancel();
      return;
    case 'projectFile':
      await commands.executeCommand('wattlens.openProjectFile');
      return;
    case 'model':
      await commands.executeCommand('wattlens.setModel', asked.name);
      return;
    case 'open':
      return open(asked.place, scan);
    case 'volume': {
      const uri = uriOf(asked.place, scan);
      const project = uri && placeOf(uri, readsDisk);
      if (!project?.project.root) return;
      const line = { path: project.path, cell: asked.place.cell, startLine: asked.place.line };
      return setCallsPerMonth(project.project.root, line, asked.callsPerMonth);
    }
    case 'preview':
      return preview(asked.rule, asked.place, means);
  }
}

async function open(place: ReportPlace, scan: WorkspaceScan): Promise<void> {
  const uri = uriOf(place, scan);
  const startLine = Math.max(1, place.line);
  const startColumn = Math.max(1, place.column);
  if (uri)
    await openPlace(uri, { cell: place.cell, startLine, startColumn, endLine: startLine, endColumn: startColumn });
}

/** The edits of a rule, at one place or wherever there is one. */
async function preview(rule: string, place: ReportPlace | null, { scan, analyses, readsDisk }: Means): Promise<void> {
  const isWanted = ({ cell, startLine, startColumn }: PlacedSuggestion): boolean =>
    place === null || (cell === place.cell && startLine === place.line && startColumn === place.column);
  const hasEdits = ({ sites }: PlacedFile): boolean =>
    sites.some(({ suggestions }) =>
      suggestions.some(suggestion => suggestion.rule === rule && suggestion.fix !== undefined && isWanted(suggestion)),
    );
  const files = (scan.last()?.files ?? [])
    .filter(file => (place === null || file.path === place.path) && hasEdits(file))
    .flatMap(file => uriOf(file, scan) ?? []);
  return previewEdits({ rule, isWanted, files }, analyses, readsDisk);
}

const uriOf = ({ path }: { readonly path: string }, scan: WorkspaceScan): Uri | undefined =>
  scan.last()?.documents.get(path);
