import path from 'node:path';
import { nearest } from '../core/config/nearest.ts';
import type { PlacedFile, PlacedSuggestion } from '../core/report/placed.ts';
import { chosenFixes, fixFiles, type ChosenFix, type Fixing } from '../core/rules/fixing.ts';
import { rules } from '../core/rules/index.ts';
import { unifiedDiff } from '../core/rules/write/diff.ts';
import { decode } from '../worker/decode.ts';
import { readBytes } from '../worker/disk.ts';
import { CannotRun, tell, tellRemarks } from './messages.ts';
import { write, writeOver } from './output.ts';
import { progressLine } from './progress.ts';
import type { Setting } from './report.ts';
import { scan, type ScanResult } from './scan.ts';
import { projectSettings, type ProjectSettings } from './settings.ts';

export interface FixOptions {
  readonly rule: readonly string[];
  readonly includeReview?: true;
  readonly dryRun?: true;
  readonly format: string;
  readonly config?: string;
  readonly jobs?: number;
}

/** `wattlens fix`: applies fixes to the files, and writes what changed to stdout. 0 fine, 2 a path could not be read. */
export async function fixCommand(
  paths: readonly string[],
  options: FixOptions,
  { cwd, version }: Setting,
): Promise<number> {
  if (options.format !== 'diff' && options.format !== 'json')
    throw new CannotRun(`--format ${options.format} is not available; use diff or json`);
  const asked = new Set(options.rule.map(known));
  const settings = projectSettings({ cwd, config: options.config, method: undefined });
  const scanOf = async (only?: ReadonlySet<string>): Promise<ScanResult> => {
    const progress = progressLine();
    const result = await scan({
      paths,
      cwd,
      only,
      jobs: options.jobs,
      settingsOf: switchedOn(settings.of, asked),
      workerScript: new URL('worker.node.cjs', import.meta.url),
      cached: false,
      progress: progress.show,
    });
    progress.clear();
    return result;
  };
  const result = await scanOf();
  tellRemarks([...result.unreadable, ...result.skipped]);
  const isAsked = ({ rule }: PlacedSuggestion): boolean => asked.size === 0 || asked.has(rule);
  const isWanted = (found: PlacedSuggestion): boolean =>
    isAsked(found) && (found.safety === 'safe' || options.includeReview === true);
  const round = ({ files }: ScanResult): Fixing => {
    const fixes = fixFiles(chosenFixes(files, isWanted), file => editable(path.resolve(cwd, file))?.text);
    if (!options.dryRun) for (const { path: file, after } of fixes.files) save(path.resolve(cwd, file), after);
    return fixes;
  };
  let fixing = round(result);
  let last = fixing;
  for (let rounds = 1; rounds < mostRounds && !options.dryRun && last.files.length > 0; rounds += 1) {
    last = round(await scanOf(new Set(touched(last).map(file => path.resolve(cwd, file)))));
    fixing = together(fixing, last);
  }
  await write(
    options.format === 'json' ? json(fixing, options, version) : fixing.files.map(({ diff }) => diff).join(''),
    undefined,
  );
  summary(fixing, waiting(result.files, isAsked, isWanted), options);
  return result.unreadable.length > 0 || settings.isWrong() ? 2 : 0;
}

/** A fix may make room for another at its place, or hand it new work; the fixes of all rules come to an end before this. */
const mostRounds = 5;

/** The files in which something may be different now, or is still to be done. */
const touched = ({ files, applied, left }: Fixing): readonly string[] =>
  [...files, ...applied, ...left].map(({ path: file }) => file);

/** Two rounds as one: a file that both changed is told once, from its first text to its last. */
function together(first: Fixing, then: Fixing): Fixing {
  const again = new Map(then.files.map(file => [file.path, file]));
  const files = first.files.map(file => {
    const { after } = again.get(file.path) ?? file;
    return again.delete(file.path) ? { ...file, after, diff: unifiedDiff(file.path, file.before, after) } : file;
  });
  return { files: [...files, ...again.values()], applied: [...first.applied, ...then.applied], left: then.left };
}

function known(id: string): string {
  if (rules.some(rule => rule.id === id)) return id;
  const meant = nearest(
    id,
    rules.map(rule => rule.id),
  );
  throw new CannotRun(`--rule ${id}: there is no such rule${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}

/** A rule that is asked for by name is on, whatever the project says. */
const switchedOn =
  (of: ProjectSettings['of'], asked: ReadonlySet<string>): ProjectSettings['of'] =>
  (named, root) => {
    const holding = of(named, root);
    const on = Object.fromEntries([...asked].map(id => [id, 'on' as const]));
    return { ...holding, settings: { ...holding.settings, rules: { ...holding.settings.rules, ...on } } };
  };

const mark = '\uFEFF';

/** A file that can be written back as it was read: UTF-8, with or without a byte order mark. */
function editable(file: string): { readonly text: string; readonly hasMark: boolean } | undefined {
  const found = readBytes(file);
  if (!('bytes' in found)) return undefined;
  const [first, second, third] = found.bytes;
  const read = decode(found.bytes);
  if (!('text' in read) || read.note !== undefined || first === 0xff || first === 0xfe) return undefined;
  return { text: read.text, hasMark: first === 0xef && second === 0xbb && third === 0xbf };
}

function save(file: string, text: string): void {
  const before = editable(file);
  writeOver(file, (before?.hasMark ? mark : '') + text);
}

/** Fixes that are there, but were not asked for. */
const waiting = (
  files: readonly PlacedFile[],
  isAsked: (suggestion: PlacedSuggestion) => boolean,
  isWanted: (suggestion: PlacedSuggestion) => boolean,
): number => chosenFixes(files, found => isAsked(found) && !isWanted(found)).length;

function summary({ applied, files, left }: Fixing, others: number, { dryRun }: FixOptions): void {
  const count = (number: number, one: string): string =>
    `${number} ${one}${number === 1 ? '' : one.endsWith('x') ? 'es' : 's'}`;
  tell(`${count(applied.length, 'fix')} ${dryRun ? 'would be made' : 'made'} in ${count(files.length, 'file')}`);
  if (left.length > 0)
    tell(`${count(left.length, 'fix')} left: they touch what another changed, or a file that is not UTF-8; run again`);
  if (others > 0) tell(`${count(others, 'fix')} more may change behaviour: --include-review makes them too`);
}

const plain = ({ rule, path: file, cell, line, message, title, safety, edits }: ChosenFix) => ({
  rule,
  path: file,
  cell,
  line,
  message,
  title,
  safety,
  edits,
});

const json = ({ applied, left, files }: Fixing, { dryRun }: FixOptions, version: string): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      tool: { name: 'wattlens', version },
      dryRun: dryRun === true,
      applied: applied.map(plain),
      left: left.map(plain),
      files: files.map(({ path: file, diff }) => ({ path: file, diff })),
    },
    null,
    2,
  )}\n`;
