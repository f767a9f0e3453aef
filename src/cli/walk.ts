import type { Remark } from '../core/report/scanReport.ts';
import { batchesOf } from './batches.ts';
import type { Named } from './named.ts';
import type { Batch } from './poolMember.ts';
import { absolute, survey, type Stamps, type Survey } from './stamps.ts';

/** All that a request asks to look at, gone over once: what a scan goes on with. */
export interface Walk {
  readonly batches: readonly Batch[];
  readonly carriers: readonly string[];
  readonly unread: readonly Remark[];
  readonly found: Survey;
}

export function walkOver(named: readonly Named[], stamps: Stamps): Walk {
  const walk = { batches: [] as Batch[], carriers: [] as string[], unread: [] as Remark[], found: survey(stamps) };
  const beside = {
    unread: (what: Remark): void => {
      walk.found.hear(what);
      walk.unread.push(what);
    },
    carrier: (file: string): void => {
      walk.found.see(file);
      walk.carriers.push(file);
    },
  };
  for (const batch of batchesOf(named, beside, undefined)) {
    seeAll(walk.found, batch);
    walk.batches.push(batch);
  }
  return walk;
}

export function seeAll(found: Survey, { project, paths }: Batch): void {
  for (const file of paths) found.see(absolute(project, file));
}
