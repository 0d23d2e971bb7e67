import { exportOptions, PAPERS, THEMES, type ExportOptions } from '../../shared/formats/exports';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { formatOfName, outputBeside, outputFormatNamed } from './output-names';
import { runConversions } from './run-conversions';

/** `counterpoint export`: maps as pictures, documents and other tools' files. */
export async function runExportCommand(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const target = values.get('to');
  const into = values.get('into');
  const usage = (message: string): ExitCode => {
    context.err(message);
    return EXIT.usage;
  };
  if (target === undefined) return usage('As what? Name a file or a format with --to, such as: --to map.svg');
  const named = outputFormatNamed(target);
  const to = named ?? formatOfName(target);
  if (to === undefined) return usage(`“${target}” names no format that can be written.`);
  if (files.length > 1 && named === undefined)
    return usage('Several maps cannot go into one file. Name a format with --to, such as: --to svg');
  const options = optionsOf(values, flags);
  if (typeof options === 'string') return usage(options);

  const conversions = files.map((input) => ({
    input,
    output: named !== undefined ? outputBeside(input, to, into) : target,
    to,
    options,
    folded: flags.has('folded'),
  }));
  return runConversions(
    { files: conversions, force: flags.has('force'), into, report: values.get('report') },
    context,
  );
}

/** The options that were typed, or in words what is wrong with one. */
function optionsOf(values: ReadonlyMap<string, string>, flags: ReadonlySet<string>): ExportOptions | string {
  const scale = values.get('scale');
  const parsed = exportOptions.safeParse({
    theme: values.get('theme'),
    scale: scale === undefined ? undefined : Number(scale),
    paper: values.get('paper'),
    fit: flags.has('fit'),
    plain: flags.has('plain'),
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]);
  if (field === 'scale') return `--scale takes a number from 0.05 to 16, not “${scale}”.`;
  return `--${field} takes one of: ${(field === 'theme' ? THEMES : PAPERS).join(', ')}.`;
}
