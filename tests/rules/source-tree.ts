import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { FOLDER_RULES } from '../../build/import-rules.js';
import { importsOf } from './imports-of';

export const ROOT = join(import.meta.dirname, '../..');

export type TopFolder = keyof typeof FOLDER_RULES;
export const TOP_FOLDERS = Object.keys(FOLDER_RULES) as TopFolder[];

/** One import as it stands in a file. `target` is the file it means, from the repository's root; absent for a package. */
export interface Import {
  from: string;
  specifier: string;
  target?: string;
}

/** All files of a top folder whose names end in one of `endings`, from the repository's root, with forward slashes. */
export function filesIn(folder: string, endings: readonly string[]): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

export function sourceFiles(folder: string): string[] {
  return filesIn(folder, ['.ts', '.tsx', '.mjs', '.js']);
}

/** The file that a relative specifier means. A file that is there under another ending, such as a stylesheet, is given as it is. */
export function resolveRelative(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [path, `${path}.ts`, `${path}.tsx`];
  return candidates.find((candidate) => existsSync(join(ROOT, candidate))) ?? path;
}

/** Every import of every source file. */
export function allImports(): Import[] {
  return TOP_FOLDERS.flatMap(sourceFiles).flatMap((from) =>
    importsOf(join(ROOT, from)).map((specifier) =>
      specifier.startsWith('.')
        ? { from, specifier, target: resolveRelative(from, specifier) }
        : { from, specifier },
    ),
  );
}

/** `@scope/name/deep/file` -> `@scope/name`. */
export function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

export function topFolder(path: string): string {
  return path.split('/', 1)[0] ?? '';
}
