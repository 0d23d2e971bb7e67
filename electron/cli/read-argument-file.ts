import { basename } from 'node:path';
import { LIMITS } from '../../shared/map/schema';
import { fail, type Result } from '../../shared/result';
import { readWholeFile } from '../files/read-file';
import type { CliContext } from './cli-command';

/**
 * Reads a small text file of formal argumentation.
 * @param parse what its text says
 * @returns the failures of reading and of parsing; those of parsing name the file
 */
export async function readArgumentFile<T>(
  file: string,
  { path }: CliContext,
  parse: (text: string) => Result<T>,
): Promise<Result<T>> {
  const bytes = await readWholeFile(path(file), LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  const read = parse(new TextDecoder().decode(bytes.value));
  return read.ok ? read : fail(read.error.code, `${basename(file)}: ${read.error.message}`, read.error.hint);
}
