import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser } from '@playwright/test';
import { hostileMap, textFields } from '../support/hostile-map';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import { pagesOf, problemsInData } from './support/hostile-exports';
import { newFolder } from '../support/new-folder';

/** All payloads where figures are wanted (`npm run faults`), else every eighth. */
const FIGURES = process.env['COUNTERPOINT_EXPORT_FIGURES'];
const PAYLOADS = INJECTION_PAYLOADS.filter((_payload, index) => FIGURES !== undefined || index % 8 === 0);
const DATA = ['opml', 'freemind', 'graphml', 'svg', 'csv', 'mermaid', 'dot'];

/** Elements, attributes and addresses that do something; looked for in what a page has become. */
function dangers(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *, svg, svg *')) {
    if (element.localName === 'script' && !element.closest('[data-own]'))
      found.push(element.outerHTML.slice(0, 120));
    if (/^(?:iframe|object|embed|form|base|link|img|video|audio)$/.test(element.localName))
      found.push(element.outerHTML.slice(0, 120));
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
      const address = value.replace(/[\u0000-\u0020]/g, '');
      if (/^(?:xlink:)?(?:href|src|action)$/i.test(name) && /^(?:javascript|vbscript|data):/i.test(address))
        found.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
    }
  }
  return found;
}

/** Opens a file from the disk and tells what ran, what was asked for, and what could do either. */
async function openFile(browser: Browser, path: string, javaScriptEnabled: boolean): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const seen: string[] = [];
  const address = pathToFileURL(path).href;
  await page.exposeFunction('tellRan', () => void seen.push('a script ran'));
  await page.addInitScript(() => {
    const { tellRan } = window as unknown as { tellRan: () => void };
    Object.assign(window, { pwned: () => tellRan() });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !/^(?:data|blob):/.test(url))
      seen.push(`asked for ${url.slice(0, 80)}`);
  });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push('a dialog')));
  page.on('popup', (popup) => void seen.push(`a window: ${popup.url()}`));
  await page.goto(address);
  if (javaScriptEnabled) await page.evaluate(() => new Promise(requestAnimationFrame));
  const isOwnPage = path.endsWith('-own.html');
  const found = (await page.evaluate(dangers)).filter((what) => !(isOwnPage && what.startsWith('<script')));
  await context.close();
  return [...seen, ...found];
}

test('a page that takes texts for more than text is seen', async ({ browser }) => {
  const path = join(newFolder(), 'control.html');
  writeFileSync(path, '<a href="java\tscript:pwned()">x</a><img src=x onerror=pwned()>');
  const seen = await openFile(browser, path, true);
  expect(seen).toEqual(
    expect.arrayContaining([
      'a script ran',
      expect.stringContaining('asked for file:'),
      expect.stringContaining('a href='),
      expect.stringContaining('img onerror='),
    ]),
  );
});

test('nothing in a map is more than text in any file that it becomes', async ({ browser }) => {
  test.setTimeout(FIGURES ? 900_000 : 180_000);
  const map = hostileMap(PAYLOADS);
  const folder = newFolder();
  const pages = await pagesOf(map);
  const problems: Record<string, string[]> = {};
  for (const [name, ending, content] of pages) {
    const path = join(folder, `${name}${name === 'html' || name === 'talk' ? '-own' : ''}${ending}`);
    writeFileSync(path, content);
    problems[name] = await openFile(browser, path, true);
    if (name === 'html') problems['html, scripts off'] = await openFile(browser, path, false);
  }
  problems['data'] = await problemsInData(map);
  if (FIGURES !== undefined) {
    const figures = {
      payloads: PAYLOADS.length,
      fields: textFields().length,
      exports: Object.keys(problems).length - 1 + DATA.length,
      problems: Object.entries(problems).flatMap(([name, all]) => all.map((what) => `${name}: ${what}`)),
    };
    writeFileSync(FIGURES, JSON.stringify(figures));
  }
  expect(problems).toEqual(Object.fromEntries(Object.keys(problems).map((name) => [name, []])));
});
