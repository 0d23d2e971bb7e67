import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMap } from '../../shared/map/build-map';
import type { Link, Node } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { textHash } from '../../shared/text/hash';
import { makePassage } from '../../shared/text/selector';
import { expect, test, type App } from './support/app';

const TEXTS: readonly (readonly [string, Node['kind']])[] = [
  ['Ferries pay for themselves', 'claim'],
  ['Tickets were sold out last year', 'evidence'],
  ['Sold out does not mean paid', 'counterargument'],
  ['Every ticket was paid in advance', 'evidence'],
  ['Night ferries are needed', 'claim'],
  ['Nobody travels at night', 'counterargument'],
];

const id = (index: number): string => `n-00000000000${index}`;

function link(from: number, relation: Link['relation'], to: number): Link {
  return { id: `l-0000000000${from}${to}`, relation, premises: [id(from)], target: { node: id(to) } };
}

/** 1 supports 0; 2 opposes 1, and 3 opposes 2: so 0 is in. 4 and 5 oppose each other: both are undecided. */
async function openFerries(app: App): Promise<void> {
  const map = buildMap(
    { id: 'm-000000000000', title: 'Ferries', created: '2026-01-01T00:00:00Z' },
    {
      nodes: TEXTS.map(([text, kind], index) => ({ id: id(index), kind, text })),
      places: TEXTS.map((_, index) => ({
        node: id(index),
        x: (index % 3) * 330,
        y: Math.floor(index / 3) * 260,
      })),
      links: [
        link(1, 'supports', 0),
        link(2, 'opposes', 1),
        link(3, 'opposes', 2),
        link(5, 'opposes', 4),
        link(4, 'opposes', 5),
      ],
    },
  );
  writeFileSync(join(app.shell.folder, 'ferries.argmap'), serializeMap(map));
  await app.open();
  await app.openMap('ferries.argmap');
}

test('verdicts are off until a person turns them on, follow each edit, and are kept with the map', async ({
  app,
  page,
}) => {
  await openFerries(app);
  await expect(app.card('Ferries pay').locator('.verdict')).toHaveCount(0);
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await expect(
    page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in, degree/ }),
  ).toBeVisible();
  await expect(page.getByRole('article', { name: /^Counterargument: Sold out.*, out/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cards by verdict' })).toHaveText(
    /In\s*3.*Out\s*1.*Undecided\s*2/,
  );

  await app.card('Every ticket').click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, out/ })).toBeVisible();
  await expect(page.getByText(/Verdicts changed: .*“Ferries pay for themselves” is out/)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in/ })).toBeVisible();

  await app.runCommand('Show the outline');
  await expect(page.getByRole('treeitem', { name: /Sold out.*, out/ }).first()).toBeVisible();

  await page.keyboard.press('Control+s');
  await expect
    .poll(() => readFileSync(join(app.shell.folder, 'ferries.argmap'), 'utf8'))
    .toMatch(/"shown":\s*"both"/);
});

test('a verdict says why, and each step leads to its card', async ({ app, page }) => {
  await openFerries(app);
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await page
    .getByRole('button', { name: /^Why is it in/ })
    .first()
    .waitFor();
  await app.card('Ferries pay').click();
  await page.keyboard.press('y');
  const panel = page.getByRole('region', { name: 'Verdict' });
  await expect(panel).toContainText(/It is supported by .*Tickets were sold out/);
  await expect(panel).toContainText('by quadratic energy');
  await expect(panel.getByRole('list', { name: 'What each card adds' })).toContainText(
    /Tickets were sold out.*[+−].\.\d{3}/,
  );
  await expect(panel.getByRole('row', { name: /^Preferred/ })).toContainText('In all');
  const chip = panel.getByRole('button', { name: /Tickets were sold out/ }).first();
  const lines = (): Promise<number> => chip.evaluate((element) => element.getClientRects().length);
  await panel.evaluate((element) => (element.style.width = '160px'));
  expect(await lines()).toBeGreaterThan(1);
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(app.card('Tickets were')).toHaveAttribute('data-selected', 'true');
  await expect(panel).toContainText('All that opposes it is out');
});

