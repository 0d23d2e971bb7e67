import { expect, it } from 'vitest';
import { Access, CODE_LIFETIME } from '../../../../electron/browser-shell/access';

it('takes a code for half a minute when a launcher hands it on, once', () => {
  let now = 0;
  const access = new Access(() => now);
  const late = access.newCode(CODE_LIFETIME.launched);
  now = 30_001;
  expect(access.redeem(late)).toBeUndefined();
  const code = access.newCode(CODE_LIFETIME.launched);
  now += 30_000;
  expect(access.redeem(code)?.token).toMatch(/^[\w-]{43}$/);
  expect(access.redeem(code)).toBeUndefined();
});

it('takes a good code and a good token, whatever others have tried before', () => {
  const access = new Access();
  const session = access.redeem(access.newCode(1000));
  const code = access.newCode(1000);
  for (let i = 0; i < 1000; i++) {
    expect(access.redeem('wrong')).toBeUndefined();
    expect(access.sessionOf('wrong')).toBeUndefined();
  }
  expect(access.sessionOf(session?.token ?? '')).toEqual(session);
  expect(access.redeem(code)).toBeDefined();
});

it('gives no two sessions the same token or proof', () => {
  const access = new Access();
  const secrets = [1, 2, 3].flatMap(() => Object.values(access.redeem(access.newCode(1000)) ?? {}));
  expect(new Set(secrets).size).toBe(6);
});
