import { expect, test } from 'vitest';
import { runExport } from '../../../../electron/export/run-export';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { sampleMap } from '../../../support/sample-map';

test.each([
  [{ kind: 'html', texts: true, embedFonts: true }, '<!doctype html>'],
  [{ kind: 'docx' }, 'PK'],
  [{ kind: 'report', date: new Date(0) }, '%PDF-'],
] as const)('a thread makes documents of every kind: %j', async (file, sign) => {
  const made = await runExport(
    sampleMap('talks'),
    { picture: { theme: 'light' }, file },
    { worker: EXPORT_WORKER },
  );
  expect(made.ok && Buffer.from(made.value.bytes).subarray(0, 20).toString('latin1')).toMatch(
    new RegExp(`^${sign}`),
  );
});
