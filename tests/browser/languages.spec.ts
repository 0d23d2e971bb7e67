import type { Page } from '@playwright/test';
import { readCatalog } from '../../build/words.mjs';
import { expect, test, type App } from './support/app';

/** What a page shows and says by itself: not what maps and articles say, keys, or names of files. */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign =
      '[dir="auto"], [dir="ltr"]:not(.canvas), bdi, kbd, code, [lang]:not(html), .card, option[lang], .export__extension';
    const isShown = (element: Element): boolean => element.checkVisibility() && !element.closest(foreign);
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement && isShown(node.parentElement)) words.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      if (isShown(element))
        for (const name of ['aria-label', 'title', 'placeholder'])
          words.push(element.getAttribute(name) ?? '');
    return words.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
  });
}

/** Names that no language translates. */
const NAMES =
  /Counterpoint|React Flow|reactflow\.dev|Admiralty|Markdown|Argdown|Mermaid|GraphML|BibTeX|RIS|CSL-JSON|Graphviz|FreeMind|JSON Canvas|PowerPoint|Word|xAIF|OPML|CSV|PDF|PNG|SVG|AIF|OVA|DOT|Ctrl|Shift|Alt|Enter|Esc|Del|Tab|Space|Home|End|PgUp|PgDn|Backspace/g;

/** The words of a page that are still English, in Persian those in Latin letters. */
async function leftEnglish(page: Page, language: 'de' | 'fa'): Promise<string[]> {
  const catalog = readCatalog(language);
  const shown = await ownWords(page);
  return shown.filter((text) =>
    language === 'fa'
      ? /[A-Za-z]{3}/.test(text.replace(NAMES, ''))
      : (catalog[text] ?? text) !== text || /\b(?:the|and|with)\b/.test(text),
  );
}

async function speak(app: App, title: string, label: string, name: string): Promise<void> {
  await app.page.keyboard.press('Control+Comma');
  await app.page.getByRole('dialog', { name: title }).getByLabel(label).selectOption({ label: name });
}

const LANGUAGES = [
  {
    language: 'de',
    name: 'Deutsch',
    direction: 'ltr',
    settings: 'Einstellungen',
    close: 'Schließen',
    newMap: 'Neue Map',
    control: 'Strg+',
    claim: 'Behauptung hinzufügen',
    support: /Unterstützende Prämisse hinzufügen/,
    inspector: 'Inspektor',
    text: 'Die Mieten fielen',
    reason: 'Es wurde gebaut',
    undo: /Rückgängig „/,
    modes: ['Matrix', 'Zeitleiste', 'Map'],
  },
  {
    language: 'fa',
    name: 'فارسی',
    direction: 'rtl',
    settings: 'تنظیمات',
    close: 'بستن',
    control: 'Ctrl+',
    newMap: 'نقشهٔ تازه',
    claim: 'افزودن ادعا',
    support: /افزودن مقدمهٔ پشتیبان/,
    inspector: 'بازبین',
    text: 'اجاره‌ها کم شد',
    reason: 'خانه ساخته شد',
    undo: /واگرد «/,
    modes: ['ماتریس', 'خط زمان', 'نقشه'],
  },
] as const;

for (const words of LANGUAGES) {
  test(`the whole window speaks ${words.name}, and a map is made by its names`, async ({ app, page }) => {
    await app.open();
    await speak(app, 'Settings', 'Language', words.name);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', words.language);
    await expect(html).toHaveAttribute('dir', words.direction);
    const settings = page.getByRole('dialog', { name: words.settings });
    await expect(settings).toBeVisible();
    expect(await leftEnglish(page, words.language)).toEqual([]);
    await settings.getByRole('button', { name: words.close, exact: true }).last().click();

    expect(await leftEnglish(page, words.language)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words.newMap);
    await page.keyboard.press('Enter');
    const canvas = page.locator('.canvas');
    await expect(canvas).toBeVisible();
    await canvas.focus();
    await page.keyboard.press('c');
    await page.keyboard.type(words.text);
    await page.keyboard.press('Enter');
    await app.card(words.text).click();
    await page.getByRole('button', { name: words.support }).first().click();
    await page.keyboard.type(words.reason);
    await page.keyboard.press('Enter');
    await expect(app.card(words.reason)).toBeVisible();
    await app.card(words.text).click();
    await expect(page.getByRole('region', { name: words.inspector })).toBeVisible();
    await expect(page.getByRole('button', { name: words.undo })).toBeVisible();
    expect(await leftEnglish(page, words.language)).toEqual([]);

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText(words.control);
    expect(await leftEnglish(page, words.language)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await leftEnglish(page, words.language)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const mode of words.modes) {
      await page.getByRole('button', { name: mode, exact: true }).first().click();
      expect(await leftEnglish(page, words.language)).toEqual([]);
    }
  });
}

test('a language that is chosen holds after a reload, and what was open stays', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Rents fell');
  await speak(app, 'Settings', 'Language', 'فارسی');
  await expect(page.getByRole('dialog', { name: 'تنظیمات' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.card('Rents fell')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(app.card('Rents fell')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(app.card('Rents fell')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(app.card('Rents fell')).toBeVisible();

  // What the program says runs from right to left, also where it begins with words that do not.
  await page.locator('.canvas').focus();
  await page.keyboard.press('c');
  await page.keyboard.type('The rents fell because many new houses were built');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+9');
  const said = page.locator('.finding__words p').filter({ hasText: 'The rents fell because' });
  await expect(said).toBeVisible();
  const directions = await said.evaluate((line) =>
    [line, ...line.querySelectorAll('*')].map((part) => getComputedStyle(part).direction),
  );
  expect([...new Set(directions)]).toEqual(['rtl']);
});
