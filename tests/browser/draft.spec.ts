import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Draft, Proposal } from '../../shared/draft/proposal';
import { centreOf } from '../support/app-window';
import { expect, test, type App } from './support/app';

const SENTENCES = [
  'The harbour should close its old pier.',
  'Because its piles have rotted, it may fall in a storm.',
  'The harbour office counted nine broken piles last spring.',
  'But anglers say that they have nowhere else to go.',
  'Could the new pier hold all of them?',
  'That the new pier is open at night is taken for granted.',
];
const TEXT = `The old pier\n\n${SENTENCES.slice(0, 3).join(' ')}\n\n${SENTENCES.slice(3).join(' ')}\n\n${'More of the same. '.repeat(120)}\n`;

const KINDS = ['claim', 'evidence', 'evidence', 'counterargument', 'question', 'assumption'] as const;
const TARGETS = [undefined, 'p1', 'p2', 'p1', undefined, 'p1'];
const SURE = [0.9, 0.7, 0.8, 0.4, 0.3, 0.6];

function proposal(text: string, index: number): Proposal {
  const start = TEXT.indexOf(text);
  const to = TARGETS[index];
  const relation = KINDS[index] === 'counterargument' ? 'opposes' : 'supports';
  return {
    id: `p${index + 1}`,
    kind: KINDS[index] ?? 'claim',
    main: index === 0,
    start,
    end: start + text.length,
    text,
    confidence: SURE[index] ?? 0.5,
    cue: index === 1 ? 'begins with “because”' : 'says so',
    ...(index === 1 && { statement: 'The old pier may fall in a storm, since its piles have rotted.' }),
    ...(index === 3 && { speaker: 'anglers' }),
    links: to === undefined ? [] : [{ relation, to, confidence: 0.6, cue: 'follows it' }],
  };
}

/** Imports the article and opens the tray; the worker that would propose is played, so that the proposals are known. */
async function draftArticle(app: App): Promise<Locator> {
  const draft: Draft = { proposals: SENTENCES.map(proposal) };
  await app.page.route(/draft-worker/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `onmessage = () => postMessage(${JSON.stringify({ draft })});`,
    }),
  );
  await importArticle(app);
  await app.page.getByRole('button', { name: 'Draft the argument of this article' }).click();
  const list = app.page.getByRole('listbox', { name: 'Proposals' });
  await expect(list).toBeFocused();
  return list;
}

async function importArticle(app: App): Promise<void> {
  writeFileSync(join(app.shell.folder, 'pier.txt'), TEXT);
  await app.open();
  await app.newMap();
  await app.importArticle('pier.txt');
  await expect(app.page.getByRole('region', { name: 'Text of The old pier' })).toBeFocused();
}

test('a draft is looked through by keys: next, accept, change, reject, undo', async ({ app }) => {
  const list = await draftArticle(app);
  const { keyboard } = app.page;
  const rows = list.getByRole('option');
  const current = list.locator('[aria-selected="true"]');
  await expect(rows).toHaveCount(6);
  await expect(current).toContainText('should close its old pier');
  await expect(rows.nth(1)).toHaveAccessibleName(
    /^Evidence: Because .* begins with “because”\. supports: The harbour/,
  );
  await expect(rows.nth(3)).toContainText('anglers');

  await keyboard.press('j');
  await expect(current).toContainText('piles have rotted');
  await keyboard.press('w');
  await expect(current).toContainText('since its piles have rotted');
  await keyboard.press('a');
  await expect(rows).toHaveCount(5);
  await expect(current).toContainText('nine broken piles');
  await keyboard.press('k');
  await expect(current).toContainText('should close its old pier');
  await keyboard.press('a');
  await expect(rows).toHaveCount(4);
  await keyboard.press('j');
  await expect(current).toContainText('anglers');
  await keyboard.press('5');
  await expect(current).toHaveAccessibleName(/^Assumption: But anglers/);
  await keyboard.press('e');
  await app.page.getByRole('textbox', { name: 'Text of the proposal' }).fill('Anglers have nowhere else.');
  await keyboard.press('Enter');
  await expect(list).toBeFocused();
  await keyboard.press('a');
  await expect(current).toContainText('Could the new pier');
  await keyboard.press('r');
  await expect(app.page.getByText('2 left · 3 in the map · 1 rejected')).toBeVisible();

  await app.canvas.press('f');
  await expect(app.card('The old pier may')).toHaveAttribute('data-kind', 'evidence');
  await expect(app.card('The harbour should')).toHaveAttribute('data-main', 'true');
  await expect(app.card('Anglers have')).toHaveAttribute('data-kind', 'assumption');

  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect(app.page.getByText('4 left · 2 in the map')).toBeVisible();
  await expect(current).toHaveAccessibleName(/^Assumption: Anglers have nowhere else/);
});

