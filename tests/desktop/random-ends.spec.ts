import { expect, test } from './support/desktop';
import { randomEnds, runRandomEnd } from './support/random-end';

// However the program ends, and in the middle of whatever: what was shown as written for a second is there afterwards.
// `DESKTOP_ENDS=200 npm run test:desktop -- random-ends` tries more of them, `DESKTOP_SEED=7` others.

const count = Number(process.env['DESKTOP_ENDS'] ?? 6); // one by each way to end
const seed = Number(process.env['DESKTOP_SEED'] ?? 1);

for (const one of randomEnds(count, seed)) {
  const { number, end, doing, after, autosave } = one;
  const saving = autosave ? '' : ', not saved by itself';
  test(`${number}: ${end} after ${(after / 1000).toFixed(1)} s of ${doing}${saving}`, async ({ desktop }) => {
    const { lost, took } = await runRandomEnd(desktop, one);
    test.info().annotations.push({ type: 'ended after', description: `${took} ms` });
    expect(lost).toEqual([]);
  });
}
