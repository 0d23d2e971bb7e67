import { readableLines } from '../../shared/merge/readable-lines';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readMapFile } from './read-map-file';
import { tellError } from './tell-error';

/** `counterpoint textconv`: a map as lines for reading, which `git diff` and `git log -p` compare. */
export async function runTextconv(
  { files: [file = ''] }: CliArguments,
  { path, out, err }: CliContext,
): Promise<ExitCode> {
  const read = await readMapFile(path(file));
  if (!read.ok) {
    tellError(read.error, err);
    return EXIT.problem;
  }
  out(readableLines(read.value.map).join('\n'));
  return EXIT.fine;
}
