import { readFileSync } from 'node:fs';
import { AppWindow } from '../support/app-window';
import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';

test('a map moves to a window of its own with what was typed; each shows the file that it has, and closes by itself', async ({
  desktop,
}) => {
  const bridge = desktop.write('Documents/bridge.argmap', mapFile('The bridge'));
  const river = desktop.write('Documents/river.argmap', mapFile('The river'));
  const { app, page, window } = await desktop.start(bridge, river);
  await expect(page.getByRole('tab', { name: 'The river' })).toHaveAttribute('aria-selected', 'true');
  await window.isReady();
  await window.beginCard('It rises in March');
  const another = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow, Menu }) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById('window.moveMap')?.click({}, window, window?.webContents);
  });
  const other = await another;
  const moved = new AppWindow(other);
  await moved.isReady();
  await expect(other.getByText('It rises in March').first()).toBeVisible();
  await expect(page.getByRole('tab', { name: 'The river' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'The bridge' })).toBeVisible();

  // A file that is opened again is shown where it is open.
  const front = (): Promise<string> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle() ?? '');
  await expect.poll(front).toContain('river.argmap');
  await app.evaluate(
    ({ app: program }, path) => void program.emit('second-instance', {}, ['', path], '/'),
    bridge,
  );
  await expect.poll(front).toContain('bridge.argmap');
  await expect(other.getByRole('tab')).toHaveCount(1);

  // It goes on there as it was: edited, not for reading only, and saved when its window closes.
  await moved.beginCard('It falls in May');
  const closed = other.waitForEvent('close');
  await other.keyboard.press('Control+Shift+w');
  await closed;
  const text = readFileSync(river, 'utf8');
  expect(text).toContain('It rises in March');
  expect(text).toContain('It falls in May');
  await expect(window.canvas).toBeVisible();
});

test('what was open comes back in its windows, where they were, behind a file that is named', async ({
  desktop,
}) => {
  test.slow();
  const bridge = desktop.write('Documents/bridge.argmap', mapFile('The bridge'));
  const river = desktop.write('Documents/river.argmap', mapFile('The river'));
  const mill = desktop.write('Documents/mill.argmap', mapFile('The mill'));
  const { app, page, window } = await desktop.start(bridge, river);
  await expect(page.getByRole('tab', { name: 'The river' })).toHaveAttribute('aria-selected', 'true');
  await window.isReady();
  await page.getByRole('tab', { name: 'The bridge' }).click();
  const another = app.waitForEvent('window');
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById('window.moveMap')?.click({}, shown, shown?.webContents);
  });
  await new AppWindow(await another).isReady();
  const size = { width: 900, height: 600 };
  await app.evaluate(({ BrowserWindow }, now) => {
    for (const one of BrowserWindow.getAllWindows())
      if (one.getTitle().includes('river')) one.setBounds({ x: 70, y: 90, ...now });
  }, size);
  const ended = app.waitForEvent('close');
  // As at the end of a session: the program ends itself.
  app.process().kill('SIGTERM');
  await ended;

  const next = await desktop.start(mill);
  await expect(next.page.getByRole('tab', { name: 'The mill' })).toHaveAttribute('aria-selected', 'true');
  const maps = async (): Promise<string[]> => {
    const texts = next.app.windows().map((one) => one.getByRole('tab', { name: /^The / }).allInnerTexts());
    return (await Promise.all(texts)).map((tabs) => tabs.map((text) => text.split('\n')[0]).join()).sort();
  };
  await expect.poll(maps, { timeout: 30_000 }).toEqual(['The bridge,The mill', 'The river']);
  const places = (): Promise<Electron.Rectangle[]> =>
    next.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.getNormalBounds()),
    );
  // Where exactly is up to the window manager, which counts a frame in or not.
  await expect.poll(places).toContainEqual(expect.objectContaining(size));
});

test('the size of the interface and the theme hold for all windows, and for the first picture of the next start', async ({
  desktop,
}) => {
  const { app, page, window } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await window.listens();
  const another = app.waitForEvent('window');
  await page.keyboard.press('Control+Shift+n');
  const other = await another;
  await expect(other.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await new AppWindow(other).listens();
  await page.bringToFront();
  for (const keys of ['Control+Alt+=', ...Array<string>(4).fill('Control+Alt+PageUp')])
    await page.keyboard.press(keys);
  for (const keys of ['Control+Alt+t', 'Control+Alt+t']) await page.keyboard.press(keys);
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  const zooms = (): Promise<number[]> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => Math.round(webContents.getZoomFactor() * 100)),
    );
  await expect.poll(zooms).toEqual([200, 200]);
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit());
  await ended;

  const next = await desktop.start(desktop.write('Documents/bridge.argmap', mapFile()));
  const first = await next.app.evaluate(async ({ BrowserWindow, nativeTheme }) => {
    const [shown] = BrowserWindow.getAllWindows();
    if (!shown?.isVisible()) await new Promise<void>((resolve) => shown?.once('show', () => resolve()));
    return { ground: shown?.getBackgroundColor(), theme: nativeTheme.themeSource };
  });
  expect(first).toEqual({ ground: '#17181B', theme: 'dark' });
  await next.window.isReady();
  expect(await next.page.evaluate(() => devicePixelRatio)).toBe(2);
  // A window that is half as large for its page is still one to work in.
  await next.window.writeCard('It bears the load');
  await expect(next.window.card('It bears the load')).toBeInViewport({ ratio: 0.95 });
  const isCutOff = (): boolean => document.documentElement.scrollWidth > innerWidth;
  expect(await next.page.evaluate(isCutOff)).toBe(false);
  await next.window.runCommand('Interface in its usual size');
  await expect.poll(() => next.page.evaluate(() => devicePixelRatio)).toBe(1);
});
