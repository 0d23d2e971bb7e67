import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { hostileMap } from '../support/hostile-map';
import { expect, test, type App } from './support/app';
import * as dialogs from './support/hostile-dialogs';
import * as screens from './support/hostile-screens';
import { selectInReader } from '../support/select-text';

/** Turned around from the sign on; parted and joined without being seen; a control. */
const SIGNS = ['\u202e', '\u2066', '\u200b', '\u2060', '\u0001', '\u0085'];
const TEXTS = SIGNS.map((sign) => `pwned${sign}script of ${sign}the img`);

/** Texts and tips on the screen with a hidden character in them. Fields hold what is typed, and the article has marks beside its text. */
function leftHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = /[\u0001-\u0008\u0085\u200b\u202a-\u202e\u2060-\u2069]/;
    const left: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const isEmptyLine = holder?.className === 'card__line' && node.textContent === '\u200b';
      const isSaid = holder?.closest('.visually-hidden') !== null;
      if (isEmptyLine || isSaid || holder?.closest('textarea, .reader__text')) continue;
      if (hidden.test(node.textContent ?? '')) left.push(`${holder?.outerHTML.slice(0, 200)}`);
    }
    for (const element of document.querySelectorAll('[title]'))
      if (hidden.test(element.getAttribute('title') ?? ''))
        left.push(`tip: ${element.outerHTML.slice(0, 200)}`);
    return left;
  });
}

test('on every screen a hidden character is shown as what it is', async ({ app, page }) => {
  test.setTimeout(90_000);
  const map = (texts: readonly string[]): string => serializeMap(hostileMap(texts));
  writeFileSync(join(app.shell.folder, 'signs.argmap'), map(TEXTS));
  await app.open();
  await app.openMap('signs.argmap');
  const shown: [string, () => Promise<void>][] = [
    ['canvas', () => screens.fromNear(app)],
    ['outline and inspector', () => screens.walkOutline(app, TEXTS.length)],
    ['breadcrumb, find, focus, views', () => screens.wayfinding(app)],
    ['reader', () => screens.walkReader(app)],
    ['highlights in doubt', () => screens.walkDoubts(app, 12)],
    ['palette', () => screens.typeInPalette(app)],
    ['draft', () => screens.draft(app)],
    ['inspector of links and many', () => screens.inspectOthers(app)],
    ['another program’s change', () => dialogs.messages(app)],
  ];
  for (const [name, show] of shown) {
    await test.step(name, show);
    expect({ name, left: await leftHidden(page) }).toEqual({ name, left: [] });
  }
  await dialogs.changeFile(app, 'signs.argmap', map([...TEXTS.slice(1), ...TEXTS.slice(0, 1)]));
  await page.keyboard.press('Control+Alt+v');
  const versions = page.getByRole('dialog', { name: 'Versions' }).getByRole('listbox');
  await expect(versions).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('list', { name: 'What changed' })).toBeVisible();
  expect(await leftHidden(page)).toEqual([]);
});

const WORDS = {
  turned: 'The fee is \u202e001 euros\u202c.',
  parted: 'The pay\u200bpal li\u2060nk \u0001is old.',
};

/** Where letters stand on the screen, px from the left. */
function lettersOf(app: App, words: string): Promise<number[]> {
  return app.page.locator('.reader__text').evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      return [...wanted].map((_letter, index) => {
        const range = document.createRange();
        range.setStart(node, at + index);
        range.setEnd(node, at + index + 1);
        return range.getBoundingClientRect().left;
      });
    }
    return [];
  }, words);
}

test('the article names what is not seen, turns nothing around, and passages stay exact', async ({
  app,
  page,
}) => {
  const text = `Hidden signs\n\n${WORDS.turned}\n\n${WORDS.parted}\n`;
  writeFileSync(join(app.shell.folder, 'signs.txt'), text);
  await app.open();
  await app.newMap();
  await app.importArticle('signs.txt');
  const reader = page.getByRole('region', { name: 'Text of Hidden signs' });
  await expect(reader.locator('.reader__block').nth(1)).toHaveText(WORDS.turned, { useInnerText: false });
  const names = reader.locator('.reader__hidden');
  await expect(names).toHaveCount(5);
  expect(
    await names.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content)),
  ).toEqual(['"‹U+202E›"', '"‹U+202C›"', '"\u200b"', '"\u200b"', '"‹U+0001›"']);
  const letters = await lettersOf(app, '001 euros');
  expect(letters).toEqual([...letters].sort((a, b) => a - b));

  for (const [index, words] of [WORDS.turned, WORDS.parted, 'pal li'].entries()) {
    await selectInReader(page, words);
    await page.keyboard.press('e');
    await expect(page.getByLabel('Status')).toContainText(`${index + 1} card`);
  }
  await expect(reader.locator('mark .reader__hidden')).toHaveCount(5);
  await app.saveAs('signs.argmap');
  const saved = JSON.parse(readFileSync(join(app.shell.folder, 'signs.argmap'), 'utf8')) as {
    sources: { text: string }[];
    passages: { start: number; end: number; exact: string }[];
  };
  for (const { start, end, exact } of saved.passages)
    expect(saved.sources[0]?.text.slice(start, end)).toBe(exact);
  expect(saved.passages.map(({ exact }) => exact).sort()).toEqual(
    [WORDS.turned, WORDS.parted, 'pal li'].sort(),
  );
});
