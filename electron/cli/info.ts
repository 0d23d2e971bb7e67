import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { countMap, type MapCounts } from './count-map';
import { readMapFile } from './read-map-file';
import { tellError } from './tell-error';

/** `counterpoint info`: what a map holds. */
export async function runInfo(
  { files: [file = ''], flags }: CliArguments,
  { path, out, err }: CliContext,
): Promise<ExitCode> {
  const read = await readMapFile(path(file));
  if (!read.ok) {
    tellError(read.error, err);
    return EXIT.problem;
  }
  for (const note of read.value.notes) err(note);
  const counts = countMap(read.value.map);
  out(flags.has('json') ? JSON.stringify(counts, null, 2) : inWords(counts));
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
