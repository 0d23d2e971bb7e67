import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from '@playwright/test';
import { buildMap } from '../../shared/map/build-map';
import { serializeMap } from '../../shared/map/serialize';
import { App, expect, test } from './support/app';
import { violations } from './support/axe';
import { startShell } from './support/shell';

const [FERRY, COST, SPY] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];

/** A claim with two reasons, one of which is not for everybody. */
function writeMap(app: App): void {
  const map = buildMap(
    { id: 'm-00000000000a', title: 'The ferry', created: '2026-01-01T00:00:00Z' },
    {
      nodes: [
        { id: FERRY, kind: 'claim', text: 'Keep the ferry.' },
        { id: COST, kind: 'evidence', text: 'It is full every day.' },
        { id: SPY, kind: 'evidence', text: 'Our man in the yard says so.', handling: 'TLP:RED' },
      ],
      places: [FERRY, COST, SPY].map((node, index) => ({ node, x: index * 300, y: index === 0 ? 0 : 220 })),
      links: [COST, SPY].map((premise, index) => ({
        id: `l-00000000000${index}`,
        relation: 'supports' as const,
        premises: [premise],
        target: { node: FERRY },
      })),
    },
  );
  writeFileSync(join(app.shell.folder, 'ferry.argmap'), serializeMap(map));
}

const onDisk = (app: App, name = 'ferry.argmap'): string =>
  readFileSync(join(app.shell.folder, name), 'utf8');
const panel = (app: App): Locator => app.page.getByRole('tabpanel', { name: /Comments/ });
const threads = (app: App): Locator => panel(app).locator('.comment-list__thread');

async function openFerry(app: App): Promise<void> {
  await app.open();
  await app.openMap('ferry.argmap');
}

/** Waits until the file holds something, and gives the map back so that somebody else can edit it. */
async function handBack(app: App, words: string): Promise<void> {
  await expect.poll(() => onDisk(app)).toContain(words);
  await app.page.keyboard.press('Control+Alt+w');
  await expect(app.page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
}

/** Another person at another machine, with the same folder. */
async function asAnother(app: App, browser: Browser, run: (other: App) => Promise<void>): Promise<void> {
  const other = new App(await browser.newPage(), await startShell(app.shell.folder));
  try {
    await openFerry(other);
    await run(other);
  } finally {
    await other.page.close();
    await other.shell.stop();
  }
}

test('a review goes back and forth between two programs, and a copy goes out without what is not for everybody', async ({
  app,
  browser,
}) => {
  test.setTimeout(120_000); // two programs, one after the other
  writeMap(app);
  await openFerry(app);
  const { page } = app;

  await test.step('one comments on a card, and signs', async () => {
    await app.card('It is full').click();
    await page.keyboard.press('Control+Alt+m');
    await panel(app)
      .getByLabel(/New comment on “It is full/)
      .fill('Since **when**?');
    await panel(app).getByLabel('Your name').fill('Ann');
    await panel(app).getByRole('button', { name: 'Comment', exact: true }).click();
    await expect(threads(app).locator('strong')).toHaveText('when');
    await handBack(app, 'Since **when**?');
  });

  await test.step('the other finds it new, answers, and suggests another text', async () => {
    await asAnother(app, browser, async (other) => {
      await other.page.keyboard.press('F7');
      await expect(threads(other)).toContainText('Ann');
      await expect(threads(other).locator('.comment-list__unread')).toHaveCount(0);
      await threads(other).getByLabel('Answer').fill('Since May, @Ann.');
      await threads(other).getByLabel('Your name').fill('Bo');
      await threads(other).getByRole('button', { name: 'Comment', exact: true }).click();
      await expect(threads(other).locator('.comments__name')).toHaveText('@Ann');

      await other.runCommand('Suggest instead');
      await expect(other.page.getByRole('region', { name: 'Suggesting' })).toBeVisible();
      await other.card('It is full').dblclick();
      await expect(other.editor).toBeFocused();
      await other.page.keyboard.press('Control+a');
      await other.typeWords('It is full since May.');
      await expect(other.card('full since May')).toHaveAttribute('data-suggested', 'true');
      await expect(other.page.getByText('Made now: 1.')).toBeVisible();
      await other.page.getByRole('button', { name: 'Stop suggesting' }).click();
      await expect(other.card('It is full every day.')).toBeVisible();
      await handBack(other, 'It is full since May.');
    });
  });

  await test.step('the first accepts it and resolves the thread', async () => {
    await app.openMap('ferry.argmap');
    await expect(page.getByRole('tab', { name: /Comments/ })).toContainText('2');
    await expect(threads(app)).toHaveCount(2);
    await panel(app).getByRole('button', { name: 'Show', exact: true }).click();
    const shown = page.getByRole('dialog', { name: /as suggested/ });
    await expect(shown.getByRole('region', { name: 'Differences' })).toContainText(
      /It is full .*since May\./,
    );
    await page.keyboard.press('Escape');
    await expect(app.card('It is full every day.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await panel(app).getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(app.card('It is full since May.')).toBeVisible();
    await threads(app)
      .filter({ hasText: 'Since when?' })
      .getByRole('button', { name: 'Mark as resolved' })
      .click();
    await expect(page.getByText('No comment is open.')).toBeVisible();
    await expect.poll(() => onDisk(app)).toContain('"outcome": "accepted"');
  });

  await test.step('a copy for others says what is left out, and holds none of it', async () => {
    await app.runCommand('Share a copy');
    const dialog = page.getByRole('dialog', { name: 'Share a copy' });
    await dialog.getByLabel('Cleared for').selectOption('TLP:GREEN');
    await expect(dialog.getByRole('region', { name: 'What leaving out does' })).toContainText(
      'marked TLP:RED',
    );
    await dialog.getByLabel(/Comments, suggestions/).check();
    await dialog.getByRole('button', { name: 'Write the copy…' }).click();
    await page.getByLabel('File name').fill('copy.argmap');
    await page.keyboard.press('Enter');
    await expect(page.getByText('A copy is in “copy.argmap”.')).toBeVisible();
    const copy = onDisk(app, 'copy.argmap');
    expect(copy).toContain('It is full since May.');
    expect(copy).not.toMatch(/Our man|Ann|since \*\*when|"Bo"/);
    await expect(app.card('Our man in the yard')).toBeVisible();
  });
});

test('the comments and the inspector take the keyboard when they are asked for, also beside each other', async ({
  app,
  page,
}) => {
  writeMap(app);
  await openFerry(app);
  await app.runCommand('Show the comments');
  await expect(page.getByRole('region', { name: 'Comments' })).toBeFocused();
  await app.card('It is full every day').click();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeFocused();
});
