import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
import { Library } from '../../../../electron/library/library';
import { indexFileOf } from '../../../../electron/library/known-libraries';
import { serializeMap } from '../../../../shared/map/serialize';
import { newFolder } from '../../../support/new-folder';
import { smallMap } from '../../../support/small-map';

let folder: string;
let data: string;
/** Of the index. */
let file: string;

beforeEach(() => {
  folder = newFolder();
  data = newFolder();
  file = indexFileOf(data, folder);
});

function write(name: string, ...cards: readonly string[]): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, serializeMap(smallMap(cards.map((text, at) => `claim c${at}: ${text}`).join('\n'))));
}

/** Looks at the folder as a program does that has just been started. */
async function opened(): Promise<Library> {
  const library = new Library(folder, data);
  await looked(library);
  return library;
}

async function looked(library: Library) {
  const outcome = await library.look();
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

function found({ index }: Library, words: string): string[] {
  return index.search(words, { hits: 100, perMap: 100 }).maps.map(({ map }) => map.path);
}

/** The lines of the index's file that are about a map. */
function linesAbout(path: string): number {
  return readFileSync(file, 'utf8').split(`"path":"${path}"`).length - 1;
}

describe('a library', () => {
  it('has the maps of a folder and of the folders in it, and knows them again without reading them', async () => {
    write('a.argmap', 'apples');
    write('deep/er/b.argmap', 'apples and pears');
    const first = await opened();
    expect(found(first, 'apples').sort()).toEqual(['a.argmap', 'deep/er/b.argmap']);
    const second = await opened();
    expect(found(second, 'pears')).toEqual(['deep/er/b.argmap']);
    expect(linesAbout('a.argmap')).toBeGreaterThan(0);
    expect(readFileSync(file, 'utf8')).not.toContain(folder.slice(1) + '/a.argmap');
  });

  it('reads what was changed, even where size and time of change are as before', async () => {
    write('a.argmap', 'apples');
    const library = await opened();
    utimesSync(join(folder, 'a.argmap'), 1000, 1000);
    await looked(library);
    write('a.argmap', 'grapes');
    utimesSync(join(folder, 'a.argmap'), 1000, 1000);
    await looked(library);
    expect(found(library, 'grapes')).toEqual(['a.argmap']);
    expect(found(library, 'apples')).toEqual([]);
    expect(found(await opened(), 'grapes')).toEqual(['a.argmap']);
  });

  it('forgets what is gone, and its words are not in the file of the next program', async () => {
    write('a.argmap', 'apples');
    write('b.argmap', 'pears');
    const library = await opened();
    rmSync(join(folder, 'a.argmap'));
    await looked(library);
    expect(found(library, 'apples')).toEqual([]);
    await opened();
    expect(readFileSync(file, 'utf8')).not.toContain('apples');
  });

  it('looks at one file alone, which has come, changed or gone', async () => {
    const library = await opened();
    write('a.argmap', 'apples');
    expect(await library.lookAt('a.argmap')).toBe(true);
    expect(found(library, 'apples')).toEqual(['a.argmap']);
    expect(await library.lookAt('a.argmap')).toBe(false);
    renameSync(join(folder, 'a.argmap'), join(folder, 'b.argmap'));
    await library.lookAt('a.argmap');
    await library.lookAt('b.argmap');
    expect(found(library, 'apples')).toEqual(['b.argmap']);
    expect(found(await opened(), 'apples')).toEqual(['b.argmap']);
  });

  it('says which files it could not read and why, and has all others', async () => {
    write('good.argmap', 'apples');
    writeFileSync(join(folder, 'torn.argmap'), '{"format": "counterpoint-map", ');
    writeFileSync(join(folder, 'newer.argmap'), '{"format": "counterpoint-map", "version": 99}');
    writeFileSync(join(folder, 'huge.argmap'), '');
    truncateSync(join(folder, 'huge.argmap'), 10 ** 9);
    mkdirSync(join(folder, 'folder.argmap'));
    symlinkSync(join(folder, 'good.argmap'), join(folder, 'link.argmap'));
    symlinkSync(folder, join(folder, 'circle'));
    write('.hidden.argmap', 'apples');
    write('.hidden/a.argmap', 'apples');
    writeFileSync(join(folder, 'notes.txt'), 'apples');
    const library = new Library(folder, data);
    const { unread } = await looked(library);
    expect(unread.map(({ path, error }) => [path, error.code])).toEqual([
      ['huge.argmap', 'too-large'],
      ['newer.argmap', 'newer-version'],
      ['torn.argmap', 'not-json'],
    ]);
    expect(found(library, 'apples')).toEqual(['good.argmap']);
    write('torn.argmap', 'apples');
    expect((await looked(library)).unread).toHaveLength(2);
    expect(found(library, 'apples').sort()).toEqual(['good.argmap', 'torn.argmap']);
  });

  it('has what the whole copy of a torn map holds, until the file is whole again', async () => {
    write('a.argmap', 'apples');
    const whole = readFileSync(join(folder, 'a.argmap'));
    writeFileSync(join(folder, 'a.argmap'), whole.subarray(0, -20));
    const copy = safeCopyOf(join(folder, 'a.argmap'), folder);
    writeFileSync(copy, whole);
    const library = await opened();
    expect(found(library, 'apples')).toEqual(['a.argmap']);
    rmSync(copy);
    expect((await looked(library)).unread).toHaveLength(1);
    write('a.argmap', 'pears');
    expect((await looked(library)).unread).toHaveLength(0);
    expect(found(library, 'pears')).toEqual(['a.argmap']);
  });

  it.skipIf(process.getuid?.() === 0)('tries a file again that the system did not let it read', async () => {
    write('a.argmap', 'apples');
    chmodSync(join(folder, 'a.argmap'), 0);
    const library = new Library(folder, data);
    expect((await looked(library)).unread).toHaveLength(1);
    chmodSync(join(folder, 'a.argmap'), 0o600);
    expect((await looked(library)).unread).toHaveLength(0);
  });

  it('does not forget anything where its folder is not there just now', async () => {
    write('a.argmap', 'apples');
    const library = await opened();
    renameSync(folder, `${folder}-away`);
    expect(await library.look()).toMatchObject({ ok: false, error: { code: 'file-enoent' } });
    expect(found(library, 'apples')).toEqual(['a.argmap']);
    renameSync(`${folder}-away`, folder);
    expect(found(await opened(), 'apples')).toEqual(['a.argmap']);
  });

  it('keeps what it has read when it is stopped, and goes on from there', async () => {
    for (let at = 0; at < 30; at++) write(`m${at}.argmap`, 'apples');
    const library = new Library(folder, data);
    const stop = new AbortController();
    const outcome = await library.look({ signal: stop.signal, progress: (done) => done > 5 && stop.abort() });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const some = found(library, 'apples').length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(30);
    await looked(library);
    expect(found(library, 'apples')).toHaveLength(30);
  });
});

describe('the file of an index', () => {
  const damages: Record<string, (text: string) => string> = {
    'was cut off': (text) => text.slice(0, -20),
    'was cut off in its first line': (text) => text.slice(0, 30),
    'has other letters in it': (text) => text.replace('apples', 'grapes'),
    'has a line of something else': (text) => `${text}something else\n`,
    'is of another folder': (text) => text.replace('"folder":"', '"folder":"/elsewhere'),
    'is empty': () => '',
    'is no text': () => '\u0000\u0000\u0000',
    'has a line twice': (text) => `${text}${text.split('\n').slice(1).join('\n')}`,
  };

  for (const [what, damage] of Object.entries(damages))
    it(`that ${what} costs reading maps again, and nothing is wrong`, async () => {
      write('a.argmap', 'apples');
      write('b.argmap', 'pears');
      await opened();
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      const library = await opened();
      expect(found(library, 'apples')).toEqual(['a.argmap']);
      expect(found(library, 'pears')).toEqual(['b.argmap']);
      expect(found(library, 'grapes')).toEqual([]);
      const text = readFileSync(file, 'utf8');
      expect(found(await opened(), 'apples')).toEqual(['a.argmap']);
      expect(readFileSync(file, 'utf8').startsWith(text.slice(0, 100))).toBe(true);
    });

  it('that is a folder or a link is put aside, and what the link leads to is not touched', async () => {
    write('a.argmap', 'apples');
    mkdirSync(file, { recursive: true });
    expect(found(await opened(), 'apples')).toEqual(['a.argmap']);
    rmSync(file);
    const target = join(newFolder(), 'mine');
    writeFileSync(target, 'mine');
    symlinkSync(target, file);
    expect(found(await opened(), 'apples')).toEqual(['a.argmap']);
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  it('that cannot be written leaves a library that is read anew each time', async () => {
    write('a.argmap', 'apples');
    const taken = join(newFolder(), 'taken');
    writeFileSync(taken, '');
    const library = new Library(folder, taken);
    await looked(library);
    expect(found(library, 'apples')).toEqual(['a.argmap']);
  });

  it('takes lines of two programs at once', async () => {
    write('a.argmap', 'apples');
    const [one, other] = [await opened(), await opened()];
    write('b.argmap', 'pears');
    await Promise.all([one.lookAt('b.argmap'), other.lookAt('b.argmap')]);
    appendFileSync(file, 'half a li');
    write('c.argmap', 'plums');
    await one.lookAt('c.argmap');
    const third = await opened();
    expect(['apples', 'pears', 'plums'].map((word) => found(third, word).length)).toEqual([1, 1, 1]);
  });

  it('does not grow without end', async () => {
    const library = await opened();
    for (let at = 0; at < 150; at++) {
      write('a.argmap', `apples ${at}`);
      await library.lookAt('a.argmap');
    }
    const large = readFileSync(file).length;
    await opened();
    expect(readFileSync(file).length).toBeLessThan(large / 10);
    expect(found(await opened(), 'apples 149')).toEqual(['a.argmap']);
  });
});

describe('a library that is watched', () => {
  it('hears of maps that come, change and go, and of folders', async () => {
    let heard: () => void = () => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    const library = new Library(folder, data, () => heard());
    await looked(library);
    let change = next();
    write('a.argmap', 'apples');
    await change;
    expect(found(library, 'apples')).toEqual(['a.argmap']);
    change = next();
    write('new/b.argmap', 'pears');
    await change;
    while (found(library, 'pears').length === 0) {
      change = next();
      await change;
    }
    change = next();
    rmSync(join(folder, 'a.argmap'));
    await change;
    expect(found(library, 'apples')).toEqual([]);
    library.endWatch();
  });
});
