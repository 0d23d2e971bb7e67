import { expect, test } from 'vitest';
import { documentFile } from '../../../../electron/export/document-file';

test('a picture is no document', () => {
  expect(documentFile('svg', '2026-02-06T12:00:00Z')).toBeUndefined();
});
