import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const OUTSIDE = { ok: false, error: { code: 'out-of-folder' } };

let host: TestHost;
let inside: string;
let secret: string;

beforeEach(() => {
  host = new TestHost(newFolder());
  inside = join(host.folder, 'a.argmap');
  secret = join(newFolder(), 'secret.argmap');
  for (const path of [inside, secret]) writeFileSync(path, fixture('maps/v2/empty.argmap'));
});

/** A link that leads out takes a file's place. */
function swap(path = inside, to = secret): void {
  rmSync(path);
  symlinkSync(to, path);
}

async function listed(): Promise<string> {
  const { entries } = await host.must('folders.list', { folder: await host.root(), purpose: 'open-map' });
  const [entry] = entries;
  if (entry?.kind !== 'file') throw new Error('no file is listed');
  return entry.file;
}

describe('a file that was swapped for a link out of its folder after it was listed', () => {
  it('is not opened', async () => {
    const files = [await listed(), await host.file('a.argmap')];
    swap();
    for (const file of files) {
      expect(await host.call('maps.open', { file })).toMatchObject(OUTSIDE);
      expect(await host.call('maps.open', { file, salvage: true })).toMatchObject(OUTSIDE);
    }
  });

  it('is not opened from the list of recent files either', async () => {
    const { map } = await host.must('maps.open', { file: await listed() });
    await host.must('maps.close', { map });
    const [recent] = (await host.must('recent.list', {})).files;
    swap();
    expect(await host.call('maps.open', { file: recent?.file ?? '' })).toMatchObject(OUTSIDE);
  });

  it('is not read as an article', async () => {
    const article = join(host.folder, 'a.txt');
    const elsewhere = join(dirname(secret), 'secret.txt');
    for (const path of [article, elsewhere]) writeFileSync(path, 'Words.');
    const file = await host.file('a.txt');
    swap(article, elsewhere);
    expect(await host.call('sources.read', { file })).toMatchObject(OUTSIDE);
  });

  it('is not saved to while it is open, nor taken from, and what it leads to stays as it was', async () => {
    const { map } = await host.must('maps.open', { file: await listed() });
    const before = readFileSync(secret, 'utf8');
    swap();
    expect(await host.call('maps.save', { map })).toMatchObject(OUTSIDE);
    expect(await host.call('maps.save', { map, keepMine: true })).toMatchObject(OUTSIDE);
    expect(await host.call('maps.theirs', { map, revision: 0 })).toMatchObject(OUTSIDE);
    expect(readFileSync(secret, 'utf8')).toBe(before);
    await host.must('maps.saveAs', { map, file: await host.file('b.argmap') });
    await host.must('maps.save', { map });
  });

  it('is not saved to under its name, be there a file at the end or not', async () => {
    const { map } = await host.must('maps.new', { title: 'Mine' });
    const file = await host.file('new.argmap');
    const nowhere = join(dirname(secret), 'nowhere.argmap');
    symlinkSync(nowhere, join(host.folder, 'new.argmap'));
    expect(await host.call('maps.saveAs', { map, file })).toMatchObject(OUTSIDE);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('is found in a folder that was swapped, too', async () => {
    const folder = join(host.folder, 'sub');
    mkdirSync(folder);
    renameSync(inside, join(folder, 'secret.argmap'));
    const { entries } = await host.must('folders.list', { folder: await host.root(), purpose: 'open-map' });
    const [sub] = entries;
    const list = await host.must('folders.list', {
      folder: sub?.kind === 'folder' ? sub.folder : '',
      purpose: 'open-map',
    });
    const [entry] = list.entries;
    rmSync(folder, { recursive: true });
    symlinkSync(dirname(secret), folder);
    const file = entry?.kind === 'file' ? entry.file : '';
    expect(await host.call('maps.open', { file })).toMatchObject(OUTSIDE);
  });
});

describe('a link', () => {
  it('that stays in the folder is followed', async () => {
    const file = await listed();
    renameSync(inside, join(host.folder, 'b.argmap'));
    symlinkSync(join(host.folder, 'b.argmap'), inside);
    expect((await host.must('maps.open', { file })).fileName).toBe('b.argmap');
  });

  it('that a person named at the start may lead anywhere', async () => {
    swap();
    expect((await host.must('maps.open', { file: host.host.giveFile(inside) })).fileName).toBe(
      'secret.argmap',
    );
  });

  it('on the desktop may have taken the place of a recent file', async () => {
    const desktop = new TestHost(host.folder, { shell: 'desktop' });
    const { map } = await desktop.must('maps.open', { file: desktop.host.giveFile(inside) });
    await desktop.must('maps.close', { map });
    const [recent] = (await desktop.must('recent.list', {})).files;
    swap();
    expect((await desktop.must('maps.open', { file: recent?.file ?? '' })).fileName).toBe('secret.argmap');
  });
});
