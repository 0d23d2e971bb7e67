import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleMap } from '../support/sample-map';
import { serializeMap } from '../../shared/map/serialize';
import { expect, test } from './support/desktop';
import { exportEveryKind, importEveryKind } from './support/every-kind';

// The program as it is packaged is tried with the same files (`packaged.spec.ts`), where it can be packaged.
test.skip(Boolean(process.env['DESKTOP_PACKAGE']), 'The packaged program does all of it.');

test('the threads read an article of every kind, and make a file of every kind', async ({ desktop }) => {
  test.slow();
  const { window } = await desktop.start(
    desktop.write('Documents/bridge.argmap', serializeMap(sampleMap('talks'))),
  );
  await window.isReady();
  await importEveryKind(desktop, window);
  const made = await exportEveryKind(desktop, window);
  const read = (name: string): string => readFileSync(join(desktop.home, 'Documents', name), 'latin1');
  expect(made.filter((name) => read(name).length < 50)).toEqual([]);
  expect(read('png.png').slice(1, 4)).toBe('PNG');
});
