import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { sampleMap } from '../support/sample-map';
import { newFolder } from '../support/new-folder';
import { expect, test, type App } from './support/app';
import { violations } from './support/axe';
import { exported } from './support/hostile-exports';

const SAID = '[data-said]';

/** Waits until the talk tells that it is at a step. */
async function isAt({ page }: App, words: RegExp): Promise<void> {
  await expect(page.locator(SAID)).toHaveText(words);
}

test('a talk is made and given by keyboard alone', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.newMap();
  await app.writeCard('The bridge can stay open');
  await app.typeCard('Tab', 'It has been inspected');

  await test.step('steps are made from a branch, named, given notes, moved', async () => {
    await app.card('The bridge can stay open').click();
    await app.canvas.focus();
    await page.keyboard.press('Shift+P');
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await expect(steps).toHaveCount(2);
    const details = page.getByRole('region', { name: 'Chosen step' });
    await details.getByLabel('Title').fill('What we say');
    await details.getByLabel('Speaker notes').fill('Slowly now.');
    const first = page.locator('.step__go').first();
    await expect(first).toContainText('1. What we say');
    await first.press('Alt+ArrowDown');
    await expect(page.locator('.step__go').last()).toContainText('2. What we say');
    await page.locator('.step__go').last().press('Alt+ArrowUp');
    await expect(page.locator('.step__go').first()).toContainText('1. What we say');
  });

  await test.step('a card that is removed is named by its step, which plays on', async () => {
    await app.card('It has been inspected').click();
    await app.canvas.focus();
    await page.keyboard.press('Delete');
    await expect(app.card('It has been inspected')).toHaveCount(0);
    await expect(page.getByLabel('Something of it is gone')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.getByLabel('Something of it is gone')).toHaveCount(0);
  });

  await test.step('it is given: step by step, black, by number, with a card that is asked for', async () => {
    await page.keyboard.press('F5');
    await isAt(app, /^Step 1 of 2\. What we say\. Claim: The bridge can stay open/);
    await expect(page.getByRole('heading', { name: 'What we say' })).toBeVisible();
    await page.keyboard.press('PageDown');
    await isAt(app, /^Step 2 of 2/);
    await page.keyboard.press('b');
    await expect(page.locator('[data-black]')).toHaveCount(1);
    await page.keyboard.press('b');
    await expect(page.locator('[data-black]')).toHaveCount(0);
    await page.keyboard.press('1');
    await isAt(app, /^Step 1 of 2/);
    await page.keyboard.press('f');
    await page.getByRole('combobox', { name: 'Find a card to show' }).fill('inspected');
    await expect(page.getByRole('option', { name: /inspected/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await isAt(app, /It has been inspected/);
    await page.keyboard.press('Escape');
    await isAt(app, /^Step 1 of 2/);
    await page.keyboard.press('s');
    await expect(page.getByRole('region', { name: 'Notes and clock' })).toContainText('Slowly now.');
    expect(await violations(page)).toEqual([]);
  });

  await test.step('notes stand in a window of their own, whose keys go on with the talk', async () => {
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('w');
    const notes = await opened;
    await expect(notes.getByText('Slowly now.')).toBeVisible();
    await notes.keyboard.press('ArrowRight');
    await isAt(app, /^Step 2 of 2/);
    const closed = notes.waitForEvent('close');
    // The key closes the window before it is let go, which cannot be done any more.
    await Promise.all([closed, notes.keyboard.press('Escape').catch(() => undefined)]);
    await expect(page.locator('.player')).toHaveCount(0);
    await expect(app.canvas).toBeVisible();
  });
});

/** Opens a talk from the disk, with the network off; what it asks for is a fault. */
async function openTalk(browser: Browser, path: string, phone: boolean) {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1920, height: 1080 };
  const context = await browser.newContext({ viewport, hasTouch: phone, isMobile: phone, offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(pathToFileURL(path).href) && !request.url().startsWith('data:'))
      faults.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, faults };
}

test('a talk is given from a file with the network off: on a wall by keys, on a phone by touch, and read without scripts', async ({
  browser,
}) => {
  test.setTimeout(180_000); // the rules of WCAG are held against every card of every step
  const path = join(newFolder(), 'talk.html');
  writeFileSync(path, await exported(sampleMap('combined'), 'talk', { notes: true }));
  const wall = await openTalk(browser, path, false);
  const shown = wall.page.locator('.step.now h2');
  await expect(shown).toHaveText('Three articles, one question');
  await wall.page.keyboard.press('PageDown');
  await expect(shown).toHaveText('Two answers, and no article picks one');
  await wall.page.keyboard.press('9');
  await expect(shown).toHaveText('What the essay shows for it: three cases');
  await expect(wall.page.locator('#said')).toContainText('Step 9 of 18');
  await wall.page.keyboard.press('n');
  await expect(wall.page.locator('.step.now .notes')).toBeVisible();
  expect(await violations(wall.page)).toEqual([]);

  const phone = await openTalk(browser, path, true);
  await phone.page.getByRole('button', { name: 'Next step' }).tap();
  await expect(phone.page.locator('.step.now h2')).toHaveText('Two answers, and no article picks one');
  await expect(phone.page.locator('.step.now .outline li').first()).toBeVisible();
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  expect([...wall.faults, ...phone.faults]).toEqual([]);

  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(18);
  await expect(page.locator('.outline').nth(17)).toBeVisible();
  expect(readFileSync(path, 'utf8')).not.toMatch(/<script src|<link /);
});

test('a step that is chosen while the inspector is closed is shown whole beside it', async ({
  app,
  page,
}) => {
  await app.open();
  await app.openSample(/Endgame/);
  await page.getByRole('tab', { name: 'Steps' }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeHidden();
  await page.getByRole('button', { name: /^2\. The forecast/ }).click();
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
  const canvas = await page.locator('.canvas').boundingBox();
  for (const words of ['The author’s forecast is', 'pressure will blow itself']) {
    await expect(app.card(words)).toHaveAttribute('data-selected', 'true');
    await expect
      .poll(async () => {
        const card = await app.card(words).boundingBox();
        return card && canvas && card.x >= canvas.x && card.x + card.width <= canvas.x + canvas.width;
      })
      .toBe(true);
  }
});
