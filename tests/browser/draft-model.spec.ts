import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStubModel, type StubModel } from '../support/stub-model';
import { expect, test, type App } from './support/app';

const CLAIM = 'The harbour should close its old pier.';
const REASON = 'Its piles have rotted and may not bear another winter.';
const TEXT = `The old pier\n\n${CLAIM} ${REASON} The town has talked of it for years.\n`;

/** What the stub says of the article; one of its items is not in the text. */
const ANSWER = {
  items: [
    { id: 'a', sentence: 's2', kind: 'claim', quote: CLAIM, reason: 'says what ought to be', main: true },
    { id: 'b', sentence: 's3', kind: 'evidence', quote: REASON, reason: 'tells of the piles' },
    {
      id: 'c',
      sentence: 's4',
      kind: 'claim',
      quote: 'The pier is a disgrace to every sailor.',
      reason: 'made up',
    },
  ],
  links: [{ from: 'b', to: 'a', relation: 'supports', reason: 'says why' }],
};

async function openArticle(app: App): Promise<void> {
  writeFileSync(join(app.shell.folder, 'pier.txt'), TEXT);
  await app.open();
  await app.newMap();
  await app.importArticle('pier.txt');
  await expect(app.page.getByRole('region', { name: 'Text of The old pier' })).toBeFocused();
}

/** Turns the local model on and takes the only model that the server at the address has. */
async function turnOn(app: App, stub: StubModel): Promise<void> {
  await app.runCommand('Local model');
  const dialog = app.page.getByRole('dialog', { name: 'Local model' });
  await dialog.getByRole('checkbox', { name: 'Let me ask a local model' }).check();
  await dialog.getByLabel('Address').fill(stub.address);
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText('It works: 1 model.');
  await expect(dialog.getByLabel('Model', { exact: true })).toHaveValue('stub:1b');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
}

test('a local model is turned on, asked, and its proposals are taken from the tray', async ({ app }) => {
  const stub = await startStubModel({ answer: () => ANSWER });
  await openArticle(app);
  await turnOn(app, stub);
  await app.runCommand('Draft with the local model');
  const list = app.page.getByRole('listbox', { name: 'Proposals' });
  await expect(list).toBeFocused();
  const rows = list.getByRole('option');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toHaveAccessibleName(
    `Evidence: ${REASON} Why: tells of the piles. supports: ${CLAIM}`,
  );
  const tray = app.page.getByRole('region', { name: 'Draft' });
  await expect(tray.getByText('by stub:1b')).toBeVisible();
  await expect(tray.locator('.draft-tray__note')).toHaveText(/^Left out: 1 /);
  await expect(tray.getByText('sure')).toHaveCount(0);

  await app.page.keyboard.press('a');
  await expect(rows).toHaveCount(1);
  await app.page.keyboard.press('a');
  await expect(tray.getByText('0 left · 2 in the map')).toBeVisible();
  await app.canvas.press('f');
  await expect(app.card('The harbour should')).toHaveAttribute('data-main', 'true');
  await expect(app.card('Its piles have rotted')).toHaveAttribute('data-kind', 'evidence');
  expect(stub.requests.map(({ path }) => path)).toEqual(['/api/tags', '/api/chat']);
  await stub.close();
});

test('while it is off nothing is asked, and when nothing listens that is said', async ({ app }) => {
  const stub = await startStubModel({ answer: () => ANSWER });
  await openArticle(app);
  await app.page.keyboard.press('Control+k');
  await app.page.getByRole('combobox', { name: 'Find a command' }).fill('Draft with the local model');
  await expect(app.page.getByRole('option', { name: 'Draft with the local model' })).toBeDisabled();
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  expect(stub.requests).toEqual([]);
  await turnOn(app, stub);
  await stub.close();
  await app.runCommand('Draft with the local model');
  await expect(app.page.getByText('Nothing listens at that address.')).toBeVisible();
  await expect(app.page.getByRole('listbox', { name: 'Proposals' })).toHaveCount(0);
  await expect(app.cards).toHaveCount(0);
});

test('an address that is not on this machine is refused', async ({ app }) => {
  await openArticle(app);
  await app.runCommand('Local model');
  const dialog = app.page.getByRole('dialog', { name: 'Local model' });
  await dialog.getByRole('checkbox', { name: 'Let me ask a local model' }).check();
  await dialog.getByLabel('Address').fill('http://model.example:11434');
  await expect(dialog.getByRole('alert').or(dialog.getByText('this machine').last())).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Try it' })).toBeDisabled();
});
