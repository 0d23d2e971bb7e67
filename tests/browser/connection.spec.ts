import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebSocketRoute } from '@playwright/test';
import { expect, test } from './support/app';
import { readJournals } from './support/journals';

test('a window whose connection is lost says so, keeps what is typed, and makes it good when it is back', async ({
  app,
  page,
}) => {
  let isDown = false;
  const open: { page: WebSocketRoute; server: WebSocketRoute }[] = [];
  await page.routeWebSocket(/\/socket$/, (socket) => {
    if (isDown) void socket.close();
    else open.push({ page: socket, server: socket.connectToServer() });
  });
  await app.open();
  await app.newMap();
  await app.saveAs('map.argmap');
  await app.writeCard('Typed before');
  await expect(page.getByText('unsaved edits')).toBeHidden();

  isDown = true;
  for (const { page: ours, server } of open.splice(0)) await Promise.all([server.close(), ours.close()]);
  const bar = page.getByRole('alert', { name: 'The connection' });
  await expect(bar).toContainText('is kept in this window');
  await app.writeCard('Typed alone');
  const path = join(app.shell.folder, 'map.argmap');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Typed before', 'Changed by others'));

  isDown = false;
  await expect(bar).toBeHidden({ timeout: 15_000 });
  await expect.poll(() => readJournals(app.shell.dataFolder)).toContain('Typed alone');
  // What others did meanwhile is told without another edit.
  await expect(page.getByRole('alert', { name: 'The map’s file' })).toContainText('was changed');
  await expect(app.card('Typed alone')).toBeVisible();
});
