import { conflictInWords } from '../../shared/merge/conflict';
import { conflictsOf } from '../../shared/merge/merge-maps';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { howToRead } from './how-to-read';
import { readAnyMap } from './read-any-map';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

/** `counterpoint validate`: whether files are maps that the app would open. Looks at all of them, whatever it finds. */
export async function runValidate({ files, values }: CliArguments, context: CliContext): Promise<ExitCode> {
  const { out, err } = context;
  const how = howToRead(values);
  if (typeof how === 'string') {
    err(how);
    return EXIT.usage;
  }
  let code: ExitCode = EXIT.fine;
  for (const file of files) {
    const read = await readAnyMap(file, context, how);
    if (read.ok) {
      const conflicts = conflictsOf(read.value.map);
      if (conflicts.length > 0 || read.value.isCopy) code = EXIT.problem;
      else if (!read.value.isCopy) out(`${file}: fine`);
      for (const conflict of conflicts)
        err(`${file}: not decided since a merge: ${conflictInWords(read.value.map, conflict)}`);
      for (const note of read.value.notes) out(`${file}: ${note}`);
      if (read.value.report) tellLosses(file, read.value.report, err);
    } else {
      code = EXIT.problem;
      tellError({ ...read.error, message: `${file}: ${read.error.message}` }, err);
    }
  }
  return code;
}
