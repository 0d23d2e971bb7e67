import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { hostileMap, textFields } from '../support/hostile-map';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import { App, expect, test } from './support/app';
import * as dialogs from './support/hostile-dialogs';
import * as files from './support/hostile-files';
import * as screens from './support/hostile-screens';
import { readJournals } from './support/journals';
import { startShell } from './support/shell';
import { watch } from './support/watch';

/** All payloads where figures are wanted (`npm run faults`), else every eighth: the fields and the screens are the same. */
const FIGURES = process.env['COUNTERPOINT_FIGURES'];
const PAYLOADS = FIGURES
  ? INJECTION_PAYLOADS
  : INJECTION_PAYLOADS.filter((_payload, index) => index % 8 === 0);
/** Enough for what is slow with each: a request, a paste, a name. */
const SOME = PAYLOADS.filter((_payload, index) => index % 8 === 0);

test('nothing in a map is ever more than text, in any field, on any screen', async ({
  app,
  page,
  browser,
}) => {
  test.setTimeout(FIGURES ? 1_800_000 : 240_000);
  expect(INJECTION_PAYLOADS.length).toBeGreaterThanOrEqual(500);
  const seen = await watch(page, app.shell.address);
  const names = [
    '<img src=x onerror=pwned()>.argmap',
    'a‮b<script>pwned()<‌script>.argmap',
    '\'"><svg onload=pwned()>.argmap',
  ];
  for (const name of names)
    writeFileSync(join(app.shell.folder, name), serializeMap(hostileMap(PAYLOADS, name.length)));
  const [name = ''] = names;
  /** The same records, each with the texts of its neighbour. */
  const turned = serializeMap(hostileMap([...PAYLOADS.slice(1), ...PAYLOADS.slice(0, 1)], name.length));
  await app.open();
  await app.openMap(name);
  const map: Screens = [
    ['canvas from far, article', () => app.runCommand('Fit the map in the window')],
    ['canvas from near', () => screens.fromNear(app)],
    ['outline and the inspector of every card', () => screens.walkOutline(app, PAYLOADS.length)],
    ['inspector of links, groups and many', () => screens.inspectOthers(app)],
    ['reader: an article with all of them, details, highlights', () => screens.walkReader(app)],
    ['highlights in doubt', () => screens.walkDoubts(app, FIGURES ? 140 : 20)],
    ['palette', () => screens.typeInPalette(app)],
    ['keys', () => dialogs.keysSheet(app)],
    ['find, filter, views, focus', () => screens.wayfinding(app)],
    ['draft', () => screens.draft(app)],
    ['pasted article', () => dialogs.pasteArticle(app, SOME)],
    ['local model', () => dialogs.localModel(app, SOME)],
    ['imported articles', () => files.dropArticles(app, PAYLOADS)],
    ['dialogs and messages', () => dialogs.messages(app)],
    ['another program’s change', () => dialogs.changeFile(app, name, turned)],
    ['versions', () => dialogs.walkVersions(app)],
    ['closing with unsaved edits', () => dialogs.closeUnsaved(app)],
    ['files', () => files.walkFiles(app, PAYLOADS)],
    ['damaged file', () => files.openDamaged(app, 'cut <svg onload=pwned()>.argmap', turned)],
    ['start screen', () => leaveUnsaved(app, names[2] ?? '')],
  ];
  await visit(app, map, seen);

  await app.shell.kill();
  const shell = await startShell(app.shell.folder, [], app.shell.dataFolder);
  const next = new App(await browser.newPage(), shell);
  const seenNext = await watch(next.page, shell.address);
  await next.open();
  await visit(next, [['unsaved work on the start screen', () => screens.unsavedWork(next)]], seenNext);
  await next.page.close();
  await shell.stop();
  if (FIGURES) {
    const figures = {
      payloads: PAYLOADS.length,
      fields: textFields().length,
      screens: map.length + 1,
      ...seen,
    };
    writeFileSync(FIGURES, JSON.stringify(figures));
  }
});

type Screens = [string, () => Promise<void>][];

/** Shows each, and sees that nothing ran, was stopped or asked for, and that no text has become an element. */
async function visit(app: App, shown: Screens, seen: object): Promise<void> {
  const { page } = app;
  for (const [name, show] of shown) {
    await test.step(name, show);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect({ name, ...seen }).toEqual({ name, ran: [], stopped: [], foreign: [] });
    const elements = ['img', 'iframe', 'object', 'embed', 'form[action]', 'script', 'style'];
    const links = 'a[href]';
    const foreign = page.locator([...elements, links].map((element) => `body ${element}`).join());
    const made = await foreign.evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 200)));
    expect({ name, made }).toEqual({ name, made: [] });
    expect(await page.title()).toBe('Counterpoint');
  }
}

/** Leaves edits that no file has, of a map with a file and of one without. */
async function leaveUnsaved(app: App, fileName: string): Promise<void> {
  await app.openMap(fileName);
  await dialogs.copyAll(app);
  await app.writeCard('In no file');
  await expect.poll(() => readJournals(app.shell.dataFolder)).toContain('In no file');
  await app.runCommand('Show the start screen');
}
