import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { countMap, type MapCounts } from './count-map';
import { howToRead } from './how-to-read';
import { readAnyMap } from './read-any-map';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

/** `counterpoint info`: what a map holds. */
export async function runInfo(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const how = howToRead(values);
  if (typeof how === 'string') {
    err(how);
    return EXIT.usage;
  }
  const read = await readAnyMap(file, context, how);
  if (!read.ok) {
    tellError(read.error, err);
    return EXIT.problem;
  }
  const { map, format, notes, report } = read.value;
  for (const note of notes) err(note);
  if (report) tellLosses(file, report, err);
  const counts = countMap(map);
  out(flags.has('json') ? JSON.stringify({ ...counts, format }, null, 2) : inWords(counts));
  return EXIT.fine;
}

function inWords(counts: MapCounts): string {
  const list = (numbers: Record<string, number>): string =>
    Object.entries(numbers)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  return [
    counts.title || 'Untitled map',
    `  sources   ${counts.sources}`,
    `  passages  ${counts.passages}`,
    `  nodes     ${list(counts.nodes)}`,
    `  links     ${list(counts.links)}`,
    `            undercuts ${counts.undercuts}, with linked premises ${counts.linkedPremises}`,
    `  groups    ${counts.groups}`,
  ].join('\n');
}
