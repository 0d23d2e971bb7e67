import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { counterpointIn } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';
import { smallMap } from '../../../support/small-map';

let folder: string;

beforeEach(() => {
  folder = newFolder();
  vi.stubEnv('COUNTERPOINT_DATA_DIR', newFolder());
  const map = smallMap('claim a: Apples are red');
  writeFileSync(
    join(folder, 'fruit.argmap'),
    serializeMap({ ...map, head: { ...map.head, title: 'Fruit' } }),
  );
  return () => vi.unstubAllEnvs();
});

describe('counterpoint library', () => {
  it('lists the maps of a folder', async () => {
    const { code, out } = await counterpointIn(folder, ['library', '.']);
    expect([code, out]).toEqual([0, 'fruit.argmap  Fruit  cards 1, articles 0\n']);
    const json = await counterpointIn(folder, ['library', '.', '--json']);
    expect(JSON.parse(json.out)).toMatchObject([{ path: 'fruit.argmap', cards: 1 }]);
  });

  it('says where words are found, and ends with 1 where they are not', async () => {
    const found = await counterpointIn(folder, ['library', '.', '--search', 'red app']);
    expect(found).toMatchObject({ code: 0, out: expect.stringContaining('Apples are red') as string });
    const none = await counterpointIn(folder, ['library', '.', '--search', 'green']);
    expect(none).toMatchObject({ code: 1, out: '0 found in 0 maps\n' });
  });

  it('names files that are no maps, and a folder that is not there', async () => {
    writeFileSync(join(folder, 'torn.argmap'), '{');
    expect(await counterpointIn(folder, ['library', '.'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('torn.argmap') as string,
    });
    expect(await counterpointIn(folder, ['library', 'nowhere'])).toMatchObject({ code: 1 });
  });
});
