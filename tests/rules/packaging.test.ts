import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SOURCE_EXTENSIONS } from '../../electron/import/formats';

const ROOT = join(import.meta.dirname, '../..');
const config = readFileSync(join(ROOT, 'build/electron-builder.yml'), 'utf8');
const include = readFileSync(join(ROOT, 'build/open-with.nsh'), 'utf8');
const shell = readFileSync(join(ROOT, 'electron/main.ts'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
const valueOf = (name: string): string | undefined =>
  new RegExp(`^\\s*${name}: (.+)$`, 'm').exec(config)?.[1];

it('a Mac’s program is signed anew once its fuses are turned: without any signature it starts nowhere', () => {
  expect(valueOf('resetAdHocDarwinSignature')).toBe('true');
});

it('windows, menu entry and installer go by one name on each system', () => {
  expect(manifest['productName']).toBe(valueOf('productName'));
  expect(manifest['desktopName']).toBe(`${valueOf('executableName')}.desktop`);
  expect(valueOf('syncDesktopName')).toBe('true');
  expect(shell).toContain(`setAppUserModelId('${valueOf('appId')}')`);
});

it('Windows offers it for all that is read as an article', () => {
  const offered = Array.from(include.matchAll(/!insertmacro offerFor "(.+)"/g), ([, kind]) => kind);
  expect(offered).toEqual(SOURCE_EXTENSIONS);
  expect(config).toContain('include: build/open-with.nsh');
});

it('a Mac offers it for all that is read as an article, and opens none of that with it unasked', () => {
  const kinds = /- ext: \[(.+)\]\n.*\n\s+role: Viewer\n\s+rank: Alternate\n/.exec(config)?.[1]?.split(', ');
  expect(kinds?.map((kind) => `.${kind}`)).toEqual(SOURCE_EXTENSIONS);
});
