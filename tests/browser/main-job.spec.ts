import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { centreOf } from '../support/app-window';
import { App, expect, test } from './support/app';
import { digests, realArticles, sentencesOf, type Article } from './support/articles';
import { startShell } from './support/shell';

interface SavedMap {
  sources: { text: string }[];
  passages: { source: string; start: number; end: number; exact: string }[];
  nodes: { id: string; kind: string; text: string; passages?: string[] }[];
  places: { node: string; x: number; y: number }[];
  links: { relation: string; premises: string[]; target: { node?: string; link?: string } }[];
}

function readMap(folder: string, name: string): SavedMap {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as SavedMap;
}

/** A usual screen, on which all cards are seen in full after each layout. */
const SCREEN = { width: 1600, height: 1000 };

/** The knob of a link whose one premise stands below its target, after "Arrange": 34 map px above the premise. */
async function knobAbove(premise: ReturnType<App['card']>): Promise<{ x: number; y: number }> {
  const box = await premise.boundingBox();
  const width = await premise.evaluate((element) => (element as HTMLElement).offsetWidth);
  if (!box) throw new Error('The premise is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y - (34 * box.width) / width };
}

/** Reads an article, makes cards of all kinds, links them in all ways. */
async function makeMap(app: App, article: Article): Promise<void> {
  const [claim, evidence, counterargument, question, assumption] = sentencesOf(article);
  if (!claim || !evidence || !counterargument || !question || !assumption)
    throw new Error('The article is too short.');
  writeFileSync(join(app.shell.folder, 'article.txt'), article.text);
  await app.page.setViewportSize(SCREEN);
  await app.newMap();
  await app.importArticle('article.txt');
  await app.highlight(claim, 'claim');
  // The canvas gets the room of the inspector: all cards are to be seen in full.
  await app.page.keyboard.press('Control+i');
  await app.highlight(evidence, 'evidence');
  await app.highlight(counterargument, 'counterargument');
  await app.highlight(question, 'question');
  await app.highlight(assumption, 'assumption');
  await app.canvas.focus();
  await app.typeCard('g', 'What we would expect to see');
  await app.arrange();
  await expect(app.cards).toHaveCount(6);

  const card = (text: string) => app.card(text.slice(0, 14)).first();
  await app.linkTo(card(claim), await centreOf(card(question)), 'a');
  await app.linkTo(card(evidence), await centreOf(card(claim)), 's');
  await app.linkTo(card(counterargument), await centreOf(card(claim)), 'o');
  await app.arrange();
  await app.linkTo(card(assumption), await knobAbove(card(evidence)), 'j');
  await app.arrange();
  await app.linkTo(app.card('What we would expect'), await knobAbove(card(claim)), 'o');
}

function checkMap(map: SavedMap, article: Article): void {
  const kinds = map.nodes.map((node) => node.kind).sort();
  expect(kinds).toEqual(['assumption', 'claim', 'counterargument', 'evidence', 'gap', 'question']);
  expect(map.links.map((link) => link.relation).sort()).toEqual([
    'answers',
    'opposes',
    'opposes',
    'supports',
  ]);
  expect(map.links.filter((link) => link.premises.length === 2)).toHaveLength(1);
  expect(map.links.filter((link) => link.target.link !== undefined)).toHaveLength(1);
  const [source] = map.sources;
  expect(source?.text).toBe(article.text.replaceAll('\r\n', '\n'));
  for (const passage of map.passages)
    expect(source?.text.slice(passage.start, passage.end)).toBe(passage.exact);
  expect(map.nodes.filter((node) => node.passages?.length === 1)).toHaveLength(5);
}

/** Cards as they stand on the screen: how their words begin; how much else of them is shown depends on the room that panels leave. */
async function screenOf(app: App): Promise<string[]> {
  await app.canvas.focus();
  await app.page.keyboard.press('f');
  await expect(app.cards).toHaveCount(6);
  await app.standStill();
  const texts = await app.cards.locator('.card__text').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').slice(0, 12)).sort();
}

function mainJob(article: Article): void {
  test(`from ${article.name} to a saved map and back`, async ({ app, browser }) => {
    test.setTimeout(120_000);
    await app.open();
    await makeMap(app, article);
    await app.saveAs('first.argmap');
    checkMap(readMap(app.shell.folder, 'first.argmap'), article);
    // Now: on a slow machine the map saves itself while it is undone.
    const first = readFileSync(join(app.shell.folder, 'first.argmap'), 'utf8');

    while (await app.undoButton().isEnabled()) await app.page.keyboard.press('Control+z');
    await expect(app.cards).toHaveCount(0);
    while (await app.redoButton().isEnabled()) await app.page.keyboard.press('Control+Shift+z');
    await expect(app.cards).toHaveCount(6);
    await app.saveAs('redone.argmap');
    expect(readFileSync(join(app.shell.folder, 'redone.argmap'), 'utf8')).toBe(first);
    const screen = await screenOf(app);

    const shell = await startShell(app.shell.folder);
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: SCREEN });
    try {
      const fresh = new App(await context.newPage(), shell);
      await fresh.open();
      await fresh.openMap('redone.argmap');
      expect(await screenOf(fresh)).toEqual(screen);
      await fresh.saveAs('again.argmap');
      expect(readFileSync(join(app.shell.folder, 'again.argmap'), 'utf8')).toBe(first);
    } finally {
      await context.close();
      await shell.stop();
    }
  });
}

const real = realArticles();
for (const article of real.length > 0 ? real : digests()) mainJob(article);
