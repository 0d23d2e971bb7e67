import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../../../../electron/files/json-file';
import { newFolder } from '../../../support/test-host';

const schema = z.object({ count: z.number() });

it('reads what was written, and the fallback where nothing is', async () => {
  const path = join(newFolder(), 'deep', 'a.json');
  expect(await readJsonFile(path, schema, { count: 0 })).toEqual({ count: 0 });
  await writeJsonFile(path, { count: 3 });
  expect(await readJsonFile(path, schema, { count: 0 })).toEqual({ count: 3 });
});

it.each(['{"count":', '{"count":"three"}', ''])('sets a damaged file aside: %s', async (content) => {
  const path = join(newFolder(), 'a.json');
  writeFileSync(path, content);
  expect(await readJsonFile(path, schema, { count: 0 })).toEqual({ count: 0 });
  expect(existsSync(path)).toBe(false);
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content);
});
