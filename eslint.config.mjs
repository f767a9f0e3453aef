import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which room may import what: other rooms, and packages. Everything else is refused, with a message that says what is
 * allowed. `node:` modules are listed one by one where a room is pure but for one file.
 */
const rooms = [
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
  { room: 'worker', mayImport: ['core'], packages: ['web-tree-sitter'] },
  { room: 'editor', mayImport: ['core', 'present', 'worker'], packages: ['vscode'] },
  { room: 'cli', mayImport: ['core', 'present', 'worker'], packages: ['commander', 'ignore', 'picomatch'], node: true },
  { room: 'webview', mayImport: ['core', 'present'], packages: [] },
];

/** The files that stand between a pure room and Node. */
const nodeEntries = ['src/worker/node.ts', 'src/editor/desktop.ts'];

const escaped = name => name.replace(/[/.]/g, String.raw`\$&`);

/** The `no-restricted-imports` options of a room. A relative path enters another room by `../` and the room's name. */
const refusals = ({ room, mayImport, packages, node }) => {
  const others = rooms.map(other => other.room).filter(other => other !== room && !mayImport.includes(other));
  const bare = [...packages.map(name => `${escaped(name)}(?:/|$)`), ...(node ? ['node:'] : [])];
  const allowed = [...mayImport.map(other => `src/${other}`), ...packages, ...(node ? ['node:*'] : [])];
  const message = `src/${room} may import ${['itself', ...allowed].join(', ')}; nothing else.`;
  return {
    patterns: [
      { regex: `^(?:\\.\\./)+(?:src/)?(?:${others.join('|')})/`, message },
      { regex: `^(?!\\.{1,2}/${bare.map(start => `|${start}`).join('')})`, message },
    ],
  };
};

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
  globalIgnores(['dist', '.build', 'sample', 'test-output', 'coverage', 'test/e2e/node_modules', '**/fixtures/**']),
  {
    files: ['**/*.ts', '**/*.mjs'],
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
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...rooms.map(room => ({
    files: [`src/${room.room}/**/*.ts`],
    ignores: nodeEntries,
    rules: { 'no-restricted-imports': ['error', refusals(room)] },
  })),
  ...nodeEntries.map(file => ({
    files: [file],
    rules: {
      'no-restricted-imports': [
        'error',
        refusals({ ...rooms.find(({ room }) => file.includes(`/${room}/`)), node: true }),
      ],
    },
  })),
  { files: ['src/core/**/*.ts', 'src/present/**/*.ts'], rules: noClockNoChance },
  // Scripts speak on the terminal; their types come from JSDoc where they matter.
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-console': 'off' } },
);
