/**
 * Makes dist/: one bundle per runtime, the grammars beside them, and the notices of what was bundled.
 * `--dev` keeps names and lines readable and writes source maps.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const require = createRequire(import.meta.url);
const noticesFile = 'THIRD-PARTY-NOTICES.txt';
const dev = process.argv.includes('--dev');

/** The CommonJS form of a package whose ES form asks for `import.meta.url`, which such a bundle does not have. */
const treeSitterForCommonJs = { alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') } };

/**
 * A wasm module may bring script that its loader runs. No grammar does, and none shall.
 *
 * @type {import('esbuild').Plugin}
 */
const noScriptInGrammars = {
  name: 'no script in grammars',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]web-tree-sitter\.c?js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text.replaceAll('eval(func)', "abort('a grammar brings script')");
      if (/\beval\(/u.test(contents)) throw new Error('web-tree-sitter evaluates text in a place that is not known');
      return { contents, loader: 'js' };
    });
  },
};

/** @param {unknown} data */
const asJson = data => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

/**
 * Tables as JSON that is parsed when they are loaded, where the bundler would write literals: half the memory of starting
 * a worker went to them, and a third of the time.
 *
 * @type {import('esbuild').Plugin}
 */
const tablesAsJson = {
  name: 'tables as JSON',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.json$/ }, async ({ path: file }) => {
      /** @type {unknown} */
      const data = JSON.parse(await readFile(file, 'utf8'));
      return { contents: `export default ${asJson(data)};`, loader: 'js' };
    });
    onLoad({ filter: /[\\/]genai-prices[\\/]dist[\\/]index\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const [, literal = ''] = /^const \w+ = (\[\n.*?^\])/msu.exec(text) ?? [];
      if (literal === '') throw new Error('the prices are not where they were');
      /** @type {unknown} */
      const data = runInNewContext(`(${literal})`);
      return { contents: text.replace(literal, () => asJson(data)), loader: 'js' };
    });
  },
};

/** A bundle that Node loads as an ES module may hold CommonJS packages, and these ask for `require`. */
const requireForModules =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const preactJsx = { jsx: 'automatic', jsxImportSource: 'preact' };

/**
 * `inParts`: what is imported only when it comes to it is a file of its own, loaded only then.
 *
 * @typedef {import('esbuild').BuildOptions & { readonly from: string, readonly to: string, readonly inParts?: true }} Bundle
 */

/**
 * The list: what is built from what, and for which runtime.
 *
 * @type {readonly Bundle[]}
 */
const bundles = [
  { from: 'src/editor/desktop.ts', to: 'desktop.cjs', platform: 'node', format: 'cjs', external: ['vscode'] },
  { from: 'src/editor/web.ts', to: 'web.cjs', platform: 'browser', format: 'cjs', external: ['vscode'] },
  {
    from: 'src/webview/report.tsx',
    to: 'report.js',
    platform: 'browser',
    format: 'iife',
    ...preactJsx,
  },
  { from: 'src/worker/node.ts', to: 'worker.node.cjs', platform: 'node', format: 'cjs', ...treeSitterForCommonJs },
  { from: 'src/worker/web.ts', to: 'worker.web.js', platform: 'browser', format: 'iife' },
  {
    from: 'src/cli/main.ts',
    to: 'cli.js',
    platform: 'node',
    format: 'esm',
    inParts: true,
    banner: { js: `#!/usr/bin/env node\n${requireForModules}` },
  },
  { from: 'src/action/main.ts', to: 'action.mjs', platform: 'node', format: 'esm', banner: { js: requireForModules } },
];

const grammars = ['python', 'javascript', 'typescript', 'tsx'].map(name => `tree-sitter-${name}.wasm`);

/** @param {Bundle} entry */
async function bundle({ from, to, inParts, ...options }) {
  const { name } = path.parse(to);
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    ...(inParts
      ? { entryPoints: { [name]: from }, outdir: dist, splitting: true, chunkNames: `${name}-[hash]` }
      : { entryPoints: [from], outfile: path.join(dist, to) }),
    bundle: true,
    target: 'es2023',
    mainFields: ['module', 'main'],
    minify: !dev,
    sourcemap: dev,
    plugins: [noScriptInGrammars, tablesAsJson],
    legalComments: 'none', // every licence is in the notices, once
    metafile: true,
    logLevel: 'warning',
  });
  const made = Object.keys(metafile.outputs).map(file => path.relative(dist, path.join(root, file)));
  return { inputs: Object.keys(metafile.inputs), made };
}

async function copyGrammars() {
  const folder = path.join(path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
  await Promise.all(grammars.map(name => copyFile(path.join(folder, name), path.join(dist, name))));
  await copyFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm'), path.join(dist, 'web-tree-sitter.wasm'));
}

/**
 * What an earlier build left behind must not end up in the package.
 *
 * @param {readonly string[]} made
 */
async function removeOthers(made) {
  const others = (await readdir(dist)).filter(file => !made.includes(file) && !file.endsWith('.vsix'));
  await Promise.all(others.map(file => rm(path.join(dist, file), { recursive: true })));
}

/** @param {Bundle} entry */
const isThere = ({ from }) => existsSync(path.join(root, from));
const present = bundles.filter(isThere);
await mkdir(dist, { recursive: true });
/** @type {readonly string[]} */
let made = [];
try {
  const [done] = await Promise.all([Promise.all(present.map(bundle)), copyGrammars()]);
  made = done.flatMap(each => each.made);
  const inputs = done.map(each => each.inputs);
  const copied = ['node_modules/@vscode/tree-sitter-wasm/', 'node_modules/web-tree-sitter/'];
  await writeFile(path.join(dist, noticesFile), await notices(root, [...inputs.flat(), ...copied]));
} catch (error) {
  // The bundler has said what is wrong, and where.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exit(1);
}
await removeOthers([...made, ...grammars, 'web-tree-sitter.wasm', noticesFile]);

for (const { from, to } of bundles.filter(entry => !isThere(entry))) {
  console.error(`build: ${from} is missing, so dist/${to} was not made`);
  process.exitCode = 1;
}
