import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { THREAD_WITHIN, expect, test, type App } from './support/app';

const WORDS = 'The harbour blames the tide, but sailors blame the old cranes of the harbour. ';

const PAGE = `<!doctype html><html lang="en"><head><title>Late ferries</title><meta name="author" content="Ana Pilot">
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2026-01-12T08:00:00Z">
<link rel="canonical" href="https://example.org/late-ferries"></head><body><article><h1>Late ferries</h1><p>${WORDS.repeat(4)}</p>
<p>${WORDS.repeat(3)}</p></article><div id="comments"><p>Great article, but what of the wind?</p></div></body></html>`;

/** “The port is closed”, and two sentences more, in Russian. */
const RUSSIAN =
  'Порт закрыт\n\nКапитан говорит, что прилив виноват. Моряки не согласны, потому что краны старые.\n';

/** Text in windows-1251. */
function cyrillicBytes(text: string): Buffer {
  const byteOf = (letter: string): number => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  };
  return Buffer.from([...text].map(byteOf));
}

interface SavedSource {
  title: string;
  text: string;
  authors: string[];
  publisher?: string;
  voices?: { start: number; end: number; who: string }[];
}

async function savedSources(app: App): Promise<SavedSource[]> {
  await app.saveAs('saved.argmap');
  const file = readFileSync(join(app.shell.folder, 'saved.argmap'), 'utf8');
  return (JSON.parse(file) as { sources: SavedSource[] }).sources;
}

function write(app: App, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(app.shell.folder, name), content);
}

async function openWith(app: App, files: Record<string, string | Buffer>): Promise<void> {
  write(app, files);
  await app.open();
  await app.newMap();
}

function panel(app: App): Locator {
  return app.page.getByRole('region', { name: 'Importing articles' });
}

/** What is shown as the text of the article, a paragraph an item. */
function paragraphs(app: App): Locator {
  return app.page.locator('.reader__block');
}

test('several files by keys alone, one of them broken: the others are added in one step', async ({ app }) => {
  await openWith(app, {
    'a-ferries.html': PAGE,
    'b-broken.docx': 'PK no document',
    'c-trams.txt': 'Trams at night\n\nNobody rides at night, the town says.\n',
  });
  const { keyboard } = app.page;
  await keyboard.press('Control+Alt+o');
  await expect(app.page.getByRole('button', { name: 'a-ferries.html' })).toBeFocused();
  for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'Enter']) await keyboard.press(key);

  await expect(panel(app).getByText('2 of 3 articles were added')).toBeVisible({ timeout: THREAD_WITHIN });
  const rows = panel(app).getByRole('listitem');
  await expect(rows.first()).toContainText('b-broken.docx');
  await expect(rows.nth(1)).toContainText('Readers’ comments were found');
  await expect(app.page.getByRole('region', { name: 'Text of Late ferries' })).toBeFocused();
  await app.runCommand('Close the list of imported');
  await expect(panel(app)).toBeHidden();

  const sources = await savedSources(app);
  expect(sources.map(({ title }) => title).sort()).toEqual(['Late ferries', 'Trams at night']);
  const page = sources.find(({ title }) => title === 'Late ferries');
  expect(page).toMatchObject({
    authors: ['Ana Pilot'],
    publisher: 'The Harbour Post',
    published: '2026-01-12',
    url: 'https://example.org/late-ferries',
    language: 'en',
  });
  const voice = page?.voices?.[0];
  expect(page?.text.slice(voice?.start, voice?.end)).toContain('what of the wind?');

  await app.undoButton().click();
  await expect(app.page.getByRole('heading', { name: 'Start with an article' })).toBeVisible();
  await expect(app.undoButton()).toBeDisabled();
});

test('what readers wrote is shown as theirs, and can be highlighted all the same', async ({ app }) => {
  await openWith(app, { 'ferries.html': PAGE });
  await app.importArticle('ferries.html');
  const comment = paragraphs(app).filter({ hasText: 'what of the wind?' });
  await expect(comment).toHaveAttribute('data-label', 'Reader’s comment');
  await app.highlight('what of the wind?', 'question');
  await expect(comment.locator('mark')).toHaveText('what of the wind?');
});

test('files that are dropped are read and added, but not while a dialog is open', async ({ app }) => {
  await openWith(app, {});
  const dropped = await app.page.evaluateHandle((page) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([page], 'ferries.html', { type: 'text/html' }));
    transfer.items.add(new File(['Trams at night\n\nNobody rides.'], 'trams.txt', { type: 'text/plain' }));
    return transfer;
  }, PAGE);
  await app.page.keyboard.press('Control+k');
  const palette = app.page.getByRole('combobox', { name: 'Find a command' });
  await expect(palette).toBeFocused();
  await app.page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  expect(await dropped.evaluate((transfer) => transfer.dropEffect)).toBe('none');
  await expect(app.page.locator('.file-drop')).toHaveCount(0);
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await app.page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);

  await app.page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
  await expect(app.page.locator('.file-drop')).toBeVisible();
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(panel(app).getByText('2 of 2 articles were added')).toBeVisible({ timeout: THREAD_WITHIN });
  await panel(app).getByRole('button', { name: 'Trams at night' }).click();
  await expect(app.page.getByRole('region', { name: 'Text of Trams at night' })).toBeFocused();
});

