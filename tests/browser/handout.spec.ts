import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { embeddedFonts, readFonts } from '../../electron/export/fonts';
import { readViewer } from '../../electron/export/html/viewer';
import { writeHtml } from '../../electron/export/html/write-html';
import type { ArgMap } from '../../shared/map/arg-map';
import { wordsOf } from '../../shared/report/report';
import { reportOf } from '../../shared/report/report-of';
import { hostileMap } from '../support/hostile-map';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import { newFolder } from '../support/new-folder';
import { sampleMap } from '../support/sample-map';

const BUILT = join(import.meta.dirname, '../../dist/export');
const viewer = readViewer(join(BUILT, 'handout'));
const fonts = embeddedFonts(readFonts(join(BUILT, 'fonts')));

/** What the page did that it must never do. */
interface Watched {
  readonly asked: string[];
  readonly stopped: string[];
  readonly failed: string[];
}

/** Writes a map as a page, and opens it from the disk with the network off. */
async function openPage(page: Page, map: ArgMap, options: { texts?: boolean } = {}): Promise<Watched> {
  const path = join(newFolder(), 'map.html');
  writeFileSync(path, writeHtml(map, { viewer, fonts, texts: options.texts ?? true }));
  const watched: Watched = { asked: [], stopped: [], failed: [] };
  const address = pathToFileURL(path).href;
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !url.startsWith('data:')) watched.asked.push(url);
  });
  page.on('pageerror', (error) => watched.failed.push(error.message));
  page.on('dialog', (dialog) => {
    watched.failed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.stopped.push(message.text());
  });
  page.on('popup', (popup) => watched.failed.push(`window: ${popup.url()}`));
  await page.context().setOffline(true);
  await page.goto(address);
  return watched;
}

const NOTHING: Watched = { asked: [], stopped: [], failed: [] };
const CONFRONT = /Khamenei should confront/;

function cardNamed(page: Page, words: RegExp) {
  return page.locator('.card[role=button]').and(page.getByRole('button', { name: words }));
}

test('a map is walked from the disk alone: found, folded, moved, read', async ({ page }) => {
  const watched = await openPage(page, sampleMap('combined'));
  const cards = page.locator('.map .card');
  await expect(cards).toHaveCount(57);

  await test.step('it opens at the question with its answers, large enough to be read, beside a summary', async () => {
    const words = await cardNamed(page, CONFRONT).boundingBox();
    expect(words?.width).toBeGreaterThan(180);
    await expect(cardNamed(page, CONFRONT)).toBeInViewport({ ratio: 1 });
    const panel = page.getByRole('complementary', { name: 'Card' });
    await expect(panel.getByRole('heading', { name: 'At a glance' })).toBeVisible();
    await expect(panel.getByText(/^Strongest of/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('zoom and pan by wheel, keys and mouse', async () => {
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('0');
    const picture = page.locator('.picture');
    const place = () => picture.evaluate((svg) => (svg as unknown as SVGElement).style.transform);
    const first = await place();
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -400);
    await expect.poll(place).not.toBe(first);
    const near = await place();
    await page.mouse.down();
    await page.mouse.move(640, 470, { steps: 4 });
    await page.mouse.up();
    await expect.poll(place).not.toBe(near);
    const moved = await place();
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(place).not.toBe(moved);
    await page.keyboard.press('0');
    await expect.poll(place).toBe(first);
  });

  await test.step('fold and unfold a branch', async () => {
    const card = cardNamed(page, CONFRONT);
    await expect(card).toHaveAttribute('aria-expanded', 'true');
    await card.hover();
    await card.locator('.fold').click();
    await expect(card).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => cards.count()).toBeLessThan(57);
    await card.focus();
    await page.keyboard.press('Space');
    await expect(cards).toHaveCount(57);
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
    await expect(cards).toHaveCount(4);
  });

  await test.step('go from card to card by the keyboard, also to those out of sight', async () => {
    await page.getByRole('button', { name: 'Unfold all' }).click();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('region', { name: 'Map' }).focus();
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      await expect(page.locator('.card:focus')).toBeInViewport({ ratio: 0.9 });
    }
    await page.keyboard.press('0');
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
  });

  await test.step('search, which unfolds what it finds, and read its words in the source', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('hardliners sway');
    await expect(page.getByRole('status')).toHaveText('1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card.hit.chosen')).toHaveCount(1);
    const panel = page.getByRole('complementary', { name: 'Card' });
    await expect(panel.getByRole('heading', { name: /Evidence \[9\]/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Read in the source' }).click();
    await expect(panel.locator('mark')).toHaveText(/^Their sway in the Revolutionary Guards/);
    await expect(panel.locator('mark')).toBeInViewport();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('the report, and from it back to a card', async () => {
    await page.getByRole('button', { name: 'Map or report' }).click();
    await expect(page.getByRole('heading', { name: 'The argument' })).toBeVisible();
    await page
      .locator('#report')
      .getByRole('link', { name: '[9]', exact: true })
      .and(page.locator('.own'))
      .click();
    await expect(page.locator('.card.chosen')).toBeInViewport();
  });

  await test.step('dark', async () => {
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('.map')).toHaveCSS('background-color', 'rgb(23, 24, 27)');
  });

  await test.step('on paper: the picture and the report, and no signs for the mouse', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'The argument' })).toBeVisible();
    await expect(page.locator('.picture')).toBeVisible();
    for (const sign of ['.ring', '.fold', '.tools', '.panel'])
      await expect(page.locator(sign).first()).toBeHidden();
  });
  expect(watched).toEqual(NOTHING);
});

