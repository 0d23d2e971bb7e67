import { sampleMap } from '../support/sample-map';
import { EXPORTS } from '../../shared/formats/exports';
import { serializeMap } from '../../shared/map/serialize';
import { test } from './support/desktop';
import { exportEach, importEveryKind } from './support/every-kind';

// The program as it is packaged is tried with the same files (`packaged.spec.ts`), where it can be packaged.
test.skip(Boolean(process.env['DESKTOP_PACKAGE']), 'The packaged program does all of it.');

test('the threads read an article of every kind, and make a file of every kind', async ({ desktop }) => {
  test.slow();
  const { window } = await desktop.start(
    desktop.write('Documents/bridge.argmap', serializeMap(sampleMap('talks'))),
  );
  await window.isReady();
  await importEveryKind(desktop, window);
  await exportEach(desktop, window, EXPORTS);
});
