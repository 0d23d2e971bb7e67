import { expect, it } from 'vitest';
import { copyExport } from '../../../../renderer/convert/copy-export';
import { exportRequest } from '../../../../renderer/convert/export-request';
import { exportNamed } from '../../../../shared/formats/exports';
import { fail } from '../../../../shared/result';
import { openReaderWindow } from '../../../support/reader-window';

const KIND = exportNamed('markdown');
if (!KIND) throw new Error('There is no such export.');
const CHOICE = { kind: KIND, options: {}, asShown: false };

it('asks for nothing when the host lacks edits: what it made would lack them, too', async () => {
  let asked = 0;
  const window = openReaderWindow({ 'exports.make': () => (asked++, fail('not', 'Not asked for.')) });
  const lost = fail('disconnected', 'The connection is lost.');
  const session = { ...window.session, flush: () => Promise.resolve(lost) };
  expect(await exportRequest(session, CHOICE)).toEqual(lost);
  await copyExport({ workspace: window.workspace, session }, CHOICE);
  expect(asked).toBe(0);
});

it('names each request, so that it can be stopped', async () => {
  const { session } = openReaderWindow();
  const [first, second] = [await exportRequest(session, CHOICE), await exportRequest(session, CHOICE)];
  if (!first.ok || !second.ok) throw new Error('It was not asked for.');
  expect(first.value).toMatchObject({ map: session.id, kind: 'markdown' });
  expect(first.value.request).not.toBe(second.value.request);
});
