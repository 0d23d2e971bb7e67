import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORTS } from '../../shared/formats/exports';
import { serializeMap } from '../../shared/map/serialize';
import { sampleMap } from '../support/sample-map';
import { expect, test } from './support/desktop';
import { exportEach, importEveryKind } from './support/every-kind';
import { inNativeWindows, takePath } from './support/native';
import { seccompOfPage } from './support/sandbox';

/** Both tests take about as long. */
const FIRST = Math.floor(EXPORTS.length / 3);

test('the program as it is packaged opens a map in its sandbox, reads articles of every kind, makes files and saves', async ({
  desktop,
}) => {
  test.slow();
  const documents = join(desktop.home, 'Documents');
  const map = desktop.write('Documents/bridge.argmap', serializeMap(sampleMap('talks')));
  const { app, page, window, gone } = await desktop.start(map);
  await window.isReady();
  expect(await app.evaluate(({ app: program }) => [program.isPackaged, program.getAppPath()])).toEqual([
    true,
    expect.stringMatching(/app\.asar$/),
  ]);
  expect(await seccompOfPage(app)).toBe('2');
  await importEveryKind(desktop, window);
  await exportEach(desktop, window, EXPORTS.slice(0, FIRST));
  await inNativeWindows(
    () => page.keyboard.press('Control+Shift+s'),
    () => takePath(join(documents, 'again.argmap')),
  );
  await expect(page.getByText('Saved to again.argmap').first()).toBeVisible();
  expect(readFileSync(join(documents, 'again.argmap'), 'utf8')).toContain('On Tides');
  await app.evaluate(({ app: program }) => program.quit());
  await gone;
});

test('the threads of the package make a file of each other kind', async ({ desktop }) => {
  test.slow();
  const { window } = await desktop.start(
    desktop.write('Documents/bridge.argmap', serializeMap(sampleMap('talks'))),
  );
  await window.isReady();
  await exportEach(desktop, window, EXPORTS.slice(FIRST));
});
