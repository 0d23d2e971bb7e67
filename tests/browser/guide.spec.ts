import { expect, test } from './support/app';
import { violations } from './support/axe';

test('the guide is read, searched and left by keyboard, and opens again where it was left', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  await app.canvas.focus();
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'User guide' });
  const text = guide.getByRole('region', { name: 'Text of the guide' });
  await expect(text).toBeFocused();
  await expect(text.getByRole('heading', { level: 3 })).toHaveText('Counterpoint: the user guide');

  await test.step('a chapter gets the keyboard at its heading', async () => {
    await guide.getByRole('button', { name: 'Judge what holds' }).first().press('Enter');
    await expect(text.getByRole('heading', { name: 'Judge what holds' })).toBeFocused();
    await expect(guide.locator('[aria-current="page"]')).toHaveText('Judge what holds');
    for (const picture of await text.getByRole('img').all())
      await expect
        .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
  });

  await test.step('a section is found by its words', async () => {
    const search = guide.getByRole('searchbox', { name: 'Search the guide' });
    await search.fill('kaleidoscope');
    await expect(guide.getByRole('status').first()).toContainText('Nothing found');
    await search.fill('undercut reason');
    await expect(guide.getByRole('button', { name: /Object to the card/ })).toBeVisible();
    await search.press('Enter');
    await expect(text.getByRole('heading', { name: 'Object to the card, or to the step' })).toBeFocused();
  });

  await test.step('Escape gives the keyboard back', async () => {
    await page.keyboard.press('Escape');
    await expect(guide).toBeHidden();
    await expect(app.canvas).toBeFocused();
    await page.keyboard.press('F1');
    await expect(text.getByRole('heading', { level: 3 })).toHaveText('Link cards, object, undercut');
  });
});

test('in another language the guide speaks it, and runs as it does', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fa');
  // All of the window is mounted anew, the settings too.
  const settings = page.getByRole('dialog', { name: 'تنظیمات' });
  await expect(settings).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await app.listens();
  await page.keyboard.press('F1');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 3 })).toContainText(/\p{Script=Arabic}/u);
  await expect(article).toHaveCSS('direction', 'rtl');
  await expect(article.getByRole('img').first()).toHaveJSProperty('complete', true);
  expect(await violations(page)).toEqual([]);

  // At 400 % the chapters stand above the text, and nothing is cut off at the side.
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(article).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
});
