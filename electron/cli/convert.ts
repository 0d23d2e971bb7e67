import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { formatOfName, outputBeside, outputFormatNamed } from './output-names';
import { runConversions } from './run-conversions';

/** `counterpoint convert`: from any format that is read to any that is written; one file, or many into a folder. */
export async function runConvert(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const into = values.get('into');
  const named = values.get('to');
  const usage = (message: string): ExitCode => {
    context.err(message);
    return EXIT.usage;
  };
  if (into === undefined && files.length !== 2)
    return usage('Name one file to read and one to write; for many, name a folder with --into.');
  if (into !== undefined && named === undefined)
    return usage('Into which format? Name it with --to, such as: --to argdown');
  const [input = '', output = ''] = files;
  const to = named === undefined ? formatOfName(output) : outputFormatNamed(named);
  if (to === undefined)
    return usage(`“${named ?? output}” names no format that can be written. Name one with --to.`);

  const rest = {
    from: values.get('from'),
    to,
    options: {},
    folded: false,
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
