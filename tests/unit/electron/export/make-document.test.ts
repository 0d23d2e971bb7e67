import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { documentFile } from '../../../../electron/export/document-file';
import { makeDocument } from '../../../../electron/export/make-document';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { sampleMap } from '../../../support/sample-map';

const folder = dirname(EXPORT_WORKER);

test.each([
  ['html', '<!doctype html>'],
  ['docx', 'PK'],
  ['report', '%PDF-'],
  ['txt', 'Talks'],
])('makes a document of each kind: %s', async (kind, sign) => {
  const file = documentFile(kind, '2026-02-06T12:00:00Z');
  const made = file && (await makeDocument(sampleMap('talks'), file, { folder }));
  expect(
    Buffer.from(made?.bytes ?? [])
      .subarray(0, 20)
      .toString('latin1'),
  ).toMatch(new RegExp(`^${sign}`));
});
