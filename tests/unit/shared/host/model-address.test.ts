import { expect, it } from 'vitest';
import { parseModelAddress } from '../../../../shared/host/model-address';
import { settings } from '../../../../shared/host/settings';

it.each([
  ['http://127.0.0.1:11434', '127.0.0.1', 11434],
  ['http://localhost:1234/v1', 'localhost', 1234],
  ['HTTP://LOCALHOST:8080/', 'localhost', 8080],
  ['http://[::1]:8080/v1/', '::1', 8080],
  [' http://127.0.0.1 ', '127.0.0.1', 80],
])('takes %s', (address, host, port) => {
  expect(parseModelAddress(address)).toEqual({ ok: true, value: { host, port } });
  expect(settings.safeParse({ model: { address } }).success).toBe(true);
});

it.each([
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example:11434',
  'http://evil.example/http://127.0.0.1',
  'http://0.0.0.0:11434',
  'http://[::ffff:8.8.8.8]',
  'http://[::ffff:127.0.0.1]',
  'http://[::]:11434',
  'http://user@127.0.0.1',
  'http://user:pass@127.0.0.1:11434',
  'http://127.0.0.1@evil.example',
  'http://127.0.0.1#@evil.example',
  'http://127.0.0.1:11434@evil.example',
  'http://127.0.0.1\\@evil.example',
  'http://127.0.0.1:80\n.evil.example',
  'http://127.1:11434',
  'http://2130706433',
  'http://0x7f.0.0.1',
  'http://localhost.:11434',
  'http://ⓛocalhost:11434',
  'http://192.168.1.5:11434',
  'http://127.0.0.1:0',
  'http://127.0.0.1:99999',
  'http://127.0.0.1:11434/admin',
  'http://127.0.0.1:11434/?next=http://evil.example',
  'https://127.0.0.1:11434',
  'file:///etc/passwd',
  '//127.0.0.1',
  '127.0.0.1:11434',
  '',
])('refuses %s, and settings with it', (address) => {
  expect(parseModelAddress(address)).toMatchObject({ ok: false, error: { code: 'model-address' } });
  expect(settings.safeParse({ model: { address } }).success).toBe(false);
});

it('is off until a person turns it on', () => {
  expect(settings.parse({}).model).toEqual({
    enabled: false,
    address: 'http://127.0.0.1:11434',
    kind: 'ollama',
    name: '',
  });
});
