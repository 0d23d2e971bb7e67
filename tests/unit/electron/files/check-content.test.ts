import { expect, it } from 'vitest';
import { checkContent } from '../../../../electron/files/check-content';

it('gives the bytes of text and of bytes', () => {
  expect(checkContent('é', { name: 'a' })).toEqual({ ok: true, value: Buffer.from('é') });
  expect(checkContent(new Uint8Array([0, 1, 2]).subarray(1), { name: 'a' })).toEqual({
    ok: true,
    value: Buffer.from([1, 2]),
  });
});

it.each(['', ' ', 'null', '3', '{"a":1', '{"a":1}}'])('refuses %j as JSON, by name', (text) => {
  const checked = checkContent(text, { json: true, name: 'a.argmap' });
  expect(checked).toMatchObject({ ok: false });
  expect(checked.ok ? '' : checked.error.message).toContain('“a.argmap”');
});

it('takes what is not JSON where none is asked for', () => {
  expect(checkContent('a,b', { name: 'a.csv' }).ok).toBe(true);
});
