import { fail, ok, type Result } from './result';

const LONGEST = 2048; // UTF-16 units
const ALLOWED = /^(https?:\/\/[^\s/]|mailto:[^\s/])/i;
/** Control, bidi-override, zero-width, tag and other unseen characters, which make an address look like another, and backslashes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\p{Cs}\p{Default_Ignorable_Code_Point}\\<>"]/u;
/** What begins like the name of a site and is none: `https://good.example@evil.example` goes to the second. */
const NAME_BEFORE_HOST = /^https?:\/\/[^/?#]*@/i;
/** Mail programs have attached files that a link named, and taken line ends for further headers. */
const MAIL_TRAP = /[?&]attach|%0[ad]|%00/i;

/**
 * Whether an address may be opened outside: http, https and mail only, nothing hidden in it.
 * @returns the address as given, or why not
 */
export function outsideLink(address: string): Result<string> {
  const url = address.trim();
  if (url.length > LONGEST || HIDDEN.test(url) || !ALLOWED.test(url) || NAME_BEFORE_HOST.test(url)) {
    return badLink();
  }
  return /^mailto:/i.test(url) && MAIL_TRAP.test(url) ? badLink() : ok(url);
}

/** The failure for an address that is not opened. */
export function badLink(): Result<never> {
  return fail('bad-link', 'That address is not opened.', 'Only http, https and mailto addresses are.');
}
