/**
 * Commits what GitHub runs of the action to the branch `action`: action.yml, the bundles and the grammars, without the
 * sources. They are not kept on main: the engine is in them, so that each commit would bring megabytes of them anew. The
 * work tree is not touched; `--built` takes dist/ as it is. Releasing is then pushing the branch and moving the tag.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from './scan.mjs';

const branch = 'refs/heads/action';
const scratch = mkdtempSync(path.join(tmpdir(), 'wattlens-action-'));

/** @param {readonly string[]} args */
const git = (...args) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_INDEX_FILE: path.join(scratch, 'index') },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** @param {string} name */
const commitNamed = name => {
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    return undefined;
  }
};

if (!process.argv.includes('--built')) run([path.join(root, 'src', 'build.mjs')]);
const grammars = readdirSync(path.join(root, 'dist')).filter(name => name.endsWith('.wasm'));
const files = [
  ...['action.yml', 'LICENSE', 'dist/action.mjs', 'dist/worker.node.cjs', 'dist/THIRD-PARTY-NOTICES.txt'],
  ...grammars.map(name => `dist/${name}`),
];
try {
  const missing = files.find(file => !existsSync(path.join(root, file)));
  if (missing !== undefined) throw new Error(`${missing} is missing; npm run build makes it`);
  for (const file of files) {
    // As it stands, whatever a filter for line ends would make of it.
    const blob = git('hash-object', '-w', '--no-filters', file);
    git('update-index', '--add', '--cacheinfo', `100644,${blob},${file}`);
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const parent = commitNamed(branch);
  const message = `WattLens ${version}, built from ${commitNamed('HEAD') ?? 'sources that are not committed'}`;
  const commit = git('commit-tree', git('write-tree'), ...(parent ? ['-p', parent] : []), '-m', message);
  git('update-ref', branch, commit);
  const [major] = version.split('.');
  console.log(
    `${branch} is now ${commit}\ngit push origin action && git push --force origin action:refs/tags/v${major}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
