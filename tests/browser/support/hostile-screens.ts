import { EVERY_PAYLOAD } from '../../support/hostile-article';
import { expect, type App } from './app';

export async function fromNear(app: App): Promise<void> {
  await app.page.getByRole('tab', { name: 'Outline' }).click();
  await app.page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem').nth(3).click();
  await app.runCommand('Fit the selection in the window');
  await expect(app.cards.first()).toBeVisible();
  for (const card of (await app.cards.all()).slice(0, 6))
    await card.hover({ force: true, timeout: 2000 }).catch(() => undefined);
}

/** Every card once: the inspector shows its fields, its links, its comments and its passages. */
export async function walkOutline(app: App, cards: number): Promise<void> {
  await app.page.getByRole('tab', { name: 'Outline' }).click();
  const rows = app.page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem');
  await rows.first().click();
  for (const section of await app.page
    .locator('.inspector details:not([open]) > summary, .inspector button[aria-expanded="false"]')
    .all())
    await section.click({ timeout: 1000 }).catch(() => undefined);
  for (let i = 0; i < cards; i++) await app.page.keyboard.press('ArrowDown');
  await expect(rows.last()).toBeVisible();
}

export async function inspectOthers(app: App): Promise<void> {
  const { page } = app;
  const links = page
    .getByRole('complementary')
    .or(page.locator('.inspector'))
    .locator('button')
    .filter({ hasText: /answers|supports|opposes/ });
  if ((await links.count()) > 0)
    await links
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  await app.goToCanvas();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/\d+ cards/).first()).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The article that holds every payload: its text, its voices and pages, its details. */
export async function walkReader(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Show the articles');
  await page.locator('.source-switcher__button').click();
  const articles = page.getByRole('listbox', { name: 'Articles of this map' });
  await articles.getByRole('option').filter({ hasText: EVERY_PAYLOAD }).click();
  await expect(page.getByRole('region', { name: `Text of ${EVERY_PAYLOAD}` })).toBeVisible();
  await app.runCommand('Show or hide the details of the article');
  for (let i = 0; i < 3; i++) await app.runCommand('Activate the next highlight');
  for (const mark of (await page.locator('.reader__mark').all()).slice(0, 6))
    await mark.hover({ force: true, timeout: 2000 }).catch(() => undefined);
  await app.runCommand('Find in the article');
  const find = page.getByRole('textbox', { name: 'Find in the article' });
  await find.fill('pwned');
  await find.press('Escape');
  await expect(find).toBeHidden();
}

/** The cards of highlights in doubt: moved, reworded, at several places, lost. */
export async function walkDoubts(app: App, count: number): Promise<void> {
  const card = app.page.getByRole('region', { name: 'Highlight in doubt' });
  const seen = new Set<string | null>();
  for (let i = 0; i < count; i++) {
    // Back past the first one: the lost ones come last.
    await app.page.keyboard.press(i < 5 ? 'Shift+F8' : 'F8');
    seen.add(await card.getAttribute('data-status'));
  }
  expect(seen).toEqual(new Set(['moved', 'reworded', 'ambiguous', 'lost']));
}

export async function typeInPalette(app: App): Promise<void> {
  for (const words of ['script', 'pwned', 'img']) {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox', { name: 'Find a command' }).fill(words);
    await expect(app.page.locator('[role=option]').first()).toBeVisible();
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
  }
}

export async function wayfinding(app: App): Promise<void> {
  const { page } = app;
  await app.goToCanvas();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('<script');
  await page.keyboard.press('Enter');
  await app.closeOverlay();
  for (const command of [
    'Focus on the selection',
    'Focus: one link further',
    'Leave the focus',
    'Go to the next saved view',
    'Saved views…',
    'Filter cards and links…',
  ]) {
    await app.runCommand(command);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(page.getByRole('group', { name: 'Filter' }).locator(':focus')).toBeVisible();
  await app.closeOverlay();
}

/** Everything that the rules propose for the article that holds every payload. */
export async function draft(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Draft the argument of this article');
  await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeFocused();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await app.runCommand('Close the draft');
}

/** What a killed program left: it is told, one is opened, and one is asked about before it is thrown away. */
export async function unsavedWork(app: App): Promise<void> {
  const { page } = app;
  const found = page.getByRole('region', { name: 'Unsaved work was found' });
  await expect(found.getByRole('listitem')).not.toHaveCount(0);
  await found.getByRole('button', { name: /Throw/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep them' }).click();
  await found.getByRole('button').first().click();
  await expect(app.canvas).toBeVisible();
}
