import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';
import { smallMap } from '../../../support/small-map';

let folder: string;
const check = (lines: string, ...args: string[]): Promise<CliRun> => {
  writeFileSync(join(folder, 'a.argmap'), serializeMap(smallMap(lines)));
  return counterpointIn(folder, ['check', 'a.argmap', ...args]);
};

beforeEach(() => {
  folder = newFolder();
});

it('exits with 1 where a map cannot be right, and says why', async () => {
  const { code, out } = await check('claim a: A one.\nclaim b: B two.\na supports b\nb supports a');
  expect(out).toContain('error\tcircular-support\tn-00000000000');
  expect(out).toContain('“A one”');
  expect(code).toBe(1);
});

it('exits with 0 for warnings, and gives programs the whole of them', async () => {
  const { code, out } = await check('claim a: A one.\nclaim b: Why two?\nb supports a', '--json');
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ rule: 'not-a-statement', severity: 'warning', fix: { label: 'Make it a question' } }],
    dismissed: [],
  });
  expect(code).toBe(0);
});

it('says so when nothing was found', async () => {
  expect((await check('claim a: A one.\nclaim b: B two.\nb supports a')).out.trim()).toBe(
    'Nothing was found.',
  );
});
