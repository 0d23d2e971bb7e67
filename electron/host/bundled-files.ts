import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface BundledFile {
  type: string;
  content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The interface's built files, by their path in the address (`/index.html`, `/assets/…`): an exact list, read once. What is not in it
 * cannot be asked for, however the path is spelt.
 */
export async function readBundledFiles(folder: string): Promise<ReadonlyMap<string, BundledFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in TYPES);
  const read = files.map(async (entry): Promise<[string, BundledFile]> => {
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    return [address, { type: TYPES[extname(entry.name)] ?? '', content: await readFile(path) }];
  });
  return new Map(await Promise.all(read));
}
