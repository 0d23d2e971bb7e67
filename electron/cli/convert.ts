import { CURRENT_VERSION } from '../../shared/map/schema';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { howToRead } from './how-to-read';
import { formatOfName, outputBeside, outputFormatNamed } from './output-names';
import { runConversions } from './run-conversions';

/** `counterpoint convert`: from any format that is read to any that is written; one file, or many into a folder. */
export async function runConvert(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const into = values.get('into');
  const target = values.get('to');
  // `--to` can name the file that is written, as for `export`.
  const isFile =
    into === undefined && files.length === 1 && target !== undefined && !outputFormatNamed(target);
  const named = isFile ? undefined : target;
  const usage = (message: string): ExitCode => {
    context.err(message);
    return EXIT.usage;
  };
  if (into === undefined && files.length !== 2 && !isFile)
    return usage('Name one file to read and one to write; for many, name a folder with --into.');
  if (into !== undefined && named === undefined)
    return usage('Into which format? Name it with --to, such as: --to argdown');
  const [input = '', output = target ?? ''] = files;
  const to = named === undefined ? formatOfName(output) : outputFormatNamed(named);
  if (to === undefined)
    return usage(`“${named ?? output}” names no format that can be written. Name one with --to.`);

  const version = values.get('to-version');
  if (version !== undefined && (to !== 'argmap' || (version !== '1' && version !== String(CURRENT_VERSION))))
    return usage(`--to-version takes 1 or ${CURRENT_VERSION}, and only for a file that ends in .argmap.`);

  const read = howToRead(values);
  if (typeof read === 'string') return usage(read);
  const rest = {
    read,
    to,
    options: { clear: values.get('clear') },
    folded: false,
    version: version === '1' ? (1 as const) : undefined,
  };
  const conversions =
    into === undefined
      ? [{ input, output, ...rest }]
      : files.map((file) => ({ input: file, output: outputBeside(file, to, into), ...rest }));
  return runConversions(
    { files: conversions, force: flags.has('force'), into, report: values.get('report') },
    context,
  );
}
