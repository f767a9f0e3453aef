import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { short } from '../../../src/present/amount.ts';

interface Site {
  readonly path: string;
  readonly startLine: number;
  readonly type: 'invoke' | 'model';
  readonly footprint: { readonly energyWh: { low: number; typical: number; high: number } } | null;
}

/** What the command line says of a folder: the editor must say the same. */
export function reportOf(folder: string): readonly Site[] {
  const cli = path.resolve('dist', 'cli.js');
  const json = execFileSync(process.execPath, [cli, 'scan', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(json) as { sites: readonly Site[] }).sites;
}

/** The energy of the call that starts on a line, as the editor writes it. */
export function energyAt(sites: readonly Site[], file: string, line: number): string {
  const site = sites.find(
    ({ path: where, startLine, type }) => where === file && startLine === line && type === 'invoke',
  );
  if (!site?.footprint) throw new Error(`no estimate of a call at ${file}:${line}`);
  return short(site.footprint.energyWh, 'energy').replaceAll('\u00a0', ' ');
}
