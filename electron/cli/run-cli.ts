import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXIT, type CliArguments, type CliCommand, type CliContext, type ExitCode } from './cli-command';
import { COMMAND_NAMES, type CliCommandName } from './command-names';
import { CLI_COMMANDS } from './commands';

const HELP = [
  'counterpoint: argument maps from articles, on the command line.',
  '',
  ...Object.values(CLI_COMMANDS).flatMap(({ usage, about }) => [`  counterpoint ${usage}`, `      ${about}`]),
  '',
  'Exit codes: 0 fine, 1 a problem or conflict was found, 2 the command was not understood, 3 a merge could not be made.',
].join('\n');

/**
 * Runs one call of the command line.
 * @param args what the person typed after the program's name
 */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    context.out(HELP);
    return EXIT.fine;
  }
  const command = COMMAND_NAMES.includes(name as CliCommandName)
    ? CLI_COMMANDS[name as CliCommandName]
    : undefined;
  if (!command) {
    context.err(name === undefined ? HELP : `There is no command “${name}”.\n\n${HELP}`);
    return EXIT.usage;
  }
  const parsed = parse(command, rest);
  if (typeof parsed === 'string') {
    context.err(`${parsed}\nUsage: counterpoint ${command.usage}`);
    return EXIT.usage;
  }
  if (parsed.flags.has('help')) {
    context.out(`Usage: counterpoint ${command.usage}\n${command.about}`);
    return EXIT.fine;
  }
  const run = await command.load();
  return run(parsed, context);
}

/** The files and flags of a command, or in words why they cannot be understood. */
function parse(
  { flags, options: valued, files }: CliCommand,
  args: readonly string[],
): CliArguments | string {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean', short: 'h' } };
  for (const flag of flags) options[flag] = { type: 'boolean' };
  for (const name of valued) options[name] = { type: 'string', ...(name === 'output' && { short: 'o' }) };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = new Set(Object.keys(values));
    const texts = new Map<string, string>(
      Object.entries(values).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
    const parsed = { files: positionals, flags: given, values: texts };
    if (given.has('help')) return parsed;
    if (positionals.length < files.least)
      return files.least === 1
        ? 'Which file? None was named.'
        : `At least ${files.least} files are to be named.`;
    if (positionals.length > files.most)
      return files.most === 0
        ? 'No file is to be named.'
        : files.most === 1
          ? 'Only one file can be named.'
          : `At most ${files.most} files can be named.`;
    return parsed;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return (error as Error).message;
    throw error;
  }
}
