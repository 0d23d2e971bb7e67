import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ELECTRON_FILES, FLOORS, FOLDER_RULES } from '../../build/import-rules.js';
import { cyclesIn } from './cycles';
import { importsIn } from './imports-of';
import { ROOT, TOP_FOLDERS, allImports, packageName, filesIn, topFolder, type Import } from './source-tree';

const imports = allImports();
const relative = imports.filter((found): found is Required<Import> => found.target !== undefined);
const packages = imports.filter((found) => found.target === undefined && !isNodes(found.specifier));

function isNodes(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function told(found: readonly Import[]): string[] {
  return found.map(({ from, specifier }) => `${from} imports ${specifier}`);
}

describe('the reader of imports', () => {
  it('sees every way in which a file can name another', () => {
    const text = `
      import './effect'; import a, { b } from './static'; import type { C } from './type';
      export { d } from './again'; type E = import('./type-query').E;
      const f = await import('./dynamic'); const g = require('./required');
      const w = new Worker(new URL('./big.worker.ts', import.meta.url));
      const no = "import './in-a-string'"; // import './in-a-comment'
    `;
    expect(importsIn('file.ts', text)).toEqual([
      './effect',
      './static',
      './type',
      './again',
      './type-query',
      './dynamic',
      './required',
      './big.worker.ts',
    ]);
  });

  it('reads all folders', () => {
    const readFolders = new Set(imports.map(({ from }) => topFolder(from)));
    expect([...readFolders].sort()).toEqual([...TOP_FOLDERS].sort());
  });
});

describe('who may import whom', () => {
  it('finds every file that an import names', () => {
    const missing = relative.filter(
      ({ target }) => !existsSync(join(ROOT, target)) && !target.startsWith('dist/'),
    );
    expect(told(missing)).toEqual([]);
  });

  it.each(TOP_FOLDERS)('keeps %s to the folders it may know, types included', (folder) => {
    const allowed: readonly string[] = FOLDER_RULES[folder].folders;
    const strangers = relative.filter(
      ({ from, target }) =>
        topFolder(from) === folder && !allowed.includes(topFolder(target)) && !isPackageFile(target),
    );
    expect(told(strangers)).toEqual([]);
  });

  it.each(TOP_FOLDERS)('keeps %s to the packages it may know', (folder) => {
    const { packages: only, bannedPackages = [] } = FOLDER_RULES[folder];
    const strangers = packages.filter(({ from, specifier }) => {
      const name = packageName(specifier);
      return topFolder(from) === folder && (bannedPackages.includes(name) || only?.includes(name) === false);
    });
    expect(told(strangers)).toEqual([]);
  });

  it('keeps the modules of Node out of shared and the interface', () => {
    const strangers = imports.filter(
      ({ from, specifier }) => isNodes(specifier) && ['shared', 'renderer'].includes(topFolder(from)),
    );
    expect(told(strangers)).toEqual([]);
  });

  it('lets only the files of the desktop shell import electron', () => {
    const strangers = packages.filter(
      ({ from, specifier }) =>
        packageName(specifier) === 'electron' && !ELECTRON_FILES.some((allowed) => from.startsWith(allowed)),
    );
    expect(told(strangers)).toEqual([]);
  });
});

const FLOORED = ['shared', 'electron', 'renderer'] as const;

describe.each(FLOORED)('the floors of %s', (folder) => {
  const row = new Map(FLOORS[folder].flatMap((parts, index) => parts.map((part) => [part, index] as const)));

  function partOf(path: string): string {
    return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
  }

  it('have a place for every part, and no place for what is not there', () => {
    const parts = new Set(filesIn(folder, ['.ts', '.tsx', '.css']).map(partOf));
    expect([...parts].filter((part) => !row.has(part))).toEqual([]);
    expect([...row.keys()].filter((part) => !parts.has(part))).toEqual([]);
  });

  it('are climbed by nobody: a part imports itself and parts of the rows above', () => {
    const climbs = relative.filter(({ from, target }) => {
      if (topFolder(from) !== folder || topFolder(target) !== folder) return false;
      const [own, other] = [partOf(from), partOf(target)];
      return own !== other && (row.get(other) ?? Infinity) >= (row.get(own) ?? -Infinity);
    });
    expect(told(climbs)).toEqual([]);
  });
});

describe('cycles', () => {
  it('finds those that are there', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    expect(cyclesIn(edges)).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('has no file that imports itself by way of others, types included', () => {
    const edges = new Map<string, string[]>();
    for (const { from, target } of relative) edges.set(from, [...(edges.get(from) ?? []), target]);
    expect(cyclesIn(edges)).toEqual([]);
  });
});

/** The manifest and what lies in node_modules belong to no folder. */
function isPackageFile(target: string): boolean {
  return target === 'package.json' || target.startsWith('node_modules/');
}
