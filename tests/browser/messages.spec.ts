import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';

/** Drops a text file on the window, as a file manager does. */
async function dropFile(page: Page, name: string): Promise<void> {
  const dropped = await page.evaluateHandle((fileName) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['It was dropped.'], fileName, { type: 'text/plain' }));
    return transfer;
  }, name);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}

test('a dialog keeps what was typed in it, lets messages be closed, and nothing that is dropped gets behind it', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  await app.writeCard('First');
  await app.writeCard('Second');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('status', { name: 'Selection' })).toHaveText('2 cards selected');

  // The browser has not been asked for the clipboard.
  await app.runCommand('Paste cards');
  const message = page.locator('.toast', { hasText: 'The clipboard may not be read here.' });
  await expect(message).toBeVisible();
  await app.runCommand('Paste an article');
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  await expect(dialog).toBeVisible();
  await message.getByRole('button', { name: 'Close this message' }).click();
  await expect(message).toHaveCount(0);

  await page.mouse.click(4, 4);
  await expect(dialog).toBeHidden();
  await app.runCommand('Paste an article');
  await dialog.getByLabel('Text', { exact: true }).fill('An article in the making.');
  await dropFile(page, 'dropped.txt');
  await page.mouse.click(4, 4);
  await expect(dialog.getByLabel('Text', { exact: true })).toHaveValue('An article in the making.');
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await app.hasRead();
  await expect(page.getByRole('region', { name: /^Text of An article/ })).toBeVisible();
  await dropFile(page, 'dropped later.txt');
  await app.hasRead();
  await expect(
    page.getByRole('region', { name: /^Text of / }).filter({ hasText: 'It was dropped.' }),
  ).toBeVisible();
  await app.saveAs('saved.argmap');
  const saved = readFileSync(join(app.shell.folder, 'saved.argmap'), 'utf8');
  expect((JSON.parse(saved) as { sources: unknown[] }).sources).toHaveLength(2);
});

test('a message waits while it is pointed at, and goes after that', async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.newMap();
  await app.canvas.focus();
  await page.keyboard.press('Control+d');
  const message = page.locator('.toast', { hasText: 'Select a card first.' });
  await message.hover();
  await page.clock.fastForward(20_000);
  await expect(message).toBeVisible();
  await page.mouse.move(4, 4);
  await page.clock.fastForward(20_000);
  await expect(message).toHaveCount(0);
});