test('a pasted article keeps its headings, lists and paragraphs', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(app, {});
  await app.page.evaluate(async () => {
    const html = `<h1>Trams at night</h1><p>The town runs <b>no</b> trams after ten.</p><h2>What people say</h2>
      <ul><li>Buses are enough.</li><li>Nobody rides at night.</li></ul><p>Both may be wrong.</p>`;
    const text = `Trams at night\nThe town runs no trams after ten.\nWhat people say\nBuses are enough.\nNobody rides at night.\nBoth may be wrong.`;
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    const item = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  });
  await app.runCommand('Paste an article');
  const reader = app.page.getByRole('region', { name: 'Text of Trams at night' });
  await expect(reader).toBeFocused();
  await expect(paragraphs(app).first()).toHaveText('Trams at night');
  await expect(paragraphs(app).filter({ hasText: /^What people say$/ })).toHaveCount(1);
  await expect(reader).toContainText('• Nobody rides at night.');

  await app.page.keyboard.press('Control+v');
  await expect(app.page.getByRole('status').getByText(/in this map already/)).toBeVisible();
});

test('nothing of pasted HTML comes into the page', async ({ app }) => {
  await openWith(app, {});
  await app.page.locator('[data-scope="reader"]').evaluate((target) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'A headline\n\nIts text.');
    clipboardData.setData(
      'text/html',
      `<h1>A headline</h1><script>document.title = 'it ran'</script>
       <p onclick="alert(1)">Its <b>text</b>.<img src="x" onerror="document.title = 'it ran'"></p>`,
    );
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const reader = app.page.getByRole('region', { name: 'Text of A headline' });
  await expect(reader).toHaveText('A headlineIts text.');
  await expect(reader.locator('img, b, h1, script, [onclick]')).toHaveCount(0);
  expect(await app.page.title()).not.toBe('it ran');
});

test('another encoding gives the same article its right letters', async ({ app }) => {
  await openWith(app, { 'port.txt': cyrillicBytes(RUSSIAN) });
  await app.importArticle('port.txt');
  await app.page.getByRole('button', { name: 'Details of the article' }).click();
  const readAs = app.page.getByTestId('left').getByLabel('Read as');
  await readAs.selectOption('windows-1252');
  await expect(paragraphs(app).first()).toHaveText('Ïîðò çàêðûò');
  await readAs.selectOption('windows-1251');
  await expect(paragraphs(app).first()).toHaveText('Порт закрыт');
  await expect(app.page.getByTestId('left').getByLabel('Title')).toHaveValue('Порт закрыт');
  await app.highlight('прилив виноват', 'claim');
  await expect(readAs).toBeDisabled();
  expect((await savedSources(app)).map(({ text }) => text.trim())).toEqual([RUSSIAN.trim()]);
});

/** A PDF that the browser prints of these paragraphs. */
async function pdfOf(app: App, title: string, texts: readonly string[]): Promise<Buffer> {
  const page = await app.page.context().newPage();
  const body = texts.map((text) => `<p>${text}</p>`).join('');
  await page.setContent(`<title>${title}</title><h1>${title}</h1>${body}`);
  const pdf = await page.pdf({ format: 'A5' });
  await page.close();
  return pdf;
}

test('the pages of a PDF are named beside its text, and with a card’s passage', async ({ app }) => {
  const cargo = [
    'coal',
    'grain',
    'timber',
    'salt',
    'wool',
    'tin',
    'wine',
    'oil',
    'paper',
    'glass',
    'tea',
    'rice',
  ];
  const texts = cargo.map(
    (ware) => `Ships with ${ware} wait. ${`The quay for ${ware} is narrow and old. `.repeat(9)}`,
  );
  await openWith(app, { 'quay.pdf': await pdfOf(app, 'The quays', texts) });
  await app.importArticle('quay.pdf');
  const marks = app.page.locator('.reader__page');
  await expect(marks.first()).toHaveAccessibleName('Page 1');
  await expect.poll(() => marks.count()).toBeGreaterThan(1);
  await app.highlight('Ships with rice wait.', 'evidence');
  // Where pages end depends on the fonts of the machine.
  const page = await app.page
    .locator('.reader mark')
    .first()
    .evaluate((highlight) => {
      const before = [...document.querySelectorAll<HTMLElement>('.reader__page')].filter(
        (mark) => mark.compareDocumentPosition(highlight) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return before.at(-1)?.dataset['page'] ?? '';
    });
  expect(page).not.toBe(await marks.first().getAttribute('data-page'));
  await expect(app.page.getByTestId('right').getByText(page, { exact: true })).toBeVisible();
});

test('a long reading is cancelled with all the others, and nothing is added', async ({ app }) => {
  const long = Array.from({ length: 4000 }, (_, index) => `${index} ${WORDS.repeat(4)}`);
  const pdf = await pdfOf(app, 'Long', long);
  await openWith(app, { 'a.txt': 'First\n\nIt is short.', 'b.pdf': pdf });
  await app.runCommand('Import articles');
  const dialog = app.page.getByRole('dialog');
  for (const name of ['a.txt', 'b.pdf'])
    await dialog.getByRole('button', { name }).click({ modifiers: ['Control'] });
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(panel(app).getByText('Reading 2 of 2')).toBeVisible({ timeout: THREAD_WITHIN });
  await panel(app).getByRole('button', { name: 'Cancel all' }).click();
  await expect(app.page.getByRole('status').getByText('Reading was stopped.')).toBeVisible();
  await expect(panel(app)).toBeHidden();
  await expect(app.page.getByRole('heading', { name: 'Start with an article' })).toBeVisible();
  await expect(app.undoButton()).toBeDisabled();
});
