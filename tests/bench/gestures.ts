import type { Page } from '@playwright/test';
import type { BenchPage } from './pages/bench-page';

declare const window: { bench: BenchPage };

const STEPS = 60;
const LETTERS = ' and twenty letters.';

/**
 * Frames while one card is dragged by the mouse and dropped, ms.
 * @throws when the card has not moved
 */
export async function drag(page: Page): Promise<number[]> {
  const { x, y } = await page.evaluate(() => window.bench.cardPoint());
  return recorded(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) await page.mouse.move(x + step * 3, y + step * 2);
    await page.mouse.up();
  });
}

/**
 * Frames while text is typed into a card and the card is left, ms.
 * @throws when the text has not reached the map
 */
export async function type(page: Page): Promise<number[]> {
  await page.evaluate(() => window.bench.cardPoint());
  return recorded(page, async () => {
    await page.evaluate(() => window.bench.startTyping());
    await page.waitForSelector('textarea:focus');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(LETTERS, { delay: 30 });
    await page.keyboard.press('Control+Enter');
  });
}

async function recorded(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  const before = await page.evaluate(() => window.bench.cardState());
  await page.evaluate(() => window.bench.record());
  await gesture();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const frames = await page.evaluate(() => window.bench.stop());
  if ((await page.evaluate(() => window.bench.cardState())) === before) {
    throw new Error('the gesture did not reach the card');
  }
  return frames;
}
