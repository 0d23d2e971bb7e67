import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import type { Result } from '../../shared/result';
import { durableWrite } from './durable-write';
import { fileError } from './file-errors';

/** Reads one of the program's own small files. A damaged one is set aside, not lost, and the defaults are used. */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  fallback: z.output<Schema>,
): Promise<z.output<Schema>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return fallback;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: damaged in the same way.
  }
  await rename(path, `${path}.damaged`).catch(() => undefined);
  return fallback;
}

/** Writes one of the program's own small files, durably; its folder is made where it is missing. */
export async function writeJsonFile(path: string, value: unknown): Promise<Result<string>> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return fileError(error, `“${basename(path)}” was not saved.`);
  }
  return durableWrite(path, `${JSON.stringify(value, null, 2)}\n`, { json: true });
}
