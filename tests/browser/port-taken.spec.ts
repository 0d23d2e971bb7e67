import { WebSocketServer } from 'ws';
import { expect, test } from './support/app';

test('whoever takes the port after the program has ended is sent no edit', async ({ page, app }) => {
  await app.open();
  await app.newMap();
  const port = Number(new URL(app.shell.address).port);
  // What the page loads beforehand, it has.
  await page.waitForLoadState('networkidle');
  await app.shell.kill();
  const told: string[] = [];
  const taker = new WebSocketServer({ port, host: '127.0.0.1' });
  taker.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      told.push(data.toString());
      socket.send(JSON.stringify({ welcome: 'x'.repeat(43) }));
    });
  });
  const closed = new Promise((resolve) => taker.once('connection', (socket) => socket.on('close', resolve)));
  await app.writeCard('Pelicans nest under the pier');
  await closed;
  await expect(page.getByText(/Another program answers at this address/).first()).toBeVisible();
  expect(told.map((words) => Object.keys(JSON.parse(words) as object))).toEqual(told.map(() => ['token']));
  expect(told.join()).not.toContain('Pelicans');
  await new Promise((resolve) => taker.close(resolve));
});
