import { faultsIn, judge } from '../evaluate/legible/judge-seen';
import { noteWriting, seenOn, zoomTo } from '../evaluate/legible/watch-text';
import { sampleMap } from '../support/sample-map';
import { expect, test } from './support/app';

const SAMPLES = [
  ['endgame', /Endgame/],
  ['combined', /Khamenei under pressure/],
] as const;

/** A little of `npm run evaluate:legible`, so that what makes words unreadable is seen as soon as it is done. */
test('samples can be read as they open, when they are fitted, and from further away', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await noteWriting(page);
  await app.open();
  for (const [name, title] of SAMPLES) {
    const map = sampleMap(name);
    const look = async (view: string, isChosen: boolean): Promise<void> => {
      const seen = judge(map, await seenOn(page), view === 'first');
      expect(seen.worded, `${name}, ${view}`).toBeGreaterThan(0);
      expect.soft(faultsIn(seen, isChosen), `${name}, ${view}`).toEqual([]);
    };
    await app.openSample(title);
    await look('first', true);
    await page.keyboard.press('f');
    await look('fit', true);
    await zoomTo(page, 0.35);
    await look('35 %', false);
    await app.runCommand('Show the start screen');
  }
});
