import { readableLines } from '../../shared/merge/readable-lines';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readMapOrCopy } from './map-or-copy';
import { tellError } from './tell-error';

/** `counterpoint textconv`: a map as lines for reading, which `git diff` and `git log -p` compare. */
export async function runTextconv(
  { files: [file = ''] }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const read = await readMapOrCopy(context.path(file), context);
  if (!read.ok) {
    tellError(read.error, context.err);
    return EXIT.problem;
  }
  context.out(readableLines(read.value.map).join('\n'));
  return EXIT.fine;
}
