import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { methods } from '../core/footprint/settings.ts';
import { CannotRun, tell } from './messages.ts';
import { wholeNumber } from './numbers.ts';
import { scanCommand, type ScanOptions } from './scanCommand.ts';

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

  // Most of the engine is behind these: a scan that finds everything as it was needs none of it.
  if (args[0] !== 'scan') {
    const { addCommands } = await import('./commands.ts');
    addCommands(program, version, done => (code = done));
  }

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
