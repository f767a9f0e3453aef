import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { onTestFinished } from 'vitest';

const cli = path.resolve('dist/cli.js');
const schema = JSON.parse(readFileSync('schemas/scan.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(schema);

/** Where the scans of these tests keep their results. */
export const cacheHome = mkdtempSync(path.join(tmpdir(), 'wattlens-cache-'));
process.on('exit', () => {
  rmSync(cacheHome, { recursive: true, force: true });
});

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command line, as a user runs it; `npm run build` makes it. */
export function wattlens(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', XDG_CACHE_HOME: cacheHome },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

export interface Site {
  readonly path: string;
  readonly cell: number | null;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly callee: string;
  readonly type: string;
  readonly model: { readonly id: string; readonly source: string; readonly definedAt: unknown } | null;
  readonly footprint: { readonly energyWh: { readonly typical: number } } | null;
}

export interface Report {
  readonly sites: readonly Site[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly notes: readonly { readonly path: string; readonly reason: string }[];
  readonly carriers: readonly {
    readonly path: string;
    readonly line: number;
    readonly kind: string;
    readonly model: { readonly id: string };
    readonly alias?: string;
  }[];
  readonly totals: { readonly calls: number; readonly withoutEstimate: number };
  readonly method: { readonly id: string };
  readonly assumptions: { readonly filesLookedAt: number; readonly projectFiles: readonly string[] };
}

/** `scan --format json`: its output fits the schema, or the test fails. */
export function scan(cwd: string, ...args: readonly string[]): Ran & { readonly report: Report } {
  const ran = wattlens(cwd, 'scan', '--format', 'json', ...args);
  if (!ran.stdout) throw new Error(`no output, exit ${String(ran.code)}: ${ran.stderr}`);
  const report: unknown = JSON.parse(ran.stdout);
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  return { ...ran, report: report as Report };
}

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'wattlens-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** A Python file with one call on its third line. */
export const pythonCall = `from openai import OpenAI
client = OpenAI()
client.chat.completions.create(model="gpt-4o-mini", messages=[], max_tokens=50)
`;
