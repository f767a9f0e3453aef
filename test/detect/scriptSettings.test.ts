import { describe, expect, test } from 'vitest';
import { scriptValue } from '../kit/modelIn.ts';

describe('of settings that TypeScript declares', () => {
  test.each([
    [
      "import { z } from 'zod';\nconst c = z.object({ m: z.string().default('x1') }).parse(process.env);",
      'c.m',
      'x1 (env-default)',
    ],
    [
      "import { z } from 'zod';\nconst c = z.object({ SET: z.string().default('x1') }).parse(process.env);",
      'c.SET',
      'from-env (config)',
    ],
    [
      "import { z } from 'zod';\nconst c = z.object({ SET: z.string().default('x1') }).parse(x);",
      'c.SET',
      'x1 (parameter-default)',
    ],
    [
      "import { z } from 'zod';\nconst c = z.object({ m: z.string() }).parse(process.env);",
      'c.m',
      '?: m is declared without a default',
    ],
    [
      "import { z } from 'zod';\nconst c = z.object({ m: z.string() }).parse(process.env);",
      'c.n',
      '?: n is declared without a default',
    ],
    [
      "import { z } from 'zod';\nconst c = z.object({ m: x }).parse(process.env);",
      'c.m',
      '?: m is declared without a default',
    ],
    ["import { z } from 'zod';\nconst c = z.object({ m: z.literal('x1') }).parse(x);", 'c.m', 'x1 (parameter-default)'],
    [
      "import { z } from 'zod';\nconst c = z.object({ m: z.string().default('x1') }).safeParse(x).data;",
      'c.m',
      'x1 (parameter-default)',
    ],
    [
      "import { cleanEnv, str } from 'envalid';\nconst e = cleanEnv(process.env, { m: str({ default: 'x1' }) });",
      'e.m',
      'x1 (env-default)',
    ],
    [
      "import { cleanEnv, str } from 'envalid';\nconst e = cleanEnv(process.env, { SET: str({ default: 'x1' }) });",
      'e.SET',
      'from-env (config)',
    ],
    [
      "import { cleanEnv, str } from 'envalid';\nconst e = cleanEnv(process.env, { m: str() });",
      'e.m',
      '?: m is declared without a default',
    ],
    [
      "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nconst e = createEnv({ server: { m: z.string().default('x1') } });",
      'e.m',
      'x1 (env-default)',
    ],
    [
      "import { createEnv } from '@t3-oss/env-core';\nimport { z } from 'zod';\nconst e = createEnv({ client: { m: z.string().default('x1') } });",
      'e.m',
      'x1 (env-default)',
    ],
    [
      "import { envsafe, str } from 'envsafe';\nconst e = envsafe({ m: str({ devDefault: 'x1' }) });",
      'e.m',
      'x1 (env-default)',
    ],
    [
      "import * as v from 'valibot';\nconst c = v.parse(v.object({ m: v.optional(v.string(), 'x1') }), x);",
      'c.m',
      'x1 (parameter-default)',
    ],
    [
      "import * as v from 'valibot';\nconst c = v.parse(v.object({ m: v.optional(v.string(), 'x1') }), process.env);",
      'c.m',
      'x1 (env-default)',
    ],
    [
      "import * as v from 'valibot';\nconst c = v.parse(v.object({ m: v.string() }), x);",
      'c.m',
      '?: m is declared without a default',
    ],
    [
      "import * as v from 'valibot';\nconst c = v.parse(v.object({ m: v.other(v.string(), 'x1') }), x);",
      'c.m',
      '?: m is declared without a default',
    ],
    [
      "import * as v from 'valibot';\nconst c = v.parse(v.object({ m: y }), x);",
      'c.m',
      '?: m is declared without a default',
    ],
    ["import * as v from 'valibot';\nconst c = v.parse(y, x);", 'c.m', '?: m is declared without a default'],
    [
      "import { parseArgs } from 'node:util';\nconst { values } = parseArgs({ options: { m: { type: 'string', default: 'x1' } } });",
      'values.m',
      'x1 (parameter-default)',
    ],
    [
      "import { parseArgs } from 'util';\nconst { values } = parseArgs({ options: { m: { type: 'string' } } });",
      'values.m',
      '?: m is declared without a default',
    ],
    [
      "import minimist from 'minimist';\nconst a = minimist(process.argv.slice(2), { default: { m: 'x1' } });",
      'a.m',
      'x1 (parameter-default)',
    ],
    [
      "import meow from 'meow';\nconst cli = meow('help', { flags: { m: { default: 'x1' } } });",
      'cli.flags.m',
      'x1 (parameter-default)',
    ],
    [
      "import meow from 'meow';\nconst cli = meow({ flags: { m: { default: 'x1' } } });",
      'cli.flags.m',
      'x1 (parameter-default)',
    ],
    [
      "import yargs from 'yargs';\nconst a = yargs(x).option('m', { default: 'x1' }).argv;",
      'a.m',
      'x1 (parameter-default)',
    ],
    [
      "import yargs from 'yargs';\nconst a = yargs(x).option('model', { alias: 'm', default: 'x1' }).argv;",
      'a.m',
      'x1 (parameter-default)',
    ],
    [
      "import yargs from 'yargs';\nconst a = yargs(x).option('n', { default: 'x2' }).option('m', { default: 'x1' }).argv;",
      'a.m',
      'x1 (parameter-default)',
    ],
    [
      "import yargs from 'yargs';\nconst a = yargs(x).option(['m', 'n'], { default: 'x2' }).parse();",
      'a.m',
      '?: m is declared without a default',
    ],
    [
      "import yargs from 'yargs';\nconst a = yargs(x).options({ m: { default: 'x1' } }).parse();",
      'a.m',
      'x1 (parameter-default)',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\np.option('-m, --model-name <id>', 'the model', 'x1');",
      'p.opts().modelName',
      'x1 (parameter-default)',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\np.option('--model <id>', 'the model');",
      'p.opts().model',
      '?: it comes from the command line option model',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\np.requiredOption('--model <id>', 'the model', 'x1');",
      'p.opts().model',
      'x1 (parameter-default)',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\np.option('--other <id>', '--model', 'x1');",
      'p.opts().model',
      '?: it comes from the command line option model',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\nlet r;\np.option('--model <id>', 'the model', 'x1').action((file, o) => { r = o.model; });",
      'r',
      'x1 (parameter-default)',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\nlet r;\np.option('--model <id>', 'the model', 'x1').action(({ model }) => { r = model; });",
      'r',
      'x1 (parameter-default)',
    ],
    [
      "import { Command } from 'commander';\nconst p = new Command();\nlet r;\np.option('--model <id>', 'the model', 'x1').other(o => { r = o.model; });",
      'r',
      '?: the parameter o is given by the caller',
    ],
    [
      "let r;\np.option('--model <id>', 'the model', 'x1').action(o => { r = o.model; });",
      'r',
      '?: the parameter o is given by the caller',
    ],
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await scriptValue(before, expr)).toBe(expected);
  });
});
