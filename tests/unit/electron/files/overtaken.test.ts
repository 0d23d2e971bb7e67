import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { durableWriteReal } from '../../../../electron/files/durable-write';
import { ownLock } from '../../../../electron/files/lock/lock-owner';
import { mapOrCopy } from '../../../../electron/files/read-safe-copy';
import { inSaveTurn } from '../../../../electron/files/save-turn';
import { safeCopiesOf, signBeside } from '../../../../electron/files/temporary-files';
import { emptyMap } from '../../../../shared/map/arg-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { seededIds } from '../../../support/ids';
import { newFolder } from '../../../support/new-folder';

const content = serializeMap(
  emptyMap({ id: seededIds(1)('map'), title: 'Ours', created: '2026-02-06T12:00:00Z' }),
);

it('a program that is overtaken in a save in place may tear the file when it goes on: what was saved lies beside it until that one is gone', async () => {
  const path = join(newFolder(), 'map.argmap');
  writeFileSync(path, 'theirs');
  linkSync(path, `${path}.other`);
  const suspended = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const turn = signBeside(path, 'turn');
  writeFileSync(turn, JSON.stringify({ ...ownLock('2026-01-01T00:00:00Z'), pid: suspended.pid }));
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(turn, longAgo, longAgo);
  const save = (): Promise<unknown> => inSaveTurn(path, (turn) => durableWriteReal(path, content, { turn }));
  expect(await save()).toMatchObject({ ok: true });

  writeFileSync(path, `${readFileSync(path, 'utf8').slice(0, 20)}a last piece of theirs`);
  const { read, isCopy } = await mapOrCopy(readFileSync(path), path, dirname(path));
  expect(isCopy && read.ok && read.value.map.head.title).toBe('Ours');

  expect(await save()).toMatchObject({ ok: true });
  expect(await safeCopiesOf(path, dirname(path))).toHaveLength(1);
  suspended.kill('SIGKILL');
  await once(suspended, 'exit');
  expect(await save()).toMatchObject({ ok: true });
  expect(readdirSync(dirname(path)).sort()).toEqual(['map.argmap', 'map.argmap.other']);
});
