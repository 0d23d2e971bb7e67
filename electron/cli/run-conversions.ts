import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { ok, type Result } from '../../shared/result';
import { durableWrite } from '../files/durable-write';
import { fileError } from '../files/file-errors';
import { EXIT, type CliContext, type ExitCode } from './cli-command';
import { convert, type Conversion, type ConversionRecord } from './conversion';
import { tellError } from './tell-error';

interface Conversions {
  readonly files: readonly Omit<Conversion, 'force'>[];
  /** Files that are there already are replaced. */
  readonly force: boolean;
  /** A folder that the files go into; it is made when it is not there. */
  readonly into: string | undefined;
  /** Where what was kept and lost is written as JSON, as the person typed it. */
  readonly report: string | undefined;
}

/**
 * Does conversions one after the other, whatever becomes of each, and tells how far it is when there are several. Nothing is begun when two of
 * them would write the same file, or when the report would replace one.
 * @returns 0 only when all was done
 */
export async function runConversions(
  { files, force, into, report }: Conversions,
  context: CliContext,
): Promise<ExitCode> {
  const twice = writtenTwice(
    [...files.map(({ output }) => output), ...(report === undefined ? [] : [report])],
    context,
  );
  if (twice !== undefined) {
    context.err(`“${twice}” would be written twice. Give each file another name or folder.`);
    return EXIT.usage;
  }
  if (report !== undefined && !force && existsSync(context.path(report))) {
    context.err(`“${report}” is there already. Name another file, or replace it with --force.`);
    return EXIT.problem;
  }
  const folder = into === undefined ? undefined : await makeFolder(into, context);
  if (folder?.ok === false) {
    tellError(folder.error, context.err);
    return EXIT.problem;
  }
  const records: ConversionRecord[] = [];
  for (const file of files) {
    if (files.length > 1) context.err(`${records.length + 1} of ${files.length}: ${file.input}`);
    records.push(await convert({ ...file, force }, context));
  }
  const all = records.every(({ error }) => error === undefined);
  const told = report === undefined || (await writeReport(report, records, context));
  return all && told ? EXIT.fine : EXIT.problem;
}

/** A file that more than one would be written to, as the person typed it. */
function writtenTwice(outputs: readonly string[], { path }: CliContext): string | undefined {
  const places = new Set<string>();
  return outputs.find((output) => places.size === places.add(path(output)).size);
}

async function makeFolder(folder: string, { path }: CliContext): Promise<Result<unknown>> {
  try {
    return ok(await mkdir(path(folder), { recursive: true }));
  } catch (error) {
    return fileError(error, `The folder “${folder}” could not be made.`);
  }
}

async function writeReport(
  file: string,
  records: readonly ConversionRecord[],
  { path, err }: CliContext,
): Promise<boolean> {
  const text = `${JSON.stringify({ files: records }, null, 2)}\n`;
  const written = await durableWrite(path(file), text, { json: true });
  if (!written.ok) tellError(written.error, err);
  return written.ok;
}
