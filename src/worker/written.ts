import { readCarriers } from '../core/carriers/read.ts';
import { scanReport } from '../core/report/scanReport.ts';
import { exported } from '../present/exports.ts';
import type { Write } from './protocol.ts';

/** The text of a report in a format, with the models that its files outside the code name. */
export function written({ format, report, configuration }: Write): string {
  const byPath = [...configuration].sort((a, b) => (a.path < b.path ? -1 : 1));
  const carriers = byPath.flatMap(({ path, text }) => readCarriers(path, text ?? ''));
  return exported[format](scanReport({ ...report, carriers }));
}
