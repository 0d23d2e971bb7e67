import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readMapFile } from './read-map-file';
import { tellError } from './tell-error';

/** `counterpoint validate`: whether files are maps that the app would open. Looks at all of them, whatever it finds. */
export async function runValidate(
  { files }: CliArguments,
  { path, out, err }: CliContext,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  for (const file of files) {
    const read = await readMapFile(path(file));
    if (read.ok) {
      out(`${file}: fine`);
      for (const note of read.value.notes) out(`${file}: ${note}`);
    } else {
      code = EXIT.problem;
      tellError({ ...read.error, message: `${file}: ${read.error.message}` }, err);
    }
  }
  return code;
}
