import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { readAnyMap } from './read-any-map';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

/** `counterpoint validate`: whether files are maps that the app would open. Looks at all of them, whatever it finds. */
export async function runValidate({ files, values }: CliArguments, context: CliContext): Promise<ExitCode> {
  const { out, err } = context;
  let code: ExitCode = EXIT.fine;
  for (const file of files) {
    const read = await readAnyMap(file, context, values.get('from'));
    if (read.ok) {
      out(`${file}: fine`);
      for (const note of read.value.notes) out(`${file}: ${note}`);
      if (read.value.report) tellLosses(file, read.value.report, err);
    } else {
      code = EXIT.problem;
      tellError({ ...read.error, message: `${file}: ${read.error.message}` }, err);
    }
  }
  return code;
}
