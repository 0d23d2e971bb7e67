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
  expect(access.redeem(code)).toMatch(/^[\w-]{43}$/);
  expect(access.redeem(code)).toBeUndefined();
});

it('accepts no token after ten wrong ones, until a new code is asked for', () => {
  const access = new Access();
  const token = access.redeem(access.newCode(1000)) ?? '';
  for (let i = 0; i < 10; i++) expect(access.accepts('wrong')).toBe(false);
  expect(access.accepts(token)).toBe(false);
  access.newCode(1000);
  expect(access.accepts(token)).toBe(true);
});
