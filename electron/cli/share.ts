import { cleanMap } from '../../shared/share/clean-map';
import { PART_NAMES, type Part } from '../../shared/share/parts';
import { sayShare } from '../../shared/share/say-share';
import { shareReport } from '../../shared/share/share-report';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrTell } from './map-or-tell';
import { tellError } from './tell-error';
import { writeMap } from './write-map';

/** `counterpoint share`: a copy without what is marked higher, or not wanted, and what that does to the argument. */
export async function runShare(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const output = values.get('output');
  const usage = (message: string): ExitCode => {
    err(message);
    return EXIT.usage;
  };
  if (output === undefined) return usage('Where to? Name a file with -o, such as: -o copy.argmap');
  const without = (values.get('without') ?? '').split(',').filter((name) => name !== '');
  const unknown = without.find((name) => !isPart(name));
  if (unknown !== undefined)
    return usage(`--without takes some of: ${PART_NAMES.join(', ')}; not “${unknown}”.`);

  const map = await mapOrTell(file, context);
  if (!map) return EXIT.problem;
  const choice = { clear: values.get('clear'), without: without.filter(isPart) };
  const cleaned = cleanMap(map, choice, new Date().toISOString());
  if (!cleaned.ok) {
    tellError(cleaned.error, err);
    return EXIT.usage;
  }
  const written = await writeMap(cleaned.value.map, context.path(output), { force: flags.has('force') });
  if (!written.ok) {
    tellError(written.error, err);
    return EXIT.problem;
  }
  const report = shareReport(map, cleaned.value);
  if (flags.has('json')) out(JSON.stringify(report, null, 2));
  else for (const line of sayShare(report)) out(line);
  return EXIT.fine;
}

function isPart(name: string): name is Part {
  return (PART_NAMES as readonly string[]).includes(name);
}
