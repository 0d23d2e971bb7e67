import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { durableWrite } from './durable-write';

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

/** Writes one of the program's own small files, durably. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await durableWrite(path, `${JSON.stringify(value, null, 2)}\n`);
}