test('all that is sure enough is accepted at once, with its links, and undone at once', async ({ app }) => {
  const list = await draftArticle(app);
  await app.page.getByRole('slider').fill('0.6');
  await app.page.getByRole('button', { name: 'Accept 4' }).click();
  await expect(list.getByRole('option')).toHaveCount(2);
  await app.page.getByRole('button', { name: 'Reject the rest' }).click();
  await expect(list).toBeHidden();
  await app.canvas.press('f');
  await expect(app.cards).toHaveCount(4);
  await app.undoButton().click();
  await expect(app.undoButton()).toHaveAccessibleName(/Accept 4 proposals/);
  await app.undoButton().click();
  await expect(app.cards).toHaveCount(0);
});

test('what was rejected is shown on request and can be taken back', async ({ app }) => {
  const list = await draftArticle(app);
  const { keyboard } = app.page;
  await keyboard.press('r');
  await expect(list.getByRole('option')).toHaveCount(5);
  await app.page.getByRole('button', { name: 'Show rejected proposals' }).click();
  const rejected = list.getByRole('option', { name: /^Rejected Claim/ });
  await rejected.click();
  await app.page.getByRole('button', { name: 'Take back' }).click();
  await expect(rejected).toHaveCount(0);
  await expect(list.getByRole('option')).toHaveCount(6);
});

test('a proposal is found by a click on its ghost or on its words, and lit in the article', async ({
  app,
}) => {
  const list = await draftArticle(app);
  const current = list.locator('[aria-selected="true"]');
  await app.page
    .locator('.reader__text')
    .getByText('Could the new pier')
    .click({ position: { x: 150, y: 12 } });
  await expect(current.locator('.draft-row__words')).toContainText('But anglers');
  const lit = () =>
    app.page.evaluate(() =>
      [...(CSS.highlights.get('reader-proposal') ?? [])].map((range) => (range as Range).toString()),
    );
  await expect.poll(lit).toEqual([await current.locator('.draft-row__words').innerText()]);

  const { x, y } = await centreOf(app.canvas);
  const before = await current.textContent();
  for (let dy = -240; dy <= 240 && (await current.textContent()) === before; dy += 30)
    for (let dx = -240; dx <= 240 && (await current.textContent()) === before; dx += 60)
      await app.page.mouse.click(x + dx, y + dy);
  expect(await current.textContent()).not.toBe(before);
  await expect(app.cards).toHaveCount(0);
});

test('the engine itself proposes what can be accepted', async ({ app }) => {
  await importArticle(app);
  await app.page.keyboard.press('Control+Alt+d');
  const list = app.page.getByRole('listbox', { name: 'Proposals' });
  await expect(list).toBeFocused();
  const count = await list.getByRole('option').count();
  expect(count).toBeGreaterThan(0);
  await app.page.keyboard.press('a');
  await expect(list.getByRole('option')).toHaveCount(count - 1);
  await app.runCommand('Close the draft');
  await expect(list).toBeHidden();
  await expect(app.page.getByRole('region', { name: 'Text of The old pier' })).toBeFocused();
  await app.canvas.press('f');
  await expect(app.cards).toHaveCount(1);
});

test('what was rejected stays rejected, and the tray leads back to it', async ({ app }) => {
  await importArticle(app);
  await app.page.keyboard.press('Control+Alt+d');
  const list = app.page.getByRole('listbox', { name: 'Proposals' });
  await expect(list).toBeFocused();
  const count = await list.getByRole('option').count();
  await app.page.getByRole('button', { name: 'Reject the rest' }).click();
  await expect(list).toBeHidden();
  await app.page.keyboard.press('Control+Alt+d');
  await expect(app.page.getByText('Nothing is left to look through.')).toBeVisible();
  await app.page.getByRole('button', { name: `Show ${count} rejected proposals` }).click();
  await expect(list.getByRole('option', { name: /^Rejected/ })).toHaveCount(count);
});

test('a draft goes with its article', async ({ app }) => {
  const list = await draftArticle(app);
  await app.runCommand('Remove the article');
  await expect(list).toBeHidden();
  await app.undoButton().click();
  await expect(app.page.getByRole('region', { name: 'Text of The old pier' })).toBeVisible();
  await expect(list).toBeHidden();
});

test('an article in another language, from right to left or without an argument gets a clear word', async ({
  app,
}) => {
  const sentence = 'پل قدیمی باید بسته شود زیرا پایه‌های آن پوسیده است. ';
  writeFileSync(join(app.shell.folder, 'fa.txt'), `${sentence.repeat(8)}\n`);
  writeFileSync(join(app.shell.folder, 'list.txt'), 'Bread\n\nFlour, water, salt.\n\nAn oven.\n');
  await app.open();
  await app.newMap();
  for (const [file, start, word] of [
    ['fa.txt', 'پل قدیمی', 'This does not seem to be English'],
    ['list.txt', 'Flour', 'Nothing was found in “Bread” that argues'],
  ] as const) {
    await app.importArticle(file);
    const text = app.page.getByRole('region', { name: /^Text of/ });
    await expect(text).toContainText(start);
    await text.press('Control+Alt+d');
    await expect(app.page.getByText(word).first()).toBeVisible();
  }
});
