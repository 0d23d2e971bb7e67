import { afterEach, expect, it } from 'vitest';
import { readEmail } from '../../../../electron/import/email';
import { plainBlobs } from '../../../../electron/import/plain-blobs';

const systemBlob = globalThis.Blob;
afterEach(() => {
  globalThis.Blob = systemBlob;
});

const MAIL = [
  'Subject: Tides',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'They t=C3=BCrn,=',
  ' and turn.',
  '--x',
  'Content-Type: text/plain',
  'Content-Transfer-Encoding: base64',
  '',
  'QWdhaW4u',
  '--x--',
].join('\r\n');

it('a message is the same text without the system’s blobs', async () => {
  const before = await readEmail(Buffer.from(MAIL));
  plainBlobs();
  const after = await readEmail(Buffer.from(MAIL));
  expect(after).toEqual(before);
  expect(after.text).toContain('They türn, and turn.');
});

it('bytes of any kind are put together in order', async () => {
  plainBlobs();
  const parts = ['ä', new Uint8Array([1, 2, 3]).subarray(1), new Uint8Array([4]).buffer];
  expect(new Uint8Array(await new Blob(parts).arrayBuffer())).toEqual(new Uint8Array([0xc3, 0xa4, 2, 3, 4]));
});
