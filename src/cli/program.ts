import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { methods } from '../core/footprint/settings.ts';
import type { CheckOptions } from './checkCommand.ts';
import type { DiffOptions } from './diffCommand.ts';
import { endsOf, fieldsHelp, numberOf, type EstimateOptions } from './estimateOptions.ts';
import type { FixOptions } from './fixCommand.ts';
import { CannotRun, tell } from './messages.ts';
import { scanCommand, type ScanOptions } from './scanCommand.ts';
import type { UsageOptions } from './usageCommand.ts';

/** Runs one command line; resolves to the exit code: 0 fine, 1 a threshold passed, 2 could not run. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('wattlens')
    .description(
      'Finds where code calls AI models and estimates what each call costs in energy, carbon, water and money.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(wattlens --help shows what there is)');

  program
    .command('scan')
    .description('report the footprint of every call in files and folders')
    .argument('[paths...]', 'files or folders', ['.'])
    .addOption(new Option('--format <format>', 'what is written').default('text'))
    .option('--output <file>', 'write to a file instead of stdout')
    .option('--config <file>', 'a project file other than the nearest wattlens.json')
    .addOption(new Option('--method <name>', 'estimation method').choices(methods))
    .option('--jobs <n>', 'worker threads', wholeNumber)
    .option('--no-cache', 'analyse every file anew, and keep nothing for the next scan')
    .option('--explain <path:line>', 'show how the call at that line was found and computed')
    .action(async (paths: readonly string[], options: ScanOptions) => {
      code = await scanCommand(paths, options, { cwd: process.cwd(), version });
    });

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
      const { checkCommand } = await import('./checkCommand.ts');
      code = await checkCommand(paths, options, { cwd: process.cwd(), version });
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
      const { fixCommand } = await import('./fixCommand.ts');
      code = await fixCommand(paths, options, { cwd: process.cwd(), version });
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
      const { diffCommand } = await import('./diffCommand.ts');
      code = await diffCommand(options, { cwd: process.cwd(), version });
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
      const { estimateCommand } = await import('./estimateCommand.ts');
      code = await estimateCommand(options, { cwd: process.cwd(), version });
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
      const { usageImport } = await import('./usageCommand.ts');
      code = await usageImport(file, options, { cwd: process.cwd(), version });
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tell(`wattlens: ${error instanceof Error ? said(error) : String(error)}`);
    return 2;
  }
}

const said = (error: Error): string =>
  error instanceof CannotRun
    ? error.message
    : `an unexpected fault (${error.stack ?? error.message}); please report it`;

const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 64) return value;
  throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
}

function limit(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new InvalidArgumentError('It must be a number from 0.');
}
