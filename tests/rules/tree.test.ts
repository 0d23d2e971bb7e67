import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, TOP_FOLDERS, filesIn, sourceFiles } from './source-tree';

const MOST_LINES = 400;
const sources = TOP_FOLDERS.flatMap(sourceFiles);

/** Tables of data and files that a script writes may be as long as they must. */
function isTable(path: string): boolean {
  return /\.(generated|data)\.ts$/.test(path);
}

function lineCount(path: string): number {
  return readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
}

/** What a unit test may be about: the file or folder at its own path, without an aspect as in `parse.fixtures.test.ts`. */
function testedFiles(test: string): string[] {
  const path = test.replace(/^tests\/unit\//, '').replace(/\.test\.tsx?$/, '');
  const stems = [path, path.replace(/\.[^./]+$/, '')];
  return stems.flatMap((stem) => ['', '.ts', '.tsx', '.mjs', '.js'].map((ending) => stem + ending));
}

describe('the tree', () => {
  it('has no source file of more than 400 lines', () => {
    const long = sources.filter((path) => !isTable(path) && lineCount(path) > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('has no barrels', () => {
    expect(sources.filter((path) => /^index\.(ts|tsx|js|mjs)$/.test(basename(path)))).toEqual([]);
  });

  it('names files in kebab-case and components in PascalCase', () => {
    const odd = sources.filter((path) => {
      const name = basename(path);
      return path.endsWith('.tsx') && path.startsWith('renderer/')
        ? !/^([A-Z][A-Za-z0-9]*|[a-z][a-z0-9-]*)(\.[a-z]+)*\.tsx$/.test(name)
        : !/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|js)$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('has for every unit test the file that it tests, at the same place', () => {
    const tests = filesIn('tests/unit', ['.test.ts', '.test.tsx']);
    expect(tests.length).toBeGreaterThan(0);
    const strays = tests.filter((test) => !testedFiles(test).some((file) => existsSync(join(ROOT, file))));
    expect(strays).toEqual([]);
  });
});