test('the semantics can be chosen, and the signs are explained', async ({ app, page }) => {
  await openFerries(app);
  await app.runCommand('How verdicts are made');
  const menu = page.getByRole('group', { name: 'How verdicts are made' });
  await expect(menu).toContainText('neither: what speaks against it is itself disputed');
  await menu.getByLabel('Labels', { exact: true }).selectOption('preferred');
  await expect(menu).toContainText('5 seconds at most');
  await expect(
    page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in all/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('article', { name: /^Claim: Night ferries are needed, in some/ }),
  ).toBeVisible();
  await menu.getByLabel('Show', { exact: true }).selectOption('degrees');
  await expect(
    page.getByRole('article', { name: /^Claim: Ferries pay for themselves, degree/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('what is supposed changes a copy alone, until it is kept as one step', async ({ app, page }) => {
  await openFerries(app);
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in,/ })).toBeVisible();
  await app.card('Every ticket').click();
  await page.keyboard.press('Shift+U');
  const bar = page.getByRole('group', { name: 'What if' });
  await expect(bar).toContainText('Supposed: 1 card');
  await expect(page.getByRole('article', { name: /Every ticket.*, taken out$/ })).toBeVisible();
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, out/ })).toBeVisible();
  await bar.getByRole('button', { name: 'Drop' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in,/ })).toBeVisible();

  await app.card('Every ticket').click();
  await page.keyboard.press('Shift+U');
  await app.card('Night ferries').click();
  await page
    .getByRole('slider', { name: /Starts from/ })
    .first()
    .fill('0.9');
  await expect(bar).toContainText('Supposed: 1 card, 1 score');
  await bar.getByRole('button', { name: 'Keep' }).click();
  await expect(bar).toBeHidden();
  await expect(app.card('Every ticket')).toHaveCount(0);
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, out/ })).toBeVisible();
  await app.undoButton().first().click();
  await expect(app.card('Every ticket')).toBeVisible();
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, in,/ })).toBeVisible();
});

test('what carries the weight of a card is listed, marked on the map, and can be supposed to fail', async ({
  app,
  page,
}) => {
  await openFerries(app);
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await app.card('Ferries pay').click();
  await app.runCommand('What carries the weight');
  const panel = page.getByRole('region', { name: 'Verdict' });
  await expect(panel).toContainText('single points of failure');
  await expect(app.card('Every ticket')).toHaveAttribute('data-carries', 'true');
  await panel.getByRole('button', { name: 'What if?' }).first().click();
  await expect(page.getByRole('group', { name: 'What if' })).toContainText('1 card');
  await expect(page.getByRole('article', { name: /^Claim: Ferries pay for themselves, out/ })).toBeVisible();
});

test('what rests on a grade that has changed is flagged, with the way there, until a person says that it still holds', async ({
  app,
  page,
}) => {
  const text = 'Tickets were sold out last year.';
  const source = {
    id: 's-000000000000',
    kind: 'report' as const,
    title: 'The yearly count',
    authors: [],
    text,
    textHash: textHash(text),
    reliability: 'D' as const,
    reliabilityWas: 'B' as const,
  };
  const passage = makePassage({ id: 'p-000000000000', source, start: 0, end: 31 });
  const map = buildMap(
    { id: 'm-000000000000', title: 'Ferries', created: '2026-01-01T00:00:00Z' },
    {
      sources: [source],
      passages: [passage],
      nodes: TEXTS.slice(0, 2).map(([words, kind], index) => ({
        id: id(index),
        kind,
        text: words,
        ...(index === 1 && { passages: [passage.id] }),
      })),
      places: [0, 1].map((index) => ({ node: id(index), x: index * 330, y: 0 })),
      links: [link(1, 'supports', 0)],
    },
  );
  writeFileSync(join(app.shell.folder, 'graded.argmap'), serializeMap(map));
  await app.open();
  await app.openMap('graded.argmap');
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await expect(page.getByRole('button', { name: 'Look again: why?' })).toHaveCount(2);
  await app.card('Ferries pay').click();
  await page.keyboard.press('y');
  const panel = page.getByRole('region', { name: 'Verdict' });
  await expect(panel).toContainText('The grade of “The yearly count” is D now; it was B.');
  await expect(panel).toContainText(/It comes here by .*Tickets were sold out/);
  await app.card('Ferries pay').click();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Look again: why?' })).toHaveCount(1);
  await page.keyboard.press('Shift+T');
  await expect(app.card('Tickets were')).toHaveAttribute('data-selected', 'true');
});

