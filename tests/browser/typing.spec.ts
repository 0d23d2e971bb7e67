import { expect, test, type App } from './support/app';

async function openMap(app: App): Promise<void> {
  await app.open();
  await app.newMap();
  await app.canvas.focus();
}

test('a new card stays open for typing when one looks elsewhere, and undo takes it back', async ({
  app,
  page,
}) => {
  await openMap(app);
  await app.beginCard('Far ');
  await app.canvas.hover();
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 400);
  await expect(app.editor).not.toBeInViewport();
  await expect(app.editor).toBeFocused();
  await page.keyboard.type('away');
  await page.keyboard.press('Enter');
  await expect(app.editor).toHaveCount(0);
  await expect(app.undoButton()).toHaveAccessibleName(/Add claim/);
  await app.undoButton().click();
  await expect(app.undoButton()).toBeDisabled();
});

test('a card that is added from far away is brought near for typing', async ({ app, page }) => {
  await openMap(app);
  await app.canvas.hover();
  await page.keyboard.down('Control');
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await page.keyboard.press('e');
  await expect(app.editor).toBeFocused();
  await app.standStill();
  expect((await app.editor.boundingBox())?.height).toBeGreaterThan(14);
  await page.keyboard.type('Read me');
  await page.keyboard.press('Enter');
  await expect(app.editor).toBeHidden(); // and the view is as far away as it was
  await page.keyboard.press('f');
  await expect(app.card('Read me')).toBeVisible();
});

test('keys that are faster than the editor are the first letters of its card, and undo takes it back', async ({
  app,
  page,
}) => {
  await openMap(app);
  await page.evaluate(() => {
    const canvas = document.querySelector('.canvas');
    for (const key of ['c', 'W', 'e'])
      canvas?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          bubbles: true,
          cancelable: true,
        }),
      );
  });
  await expect(app.editor).toBeFocused();
  await page.keyboard.type(' go on');
  await page.keyboard.press('Enter');
  await expect(app.cards).toHaveCount(1);
  await expect(app.card('We go on')).toBeVisible();
  await expect(app.undoButton()).toHaveAccessibleName(/Add claim/);
});

test('typing ends with what was typed when another map is shown', async ({ app, page }) => {
  await openMap(app);
  await app.beginCard('Kept');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[title^="Start screen"], .top-bar button')?.click(),
  );
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await page.getByRole('tab', { name: /Untitled map/ }).click();
  await expect(app.card('Kept')).toBeVisible();
  await expect(app.undoButton()).toBeEnabled();
});
