import { Option, type Command } from 'commander';
import { methods } from '../core/footprint/settings.ts';
import { checkCommand, type CheckOptions } from './checkCommand.ts';
import { diffCommand, type DiffOptions } from './diffCommand.ts';
import { estimateCommand } from './estimateCommand.ts';
import { endsOf, fieldsHelp, numberOf, type EstimateOptions } from './estimateOptions.ts';
import { fixCommand, type FixOptions } from './fixCommand.ts';
import { limit, wholeNumber } from './numbers.ts';
import { usageImport, type UsageOptions } from './usageCommand.ts';

/** Adds every command but `scan`; each says its exit code when it is `done`. */
export function addCommands(program: Command, version: string, done: (code: number) => void): void {
  program
    .command('check')
    .description('exit with 1 where the sum of all calls, if each runs once, is over a limit')
    .argument('[paths...]', 'files or folders', ['.'])
    .option('--max-energy-wh <n>', 'limit on the energy, in Wh', limit)
    .option('--max-gwp-grams <n>', 'limit on the carbon, in grams of CO2e', limit)
    .option('--max-cost-usd <n>', 'limit on the list price, in US dollars', limit)
    .option('--baseline <file>', 'a report of scan --format json; the limits then hold for the growth since')
    .option('--output <file>', 'write to a file instead of stdout')
    .option('--config <file>', 'a project file other than the nearest wattlens.json')
    .addOption(new Option('--method <name>', 'estimation method').choices(methods))
    .option('--jobs <n>', 'worker threads', wholeNumber)
    .option('--no-cache', 'analyse every file anew, and keep nothing for the next scan')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      done(await checkCommand(paths, options, { cwd: process.cwd(), version }));
    });

  program
    .command('fix')
    .description('apply the fixes of suggestions that cannot change behaviour, and show what changed')
    .argument('[paths...]', 'files or folders', ['.'])
    .option('--rule <id>', 'only this rule; may be given several times', repeated, [])
    .option('--include-review', 'also fixes that may change behaviour')
    .option('--dry-run', 'change no file')
    .option('--format <format>', 'diff or json', 'diff')
    .option('--config <file>', 'a project file other than the nearest wattlens.json')
    .option('--jobs <n>', 'worker threads', wholeNumber)
    .action(async (paths: readonly string[], options: FixOptions) => {
      done(await fixCommand(paths, options, { cwd: process.cwd(), version }));
    });

  program
    .command('diff')
    .description('report the calls below the working directory that are not as they were at a commit')
    .requiredOption('--base <ref>', 'the commit, branch or tag to compare with')
    .option('--format <format>', 'text, json or markdown (for a pull request comment)', 'text')
    .option('--output <file>', 'write to a file instead of stdout')
    .option('--config <file>', 'a project file for both states')
    .addOption(new Option('--method <name>', 'estimation method').choices(methods))
    .option('--jobs <n>', 'worker threads', wholeNumber)
    .action(async (options: DiffOptions) => {
      done(await diffCommand(options, { cwd: process.cwd(), version }));
    });

  program
    .command('estimate')
    .description('estimate one call by its model and tokens, or the requests of a JSON file')
    .option('--model <id>', 'model id, as a provider or the Hugging Face Hub writes it')
    .option('--provider <name>', 'who serves it: openai, anthropic, aws, ...')
    .option('--task <task>', 'what it does: chat, embedding, image, stt, ...')
    .option('--input-tokens <n>', 'tokens read', numberOf)
    .option('--output-tokens <n>', 'tokens written', numberOf)
    .addOption(new Option('--region <region>', 'cloud region, such as aws:eu-north-1').conflicts('zone'))
    .option('--zone <zone>', 'electricity grid, such as FRA')
    .option('--params-total <n[:n]>', 'parameters in billions, for models outside the catalogue', endsOf)
    .option('--params-active <n[:n]>', 'parameters used for a token, in billions', endsOf)
    .option('--pue <n[:n]>', 'power usage effectiveness', endsOf)
    .option('--wue <n[:n]>', 'water on site, in litres for a kWh', endsOf)
    .addOption(
      new Option('--input <file>', 'a JSON file with a request or an array of them; - is stdin').conflicts([
        ...['model', 'provider', 'task', 'inputTokens', 'outputTokens', 'region', 'zone', 'set'],
        ...['paramsTotal', 'paramsActive', 'pue', 'wue'],
      ]),
    )
    .option('--set <field=value>', 'any other field of a request; repeat for more', repeated, [])
    .addOption(new Option('--method <name>', 'estimation method').choices(methods))
    .option('--config <file>', 'a project file other than the nearest wattlens.json')
    .option('--format <format>', 'text or json', 'text')
    .option('--output <file>', 'write to a file instead of stdout')
    .addHelpText('after', fieldsHelp)
    .action(async (options: EstimateOptions) => {
      done(await estimateCommand(options, { cwd: process.cwd(), version }));
    });

  program
    .command('usage')
    .description('measured usage in the place of assumptions')
    .command('import')
    .description('keep what a log says of the calls in wattlens.usage.json, beside the project file')
    .argument(
      '<file>',
      'OpenTelemetry GenAI export, LiteLLM spend log, usage CSV of a provider, or CodeCarbon emissions.csv',
    )
    .option('--config <file>', 'a project file other than the nearest wattlens.json')
    .option('--jobs <n>', 'worker threads', wholeNumber)
    .action(async (file: string, options: UsageOptions) => {
      done(await usageImport(file, options, { cwd: process.cwd(), version }));
    });
}

const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];