test('answers that exclude each other, articles with one origin and scores for grades count as a person says', async ({
  app,
  page,
}) => {
  const sources = ['The yearly count', 'The evening paper'].map((title, index) => {
    const text = `Ferries were full. ${title} says so.`;
    return {
      ...{ id: `s-00000000000${index}`, kind: 'report' as const, title, authors: [], text },
      ...{ textHash: textHash(text), reliability: 'B' as const },
    };
  });
  const passages = sources.map((source, index) =>
    makePassage({ id: `p-00000000000${index}`, source, start: 0, end: 18 }),
  );
  const texts: readonly (readonly [string, Node['kind']])[] = [
    ['Should ferries go at night?', 'question'],
    ['They should go each night', 'claim'],
    ['They should go at weekends', 'claim'],
    ['Ferries were full, by the count', 'evidence'],
    ['Ferries were full, by the paper', 'evidence'],
  ];
  const answer = (from: number): Link => ({ ...link(from, 'answers', 0), target: { node: id(0) } });
  const map = buildMap(
    { id: 'm-000000000000', title: 'Night ferries', created: '2026-01-01T00:00:00Z' },
    {
      ...{ sources, passages },
      nodes: texts.map(([text, kind], index) => ({
        ...{ id: id(index), kind, text },
        ...(index >= 3 && { passages: [passages[index - 3]?.id ?? ''] }),
      })),
      places: texts.map((_, index) => ({
        node: id(index),
        x: (index % 3) * 330,
        y: Math.floor(index / 3) * 260,
      })),
      links: [answer(1), answer(2), link(3, 'supports', 1), link(4, 'supports', 1)],
    },
  );
  writeFileSync(join(app.shell.folder, 'night.argmap'), serializeMap(map));
  await app.open();
  await app.openMap('night.argmap');
  await app.canvas.focus();
  await page.keyboard.press('Shift+Y');
  await expect(page.getByRole('article', { name: /at weekends, in,/ })).toBeVisible();
  await app.card('Should ferries').click();
  await page.getByRole('checkbox', { name: 'Only one answer can hold' }).check();
  await expect(page.getByRole('article', { name: /at weekends, undecided,/ })).toBeVisible();
  await expect(page.getByRole('article', { name: /^Question: Should.*, contested/ })).toBeVisible();

  // Both articles are graded B: each card starts from .8, and the two together carry 1.6, or .8 where they have one origin.
  await expect(page.getByRole('article', { name: /each night, undecided, degree \.86/ })).toBeVisible();
  await app.card('by the paper').click();
  await page.getByTitle('Show in the article').click();
  await app.runCommand('Show or hide the details of the article');
  await page.getByLabel('Another article that it draws on').first().selectOption('The yearly count');
  await expect(page.getByRole('article', { name: /each night, undecided, degree \.70/ })).toBeVisible();
  await app.runCommand('How verdicts are made');
  const menu = page.getByRole('group', { name: 'How verdicts are made' });
  await menu.getByText('What grades count as').click();
  await menu.getByRole('spinbutton', { name: /^Base score of B6/ }).fill('1');
  await expect(page.getByRole('article', { name: /each night, undecided, degree \.75/ })).toBeVisible();
  await menu.getByRole('checkbox', { name: 'Support from articles of one origin counts once' }).uncheck();
  await expect(page.getByRole('article', { name: /each night, undecided, degree \.90/ })).toBeVisible();
  await menu.getByRole('button', { name: 'Back to the usual scores' }).click();
  await expect(page.getByRole('article', { name: /each night, undecided, degree \.86/ })).toBeVisible();
});
