import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SAMPLE_FILE } from './map-calls';

/** What the start screen shows of a sample. It is read as a whole, and checked, when it is opened. */
const headSchema = z.object({ title: z.string(), description: z.string().default('') });

/** The maps that come with the program, the one that brings the others together first. Only their heads are read: every start waits for them. */
export async function listSamples(
  folder: string,
): Promise<{ name: string; title: string; description: string }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => SAMPLE_FILE.test(name)).sort();
  const samples = await Promise.all(
    names.map(async (file) => {
      const head = await readHead(join(folder, file));
      return head && { name: file.replace(/\.argmap$/, ''), ...head };
    }),
  );
  return samples.filter((sample) => sample !== undefined);
}

async function readHead(path: string): Promise<z.infer<typeof headSchema> | undefined> {
  try {
    return headSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
