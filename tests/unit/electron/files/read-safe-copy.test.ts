import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../../../shared/map/limits';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
import { readSafeCopy } from '../../../../electron/files/read-safe-copy';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';

const MAP = fixture('maps/v2/empty.argmap');
let [folder, copies] = ['', ''];
beforeEach(() => {
  [folder, copies] = [newFolder(), newFolder()];
});

it.each(['beside the file', 'in the other folder'])(
  'finds the copy of a torn map %s, and says so',
  async (where) => {
    const path = join(folder, 'map.argmap');
    writeFileSync(safeCopyOf(path, where === 'beside the file' ? folder : copies), MAP);
    const read = await readSafeCopy(path, copies);
    expect(read?.value.notes.join()).toContain('cut short');
  },
);

it('gives nothing where there is no copy, or a torn one', async () => {
  const path = join(folder, 'map.argmap');
  expect(await readSafeCopy(path, copies)).toBeUndefined();
  writeFileSync(safeCopyOf(path, folder), MAP.slice(0, -20));
  expect(await readSafeCopy(path, copies)).toBeUndefined();
});

it('finds whichever copy is whole', async () => {
  const path = join(folder, 'map.argmap');
  const [whole, torn] = [safeCopyOf(path, folder), safeCopyOf(path, folder)];
  writeFileSync(whole, MAP);
  writeFileSync(torn, MAP.slice(0, -20));
  utimesSync(whole, 1, 1);
  expect(await readSafeCopy(path, copies)).toMatchObject({ ok: true });
});

it('finds one that is over the limits within which a map is opened without a question: the program wrote it itself', async () => {
  const path = join(folder, 'map.argmap');
  const depth = USUAL_LIMITS.depth + 1;
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  writeFileSync(safeCopyOf(path, folder), MAP.replace('{', `{ "kept": ${deep},`));
  expect(await readSafeCopy(path, copies)).toMatchObject({ ok: true });
});

it('follows no link: the program makes none, and what lies beside a map may be put there by others', async () => {
  const path = join(folder, 'map.argmap');
  writeFileSync(join(copies, 'another.argmap'), MAP);
  symlinkSync(join(copies, 'another.argmap'), safeCopyOf(path, folder));
  expect(await readSafeCopy(path, copies)).toBeUndefined();
});

it('is what the program opens in place of a torn map', async () => {
  const host = new TestHost(folder);
  const path = join(folder, 'map.argmap');
  writeFileSync(path, MAP.slice(0, 30));
  const file = await host.file('map.argmap');
  expect(await host.call('maps.open', { file })).toMatchObject({ ok: false });
  writeFileSync(safeCopyOf(path, folder), MAP);
  const opened = await host.must('maps.open', { file });
  expect(opened.notes).toHaveLength(1);
  expect(opened.fileName).toBe('map.argmap');
});

it('is what lists of maps show in small', async () => {
  const host = new TestHost(folder);
  const path = join(folder, 'map.argmap');
  const whole = serializeMap(randomMap(3));
  writeFileSync(path, whole.slice(0, 30));
  const of = { file: await host.file('map.argmap') };
  expect(await host.must('maps.thumbnail', { of })).toEqual({});
  writeFileSync(safeCopyOf(path, folder), whole);
  expect(await host.must('maps.thumbnail', { of })).toHaveProperty('thumbnail');
});
