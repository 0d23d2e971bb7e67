import type { Locator, Page } from '@playwright/test';
import { LANGUAGE } from '../../shared/words/languages';
import { expect, THREAD_WITHIN, test } from './support/app';
import { violations } from './support/axe';
import { DIALOGS, openPlaces, PANES, Spoken, writePlaces, type Place } from './support/places';

/** Holds the rules against what is on the screen: all of them once, and those of colours in each theme. */
async function check(page: Page, name: string, within?: Locator): Promise<void> {
  const root = within === undefined ? {} : { within };
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((look) => document.documentElement.setAttribute('data-theme', look), theme);
    const coloursOnly = theme !== 'light';
    expect.soft(await violations(page, { ...root, coloursOnly }), `${name}, ${theme}`).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
}

/** Goes to a place, and holds the rules against the part of the window that it is. */
async function visit(spoken: Spoken, { name, shows, reach }: Place): Promise<void> {
  const { page } = spoken.app;
  await reach(spoken);
  const shown = page.locator(shows).first();
  await expect(shown, name).toBeVisible({ timeout: THREAD_WITHIN });
  const root = shown.locator(
    'xpath=ancestor-or-self::*[self::dialog or @role="tabpanel" or self::section or self::body][1]',
  );
  await check(page, name, root);
}

for (const language of ['en', 'fa'] as const) {
  test.describe(`in ${LANGUAGE[language].name}, in all themes`, () => {
    test.use({ locale: LANGUAGE[language].locale });

    test('screens and panes keep WCAG 2.2 AA', async ({ app, page }) => {
      test.setTimeout(300_000); // the rules are held against twenty screens
      const spoken = new Spoken(app, language);
      writePlaces(app);
      await app.open();
      await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGE[language].direction);
      await check(page, 'start screen');
      await openPlaces(spoken);
      await check(page, 'map');
      for (const place of PANES) await visit(spoken, place);
      await page.keyboard.press('F5');
      await expect(page.locator('.player')).toBeVisible();
      await page.keyboard.press('s');
      await check(page, 'talk');
      await page.keyboard.press('Escape');
      await expect(page.locator('.player')).toHaveCount(0);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect(page.locator('.workbench--small')).toBeVisible();
      await check(page, 'at 400 %');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('dialogs keep WCAG 2.2 AA, and Escape gives the keyboard back', async ({ app, page }) => {
      test.setTimeout(300_000); // the rules are held against twenty dialogs
      const spoken = new Spoken(app, language);
      writePlaces(app);
      await app.open();
      await openPlaces(spoken);
      const canvas = page.locator('.canvas');
      for (const place of DIALOGS) {
        await canvas.focus();
        await visit(spoken, place);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog[open]'), place.name).toHaveCount(0);
        await expect(canvas).toBeFocused();
      }
    });

    test('what lies over the canvas keeps WCAG 2.2 AA, and Escape gives the keyboard back', async ({
      app,
      page,
    }) => {
      test.setTimeout(120_000); // the rules are held against seven panels
      await app.open();
      await app.openSample(/Endgame/);
      const canvas = page.locator('.canvas');
      for (const keys of ['Control+Shift+F', 'Control+f', 'Control+h', 'v']) {
        await canvas.focus();
        await page.keyboard.press(keys);
        const panel = page.locator('.overlays__panel');
        await expect(panel).toBeVisible();
        await check(page, keys, panel);
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        await expect(canvas).toBeFocused();
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+F');
      await check(page, 'card', page.locator('.workbench'));
      await page.keyboard.press('ContextMenu');
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, 'context menu', page.getByRole('menu'));
    });
  });
}

/** What of these is hit by a press 11 px beside the middle of each, which WCAG 2.5.8 asks for: `left`, `right`, `above`, `below`. */
async function hitBeside(target: Locator): Promise<string[]> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const beside = { left: [x - 11, y], right: [x + 11, y], above: [x, y - 11], below: [x, y + 11] } as const;
    return Object.entries(beside)
      .filter(([, point]) => element.contains(document.elementFromPoint(...point)))
      .map(([side]) => side);
  });
}

test('what is pressed on cards and in the outline can be hit in 24 px, also from further away', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  await app.writeCard('The bridge can stay open');
  await app.typeCard('Tab', 'It has been inspected');
  await page.keyboard.press('Shift+y');
  await page.keyboard.press('Escape');
  const card = app.card('The bridge');
  await expect(card.locator('.card__verdict')).toBeVisible();
  await page.keyboard.press('f');
  for (const keys of ['Control+0', 'Control+-', 'Control+-', 'Control+-']) {
    await page.keyboard.press(keys);
    await app.standStill();
    await card.hover();
    for (const part of ['.card__handle >> nth=0', '.card__fold', '.card__verdict', '.card__resize'])
      await expect
        .poll(() => hitBeside(card.locator(part)), `${part} after ${keys}`)
        .toEqual(['left', 'right', 'above', 'below']);
  }
  const row = (await app.showOutline()).filter({ hasText: 'It has been inspected' });
  expect(await hitBeside(row.locator('[data-spot="sign"]'))).toHaveLength(4);
  const arrow = page.locator('.outline-item__arrow[data-spot]').first();
  expect(await hitBeside(arrow)).toHaveLength(4);
});
