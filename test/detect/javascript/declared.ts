/** Values that a schema or a command line declares with a default. */
import { parseArgs } from 'node:util';
import { createEnv } from '@t3-oss/env-nextjs';
import { program } from 'commander';
import { envsafe, str as text } from 'envsafe';
import { cleanEnv, str } from 'envalid';
import meow from 'meow';
import minimist from 'minimist';
import yargsOf from 'yargs/yargs';
import OpenAI from 'openai';
import * as v from 'valibot';
import yargs from 'yargs';
import * as z from 'zod';

const { responses } = new OpenAI();

const schema = z.object({ MODEL: z.string().min(1).default('gpt-4o'), OTHER: z.string().optional() }).strict();
const settings = schema.parse(process.env);
await responses.create({ model: settings.MODEL, input: 'x' }); //> call=chat model=gpt-4o from=env-default
await responses.create({ model: settings.OTHER!, input: 'x' }); //> call=chat model=?
const { MODEL } = schema.parse(JSON.parse('{}'));
await responses.create({ model: MODEL, input: 'x' }); //> call=chat model=gpt-4o from=parameter-default
const checked = schema.safeParse(process.env);
if (checked.success) await responses.create({ model: checked.data.MODEL, input: 'x' }); //> call=chat model=gpt-4o

const env = createEnv({ server: { MODEL: z.string().default('gpt-4o-mini') }, runtimeEnv: process.env });
await responses.create({ model: env.MODEL, input: 'x' }); //> call=chat model=gpt-4o-mini from=env-default
const clean = cleanEnv(process.env, { MODEL: str({ default: 'o3' }) });
await responses.create({ model: clean.MODEL, input: 'x' }); //> call=chat model=o3 from=env-default

const { values } = parseArgs({ options: { model: { type: 'string', default: 'o1' } } });
await responses.create({ model: values.model, input: 'x' }); //> call=chat model=o1 from=parameter-default
const given = minimist(process.argv.slice(2), { default: { model: 'o3-mini' } });
await responses.create({ model: given['model'], input: 'x' }); //> call=chat model=o3-mini
const cli = meow('', { importMeta: import.meta, flags: { model: { type: 'string', default: 'o4-mini' } } });
await responses.create({ model: cli.flags.model, input: 'x' }); //> call=chat model=o4-mini
const argv = yargs(process.argv).option('model', { default: 'gpt-4.1' }).option('other', { default: 'x' }).parseSync();
await responses.create({ model: argv.model, input: 'x' }); //> call=chat model=gpt-4.1
const bare = yargsOf(process.argv).usage('$0').option('m', { alias: 'model', default: 'gpt-4.1-nano' }).help().parseSync();
await responses.create({ model: bare.model, input: 'x' }); //> call=chat model=gpt-4.1-nano
await responses.create({ model: bare.other, input: 'x' }); //> call=chat model=?
program.option('-m, --chat-model <id>', 'the model', 'gpt-5').option('-n, --name <name>', 'of the --other model', 'n');
program.parse();
await responses.create({ model: program.opts().chatModel, input: 'x' }); //> call=chat model=gpt-5 from=parameter-default
await responses.create({ model: program.opts().other, input: 'x' }); //> call=chat model=?

program
  .command('ask')
  .option('--judge <id>', 'who judges', 'gpt-5-mini')
  .action(async (question, options) => {
    await responses.create({ model: options.judge, input: question }); //> call=chat model=gpt-5-mini from=parameter-default
    await responses.create({ model: options.unheard, input: question }); //> call=chat model=?
  });
[1].map((item, options) => responses.create({ model: options.judge, input: 'x' })); //> call=chat model=? loop

const safe = envsafe({ MODEL: text({ default: 'gpt-4.1' }), OTHER: text() });
await responses.create({ model: safe.MODEL, input: 'x' }); //> call=chat model=gpt-4.1 from=env-default
await responses.create({ model: safe.OTHER, input: 'x' }); //> call=chat model=?
const shape = v.object({ MODEL: v.optional(v.string(), 'gpt-4.1-mini'), OTHER: v.string() });
const kept = v.parse(shape, process.env);
await responses.create({ model: kept.MODEL, input: 'x' }); //> call=chat model=gpt-4.1-mini from=env-default
await responses.create({ model: kept.OTHER, input: 'x' }); //> call=chat model=?

const byName = new Map([
  ['fast', 'gpt-5-nano'],
  ['slow', 'gpt-5'],
]);
await responses.create({ model: byName.get('fast')!, input: 'x' }); //> call=chat model=gpt-5-nano from=constant
await responses.create({ model: byName.get('unheard')!, input: 'x' }); //> call=chat model=?
