import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { centreOf } from '../support/app-window';
import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';
import { dropFiles, inNativeWindows, press, takePath } from './support/native';
import { askedFor } from './support/net-log';

const ARTICLE = `The old ferry

The town should keep its ferry. A study found that it carries nine hundred people a day.

The bridge is cheaper, say its builders.
`;

// The whole way of a map, as a person goes it, while every connection is written down from outside and by Chromium's own log of the network.
test.use({ watched: process.platform === 'linux' });

test('from an article to a map that is saved and opened again, and nothing is asked of any network', async ({
  desktop,
}) => {
  test.slow();
  const documents = join(desktop.home, 'Documents');
  const log = join(desktop.home, 'tmp/net.json');
  const run = await desktop.start(
    desktop.write('Documents/ferry.txt', ARTICLE),
    `--log-net-log=${log}`,
    '--net-log-capture-mode=Everything',
  );
  const { app, page, window, gone } = run;
  await window.isReady();
  await expect(page.getByRole('region', { name: 'Text of The old ferry' })).toBeVisible();

  await test.step('highlights become cards, and are linked', async () => {
    await window.highlight('The town should keep its ferry.', 'claim');
    await window.highlight('it carries nine hundred people a day', 'evidence');
    await window.arrange();
    await window.linkTo(window.card('nine hundred'), await centreOf(window.card('keep its ferry')), 's');
  });

  await test.step('a name without an ending gets one, and what it names then is not overwritten unasked', async () => {
    const other = desktop.write('Documents/crossing.argmap', mapFile('Not to be lost'));
    await inNativeWindows(
      () => page.keyboard.press('Control+Shift+s'),
      () => takePath(join(documents, 'crossing')),
      () => press('Return'), // the first answer is to choose another name
      () => takePath(join(documents, 'town.argmap')),
    );
    await expect(page.getByText('Saved to town.argmap').first()).toBeVisible();
    expect(readFileSync(other, 'utf8')).toContain('Not to be lost');
    expect(existsSync(join(documents, 'town.argmap'))).toBe(true);
  });

  await test.step('what was saved is opened again with its dialog, with the words where they were', async () => {
    await window.runCommand('Close map');
    await expect(page.getByRole('heading', { name: 'Sample maps' })).toBeVisible();
    await inNativeWindows(
      () => page.keyboard.press('Control+o'),
      () => takePath(join(documents, 'town.argmap')),
    );
    await expect(window.cards).toHaveCount(2);
    await expect(page.locator('.reader__text mark')).toHaveCount(2);
    const { links } = JSON.parse(readFileSync(join(documents, 'town.argmap'), 'utf8')) as {
      links: unknown[];
    };
    expect(links).toHaveLength(1);
  });

  await test.step('a second start hands its file over, named from where it was started', async () => {
    desktop.write('Documents/harbour.argmap', mapFile('The harbour'));
    await desktop.startAgain('Documents', 'harbour.argmap');
    await expect(page.getByRole('tab', { name: 'The harbour' })).toBeVisible();
  });

  await test.step('a map and an article that are dropped are opened and read, and what is copied is pasted', async () => {
    await dropFiles(page, [desktop.write('Documents/river.argmap', mapFile('The river'))]);
    await expect(page.getByRole('tab', { name: 'The river' })).toBeVisible();
    await dropFiles(page, [desktop.write('Documents/flood.md', '# The flood\n\nIt came in March.\n')]);
    await expect(page.getByRole('region', { name: 'Text of The flood' })).toBeVisible();
    await app.evaluate(({ clipboard }) => clipboard.writeText('The mill\n\nIt stood beside the weir.\n'));
    await window.runCommand('Paste an article');
    await expect(page.getByRole('region', { name: 'Text of The mill' })).toBeVisible();
  });

  await test.step('links to the outside are asked about, and nothing else gets out', async () => {
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
      Object.assign(globalThis, { opened });
    });
    const openLink = (): Promise<unknown> =>
      page.evaluate(() => {
        const bridge = window as unknown as {
          counterpoint: { calls: Record<string, (input: object) => unknown> };
        };
        void bridge.counterpoint.calls['links.open']?.({ url: 'https://example.org/report' });
      });
    const opened = (): Promise<unknown> => app.evaluate(() => Reflect.get(globalThis, 'opened') as unknown);
    await inNativeWindows(openLink, () => press('Return')); // the first answer is no
    expect(await opened()).toEqual([]);
    await inNativeWindows(openLink, () => press('Tab', 'Return'));
    await expect.poll(opened).toEqual(['https://example.org/report']);
    expect(await page.evaluate(refused)).toEqual({});
  });

  await page.keyboard.press('Control+s');
  await app.evaluate(({ app: program }) => program.quit());
  const save = page.getByRole('dialog').getByRole('button', { name: 'Do not save' });
  await Promise.race([
    gone,
    save.click({ timeout: 0 }).then(
      () => gone,
      () => gone,
    ),
  ]);

  const strangers = askedFor(readFileSync(log, 'utf8')).filter(
    (what) => !/^(app|data|blob|devtools|chrome):|127\.0\.0\.1|\[::1\]|^$/.test(what),
  );
  expect(strangers).toEqual([]);
  if (process.platform === 'linux') {
    const outside = desktop
      .connections()
      .filter((where) => /^AF_INET/.test(where) && !/ (127\.|::1$)/.test(where));
    expect(outside).toEqual([]);
    // The tester itself is connected: a log without that one would have watched nothing.
    expect(desktop.connections().length).toBeGreaterThan(0);
  }
});

/** A function of the page: what a page could try, and got. */
async function refused(): Promise<Record<string, unknown>> {
  const tries: Record<string, () => unknown> = {
    'open a window': () => window.open('https://example.org/') ?? undefined,
    fetch: () => fetch('https://example.org/').then(({ status }) => status),
    socket: () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket('wss://example.org/');
        socket.onopen = () => resolve('open');
        socket.onerror = reject;
      }),
    camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    notify: async () => {
      if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied');
      return 'granted';
    },
    'read the clipboard': () => navigator.clipboard.readText(),
    eval: () => (0, eval)('1 + 1') as unknown,
  };
  const got: Record<string, unknown> = {};
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      const answer: unknown = await attempt();
      if (answer !== undefined) got[name] = 'got';
    } catch {
      // It was refused.
    }
  }
  return got;
}
