import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** @typedef {{ room: string, mayImport: string[], packages: string[], node?: boolean }} Room */

/**
 * Which room may import what: other rooms, packages, and Node's own modules. All else is refused, with a message that
 * says what is allowed.
 *
 * @type {Room[]}
 */
export const rooms = [
  {
    room: 'core',
    mayImport: [],
    packages: [
      'web-tree-sitter',
      '@tgwf/co2',
      '@pydantic/genai-prices',
      'jsonc-parser',
      'smol-toml',
      'yaml',
      'ignore',
      'picomatch',
    ],
  },
  { room: 'present', mayImport: ['core'], packages: [] },
  { room: 'worker', mayImport: ['core', 'present'], packages: ['web-tree-sitter'] },
  { room: 'editor', mayImport: ['core', 'present', 'worker'], packages: ['vscode', 'jsonc-parser'] },
  {
    room: 'cli',
    mayImport: ['core', 'present', 'worker'],
    packages: ['commander', 'ignore', 'jsonc-parser', 'picomatch'],
    node: true,
  },
  { room: 'action', mayImport: ['core', 'present', 'worker', 'cli'], packages: [], node: true },
  { room: 'webview', mayImport: ['core', 'present'], packages: ['preact', 'd3-hierarchy', '@vscode/l10n'] },
  { room: 'validate', mayImport: ['core'], packages: ['@pydantic/genai-prices'] },
  { room: 'docs', mayImport: ['core'], packages: [] },
];

/** The files that stand between a pure room and Node. */
const nodeEntries = [
  'src/worker/node.ts',
  'src/worker/disk.ts',
  'src/worker/regularFile.ts',
  'src/worker/trace.ts',
  'src/editor/desktop.ts',
  'src/editor/nodeFiles.ts',
  'src/editor/nodeWorker.ts',
];

/** @param {string} name */
const escaped = name => name.replace(/[/.]/g, String.raw`\$&`);

/**
 * The rule of a room. A relative path enters another room by `../` and that room's name.
 *
 * @param {Room} room
 * @returns {{ 'no-restricted-imports': ['error', { patterns: { regex: string, message: string }[] }] }}
 */
const boundary = ({ room, mayImport, packages, node }) => {
  const others = rooms.map(other => other.room).filter(other => other !== room && !mayImport.includes(other));
  const bare = [...packages.map(name => `${escaped(name)}(?:/|$)`), ...(node ? ['node:'] : [])];
  const allowed = [...mayImport.map(other => `src/${other}`), ...packages, ...(node ? ['node:*'] : [])];
  const message = `src/${room} may import ${['itself', ...allowed].join(', ')}; nothing else.`;
  const patterns = [
    { regex: `^(?:\\.\\./)+(?:src/)?(?:${others.join('|')})/`, message },
    { regex: `^(?!\\.{1,2}/${bare.map(start => `|${start}`).join('')})`, message },
  ];
  return { 'no-restricted-imports': ['error', { patterns }] };
};

/** @type {import('eslint').Linter.RulesRecord} */
const noClockNoChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The core has no randomness: the same text gives the same answer.' },
    { object: 'Date', property: 'now', message: 'The core has no clock: pass the time in.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock.' },
    { selector: 'ThrowStatement', message: 'The core never throws: it returns less, or a reason.' },
  ],
};

export default defineConfig(
  globalIgnores([
    ...['dist', '.build', 'sample', 'test-output', 'coverage'],
    // Sources that tests read, and do not run.
    'test/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
    ...['!test/**/*.test.ts', '!test/kit/**', '!test/**/kit.ts', '!test/e2e/**', '!test/run.mjs'],
    '**/node_modules/**',
  ]),
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 260 }],
      'no-console': 'error',
      // Nothing of what is read is ever run.
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // What is read may be written by an enemy: an expression takes time in proportion to its length.
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  // The list of all SDKs: a line for each, and nothing else.
  { files: ['src/core/signatures/index.ts'], rules: { 'max-lines': 'off' } },
  ...rooms.flatMap(room => [
    { files: [`src/${room.room}/**/*.{ts,tsx}`], rules: boundary(room) },
    ...nodeEntries
      .filter(file => file.startsWith(`src/${room.room}/`))
      .map(file => ({ files: [file], rules: boundary({ ...room, node: true }) })),
  ]),
  { files: ['src/core/**/*.ts', 'src/present/**/*.ts'], rules: noClockNoChance },
  // What is known of an SDK is data.
  { files: ['src/core/signatures/*.ts'], rules: { 'max-lines': 'off' } },
  // Scripts speak on the terminal; their types come from JSDoc where they matter.
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-console': 'off' } },
);
