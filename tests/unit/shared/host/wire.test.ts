import { expect, it } from 'vitest';
import { packMessage, unpackMessage, type ServerMessage } from '../../../../shared/host/wire';

it('carries an answer and an event over the wire as they are', () => {
  const messages: ServerMessage[] = [
    { welcome: 'proof' },
    { id: 7, result: { ok: true, value: { text: 'a\nb' } } },
    { event: 'maps.copies', data: { map: 'm', copies: [] } },
  ];
  for (const message of messages) expect(unpackMessage(packMessage(message))).toEqual(message);
});

it('carries a long text of an event without packing it once more, whatever is in it', () => {
  const text = '{\n  "a": "b\\"c\\n\u2028"\n}\n';
  const message = { event: 'maps.piece', data: { request: 'r', part: 'head', text } };
  const packed = packMessage(message);
  expect(packed.endsWith(text)).toBe(true);
  expect(unpackMessage(packed)).toEqual(message);
});