test('without the sources’ texts the passages are there', async ({ page }) => {
  const map = sampleMap('talks');
  const watched = await openPage(page, map, { texts: false });
  await page.getByRole('searchbox').fill('carrier');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Read in the source' }).click();
  await expect(page.getByText('This file holds the passages alone')).toBeVisible();
  await expect(page.locator('mark')).toHaveText(/carrier groups/);
  expect(watched).toEqual(NOTHING);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a picture and a readable report', async ({ page }) => {
    const map = sampleMap('crossroads');
    const watched = await openPage(page, map);
    await expect(page.getByRole('heading', { level: 1, name: map.head.title })).toBeVisible();
    await expect(page.locator('.picture')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const block of reportOf(map).report.blocks)
      if (block.type === 'point')
        await expect(page.locator('.points').getByText(wordsOf(block.runs)).first()).toBeVisible();
    expect(watched).toEqual(NOTHING);
  });
});

test('nothing in a map is more than text, in the report, on the map, beside it', async ({ page }) => {
  test.setTimeout(120_000);
  const payloads = INJECTION_PAYLOADS.filter((_payload, index) => index % 8 === 0);
  const ran: string[] = [];
  await page.exposeFunction('tellRan', (what: string) => void ran.push(what));
  await page.addInitScript(() => {
    const { tellRan } = window as unknown as { tellRan: (what: string) => void };
    Object.assign(window, { pwned: () => tellRan('ran') });
  });
  const endings = [
    '</script><script>pwned()</script>',
    '<!--<script>',
    ']]>',
    '</style><img src=x onerror=pwned()>',
  ];
  const watched = await openPage(page, hostileMap([...payloads, ...endings]));
  await expect(page.locator('.map .card')).toHaveCount(payloads.length + endings.length);
  await page.getByRole('searchbox').fill('pwned');
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Read in the source' }).first().click();
    await page.getByRole('searchbox').focus();
  }
  await page.getByRole('button', { name: 'Map or report' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' }).first()).toBeVisible();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect({ ran, ...watched }).toEqual({ ran: [], ...NOTHING });
  expect(await page.locator('body :is(img, iframe, object, embed, form, link, base, meta)').count()).toBe(0);
  const addresses = await page
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address ?? ''))).toEqual([]);
});
