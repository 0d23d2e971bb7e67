import { CITATION_STYLES } from '../../shared/citations/styles';
import { exportOptions, PAPERS, THEMES, type ExportOptions } from '../../shared/formats/export-options';
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
  const verdicts = values.get('verdicts');
  if (verdicts !== undefined && verdicts !== 'on' && verdicts !== 'off')
    return `--verdicts takes on or off, not “${verdicts}”.`;
  const parsed = exportOptions.safeParse({
    theme: values.get('theme'),
    scale: scale === undefined ? undefined : Number(scale),
    paper: values.get('paper'),
    fit: flags.has('fit'),
    plain: flags.has('plain'),
    clear: values.get('clear'),
    knownOn: values.get('known-on'),
    verdicts: verdicts === undefined ? undefined : verdicts === 'on',
    citationStyle: values.get('citation-style'),
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]);
  if (field === 'knownOn')
    return `--known-on takes a date such as 2026-02-06, 2026-02 or 2020, not “${values.get('known-on')}”.`;
  if (field === 'scale') return `--scale takes a number from 0.05 to 16, not “${scale}”.`;
  if (field === 'citationStyle') return `--citation-style takes one of: ${CITATION_STYLES.join(', ')}.`;
  return `--${field} takes one of: ${(field === 'theme' ? THEMES : PAPERS).join(', ')}.`;
}
