import { fail, ok, type Result } from '../result';

const LONGEST = 2048; // UTF-16 units
const ALLOWED = /^(https?:\/\/[^\s/]|mailto:[^\s/])/i;
/** Control, bidi-override and zero-width characters, which make an address look like another. */
const HIDDEN = /[\u0000-\u0020\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\\]/;

/**
 * Whether an address may be opened outside: http, https and mail only, nothing hidden in it.
 * @returns the address as given, or why not
 */
export function outsideLink(address: string): Result<string> {
  const url = address.trim();
  if (url.length > LONGEST || HIDDEN.test(url) || !ALLOWED.test(url)) {
    return badLink();
  }
  return ok(url);
}

/** The failure for an address that is not opened. */
export function badLink(): Result<never> {
  return fail('bad-link', 'That address is not opened.', 'Only http, https and mailto addresses are.');
}
