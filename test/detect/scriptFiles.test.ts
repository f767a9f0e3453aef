import { describe, expect, test } from 'vitest';
import { scriptValue } from '../kit/modelIn.ts';

describe('of other files in TypeScript', () => {
  test.each([
    ["import { m } from './b';", 'm', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["import { m } from './b.js';", 'm', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["import { m as n } from './b';", 'n', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["import m from './b';", 'm', 'x1 (cross-file)', { 'src/b.ts': "export default 'x1';\n" }],
    ["import * as b from './b';", 'b.m', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["import * as b from './b';", 'b.n', '?: src/b.ts exports no n', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["import { n } from './b';", 'n', 'x1 (cross-file)', { 'src/b.ts': "const m = 'x1';\nexport { m as n };\n" }],
    [
      "import { m } from './b';",
      'm',
      'x1 (cross-file)',
      { 'src/b.ts': "export { m } from './c';\n", 'src/c.ts': "export const m = 'x1';\n" },
    ],
    [
      "import { m } from './b';",
      'm',
      'x1 (cross-file)',
      { 'src/b.ts': "export * from './c';\n", 'src/c.ts': "export const m = 'x1';\n" },
    ],
    [
      "import { m } from './b';",
      'm',
      'x1 (cross-file)',
      {
        'src/b.ts': "export * from './c';\nexport * from './d';\n",
        'src/c.ts': 'export const n = 1;\n',
        'src/d.ts': "export const m = 'x1';\n",
      },
    ],
    [
      "import { c } from './b';",
      'c.m',
      'x1 (cross-file)',
      { 'src/b.ts': "export * as c from './c';\n", 'src/c.ts': "export const m = 'x1';\n" },
    ],
    ["import { m } from './b';", 'm', '?: m comes from ./b', { 'src/b.ts': "export * from './a';\n" }],
    ["import { m } from '../b';", 'm', 'x1 (cross-file)', { 'b.ts': "export const m = 'x1';\n" }],
    ["import { m } from './b';", 'm', 'x1 (cross-file)', { 'src/b/index.ts': "export const m = 'x1';\n" }],
    ["import b from './b.cjs';", 'b.m', 'x1 (cross-file)', { 'src/b.cjs': "module.exports = { m: 'x1' };\n" }],
    ["import { m } from './b.cjs';", 'm', 'x1 (cross-file)', { 'src/b.cjs': "exports.m = 'x1';\n" }],
    ["const b = require('./b.js');", 'b.m', 'x1 (cross-file)', { 'src/b.js': "module.exports = { m: 'x1' };\n" }],
    ["const b = require('./b.js');", 'b.m', 'x1 (cross-file)', { 'src/b.js': "exports.m = 'x1';\n" }],
    ["const f = require('./b.js');", 'f()', 'x1 (cross-file)', { 'src/b.js': "module.exports = () => 'x1';\n" }],
    [
      "const f = require('./b.js');",
      'f()',
      'x1 (cross-file)',
      { 'src/b.js': "module.exports = () => 'x1';\nmodule.exports.n = 'x2';\n" },
    ],
    [
      "const f = require('./b.js');",
      'f.n',
      'x2 (cross-file)',
      { 'src/b.js': "module.exports = () => 'x1';\nmodule.exports.n = 'x2';\n" },
    ],
    [
      "const A = require('./b.js');",
      'new A().m',
      'x1 (cross-file)',
      { 'src/b.js': "module.exports = class { m = 'x1'; };\n" },
    ],
    ["const b = await import('./b');", 'b.m', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ["const { m } = await import('./b');", 'm', 'x1 (cross-file)', { 'src/b.ts': "export const m = 'x1';\n" }],
    ['const b = require(x);', 'b.m', '?: its model is set elsewhere', { 'src/b.js': "exports.m = 'x1';\n" }],
    [
      "import { f } from './b';",
      "f('x1')",
      'x1 (constant)',
      { 'src/b.ts': 'export function f(m: string) { return m; }\n' },
    ],
    [
      "import { A } from './b';",
      "new A('x1').m",
      'x1 (attribute)',
      { 'src/b.ts': 'export class A { constructor(public m: string) {} }\n' },
    ],
    [
      "import { m } from '@/b';",
      'm',
      'x1 (cross-file)',
      {
        'src/b.ts': "export const m = 'x1';\n",
        'tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}',
      },
    ],
    ["import { m } from '@/b';", 'm', '?: m comes from @/b', { 'src/c.ts': "export const m = 'x1';\n" }],
    ["import { m } from '~/b';", 'm', '?: m comes from ~/b', {}],
    ["import { m } from './b';", 'm', '?: m comes from ./b', {}],
    ["import { m } from 'b';", 'm', '?: b#m is not known here', { 'src/b.ts': "export const m = 'x1';\n" }],
    // Data.
    ["import c from './c.json';", 'c.m', 'x1 (cross-file)', { 'src/c.json': '{"m": "x1"}' }],
    ["import { m } from './c.json';", 'm', 'x1 (cross-file)', { 'src/c.json': '{"m": "x1"}' }],
    ["import * as c from './c.json';", 'c.m', 'x1 (cross-file)', { 'src/c.json': '{"m": "x1"}' }],
    ["import c from '../c.json';", 'c.m', 'x1 (cross-file)', { 'c.json': '{"m": "x1"}' }],
    ["import c from './c.json';", 'c.m', '?: default comes from ./c.json', {}],
    ["const c = require('./c.json');", 'c.m', 'x1 (cross-file)', { 'src/c.json': '{"m": "x1"}' }],
    [
      "import fs from 'fs';\nconst c = JSON.parse(fs.readFileSync('c.json', 'utf8'));",
      'c.m',
      'x1 (cross-file)',
      { 'src/c.json': '{"m": "x1"}' },
    ],
    [
      "import { readFile } from 'fs/promises';\nconst c = JSON.parse(await readFile('./c.json', 'utf8'));",
      'c.m',
      'x1 (cross-file)',
      { 'src/c.json': '{"m": "x1"}' },
    ],
    [
      "import fs from 'fs';\nconst c = JSON.parse(fs.other('c.json'));",
      'c.m',
      '?: its model is set elsewhere',
      { 'src/c.json': '{"m": "x1"}' },
    ],
  ] as const)('%s: %s is %s (%#)', async (before, expr, expected, files) => {
    expect(await scriptValue(before, expr, files)).toBe(expected);
  });
});
