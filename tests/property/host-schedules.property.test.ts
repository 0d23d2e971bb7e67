import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bundleHost } from '../support/world/bundle-host';
import { Schedules } from '../support/world/schedule';

/** A small share; `npm run faults -- --only schedules` runs 100,000, and `SCHEDULES=5000` as many here. */
const COUNT = Number(process.env['SCHEDULES'] ?? 60);

let code: string;
beforeAll(async () => {
  code = await bundleHost();
}, 60_000);

it('each acknowledged edit is in the file, a journal or a version, and one window at most is the editor', async () => {
  const schedules = new Schedules(code);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
      expect(await schedules.run(seed)).toBeUndefined();
    }),
    { numRuns: COUNT, endOnFailure: true },
  );
});

it('the same seed is the same schedule', async () => {
  const blind = code.replaceAll('await lastLook();', '');
  const [one, two] = [new Schedules(blind), new Schedules(blind)];
  for (let seed = 1; seed <= 10; seed++) expect(await one.run(seed)).toBe(await two.run(seed));
});
