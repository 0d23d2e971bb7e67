import type { Page } from '@playwright/test';
import type { frameRecorder } from './pages/frames';

declare const window: Window & { recorder: ReturnType<typeof frameRecorder> };

/** Adds a card with these words on the canvas, as a person does with the keyboard. Ends once the map is shown as edited. */
export async function addCard(page: Page, words: string): Promise<void> {
  await page.getByRole('application', { name: 'Canvas' }).focus();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Text of the card' }).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('.map-tab__dirty').waitFor();
}

/** The frames, ms, in which something is done in a page whose script `window.recorder` is a `frameRecorder`. */
export async function framesOf(page: Page, action: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.recorder.record());
  await action();
  return page.evaluate(() => window.recorder.stop());
}
