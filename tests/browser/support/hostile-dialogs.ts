import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStubModel } from '../../support/stub-model';
import { expect, type App } from './app';

/** Leaves the dialog by its key, and waits until it is gone: keys go to it until then. */
export async function leaveDialog({ page }: App): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Edits the map. */
export async function copyAll(app: App): Promise<void> {
  await app.canvas.focus();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+d');
  await expect(app.undoButton()).toBeEnabled();
}

/** A card copied, the map laid out, the question under which name to save. */
export async function messages(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Turn autosave'); // closing asks then
  await copyAll(app);
  await page.locator('.top-bar button').first().hover();
  await app.runCommand('Arrange the map as a tree');
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
}

/** The question about a map with unsaved edits, and its file in the list of files. */
export async function closeUnsaved(app: App): Promise<void> {
  const { page } = app;
  await copyAll(app);
  await app.runCommand('Close map');
  await page.getByRole('dialog').getByRole('button', { name: 'Do not save' }).click();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog').getByRole('button', { name: /onerror/ })).toBeVisible();
  await leaveDialog(app);
}

/** Puts another map over the file that is open, as another program does; with unsaved edits the map asks. */
export async function changeFile(app: App, fileName: string, content: string): Promise<void> {
  const { page } = app;
  await copyAll(app);
  const bar = page.getByRole('alert', { name: 'The map’s file' });
  writeFileSync(join(app.shell.folder, fileName), content);
  await bar.getByRole('button', { name: 'Take theirs' }).click();
  await expect(bar).toBeHidden();
}

/** Every version of the map: what changed in it, in words and card by card, and its outline. Then those of all maps. */
export async function walkVersions(app: App): Promise<void> {
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await page.keyboard.press('Control+Alt+v');
  await expect(dialog.getByRole('listbox')).toBeFocused();
  const count = await dialog.getByRole('option').count();
  for (let i = 0; i < count; i++) {
    const outline = dialog.getByRole('region', { name: 'Outline of the map then' });
    await expect(outline).toContainText(/\w/);
    const more = dialog.getByRole('button', { name: /^Show \d+ more/ });
    if (await more.isVisible()) await more.click();
    await outline.evaluate((list) => list.scrollTo({ top: list.scrollHeight, behavior: 'instant' }));
    await dialog.getByRole('listbox').press('ArrowDown');
  }
  await expect(dialog.locator('del')).not.toHaveCount(0);
  await leaveDialog(app);
  await app.runCommand('Versions of all maps');
  await expect(
    dialog.getByRole('list', { name: 'Maps with versions' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await leaveDialog(app);
}

/** All keys, from a palette that remembers what was typed. */
export async function keysSheet(app: App): Promise<void> {
  await app.runCommand('Keyboard shortcuts');
  await expect(app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await leaveDialog(app);
}

/** Pastes text with HTML beside it into the dialog, and adds it. */
export async function pasteArticle(app: App, payloads: readonly string[]): Promise<void> {
  const { page } = app;
  await app.runCommand('Paste an article');
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  const text = payloads.join('\n\n');
  await dialog.getByLabel('Title').fill(payloads[0] ?? '');
  await dialog.getByLabel('Text').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', `<h1>Pasted</h1><p>${pasted.replaceAll('\n\n', '</p><p>')}</p>`);
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await dialog.getByLabel('Text').fill(text);
  await dialog.getByRole('button', { name: 'Add article' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.reader__block').first()).toBeVisible();
}

/** A server whose models are called as payloads are, and one that answers in payloads; addresses that are payloads. */
export async function localModel(app: App, payloads: readonly string[]): Promise<void> {
  const { page } = app;
  const answer = (user: string): unknown => ({
    items: payloads.map((payload, index) => ({
      id: payload,
      sentence: `s${index + 1}`,
      kind: 'claim',
      quote: user.includes(payload) ? payload : 'x',
      reason: payload,
      speaker: payload,
    })),
    links: payloads.map((payload) => ({
      from: payload,
      to: payloads[0],
      relation: 'supports',
      reason: payload,
    })),
  });
  const stub = await startStubModel({ models: [...payloads], answer });
  await app.runCommand('Local model');
  const dialog = page.getByRole('dialog', { name: 'Local model' });
  await dialog.getByRole('checkbox', { name: 'Let me ask a local model' }).check();
  for (const payload of payloads) await dialog.getByLabel('Address').fill(payload.replaceAll('\n', ' '));
  await dialog.getByLabel('Address').fill(stub.address);
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText(/^It works/);
  const model = dialog.getByLabel('Model', { exact: true });
  await model.selectOption({ index: (await model.locator('option').count()) - 1 });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await app.runCommand('Draft with the local model');
  await expect.poll(() => stub.requests.some(({ path }) => path === '/api/chat')).toBe(true);
  await expect(
    page
      .getByRole('region', { name: 'Draft' })
      .or(page.getByText(/^The model/))
      .first(),
  ).toBeVisible();
  await app.runCommand('Close the draft');
  await stub.close();
}
