import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, allImports, packageName, topFolder } from './source-tree';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Lock {
  packages: Record<
    string,
    { hasInstallScript?: boolean; integrity?: string; inBundle?: boolean; resolved?: string }
  >;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const shipped = Object.keys(manifest.dependencies);
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

describe('dependencies', () => {
  it('are pinned to one version each, also those that go by another name here', () => {
    const pinned = /^(npm:[a-z@/-]+@)?\d+\.\d+\.\d+$/;
    expect(Object.entries(declared).filter(([, version]) => !pinned.test(version))).toEqual([]);
  });

  it('run no script of theirs at install', () => {
    const withScript = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? path);
    expect(withScript.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
  });

  it('are held to a checksum, from whatever registry a person uses', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, { integrity, inBundle }]) => !integrity && !inBundle)).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('are each explained in ARCHITECTURE.md', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    expect(shipped.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('are declared where they are imported', () => {
    const imported = allImports().filter(
      ({ from, specifier, target }) =>
        target === undefined && !specifier.startsWith('node:') && topFolder(from) !== 'tests',
    );
    const strangers = imported.filter(({ specifier }) => !(packageName(specifier) in declared));
    expect(strangers).toEqual([]);
  });

  it('are all imported', () => {
    const used = new Set(allImports().map(({ specifier }) => packageName(specifier)));
    // Of some only files are taken: fonts, a dictionary.
    const taken = ['renderer/styles/fonts.css', 'build/bundle.mjs']
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    expect(shipped.filter((name) => !used.has(name) && !taken.includes(name))).toEqual([]);
  });
});
