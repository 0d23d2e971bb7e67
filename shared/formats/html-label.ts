import { lowered, raised } from '../text/raised';
import { readMarkedText } from './xaif/marked-text';

/** Markup of single words, and characters that only HTML writes so. */
const MARKUP =
  /<(a|b|i|u|s|em|strong|code|mark|small|sub|sup|span|font|del|strike|time|mention)(?:\s[^<>]*)?>[^<]*(?:<[^<]*){0,20}<\/\1>|<br\s*\/?>|&(?:amp|lt|gt|quot|apos|nbsp|euro|hellip|[lr][ads]quo|bdquo|[nm]dash|szlig|[a-z](?:uml|acute|grave|circ|cedil|tilde|ring)|#\d{1,6});/i;
const ADDRESS = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)/gi;

/** The words of a text that outliners keep as HTML, as OPML 2.0 allows, and the addresses in it; any other text is as it is. */
export function wordsOfMarkup(text: string): { words: string; addresses: string[] } {
  if (!MARKUP.test(text)) return { words: text, addresses: [] };
  const addresses = [...text.matchAll(ADDRESS)].map(([, address = '']) => address);
  return { words: wordsOfHtml(text), addresses };
}

/** What yEd and FreeMind show of a label: one that begins with `<html>` is HTML, of which the words are taken; any other is plain. */
export function wordsOfLabel(label: string): string {
  return /^\s*<html[\s>]/i.test(label) ? wordsOfHtml(label).trim() : label;
}

/** Letters without markup of their own that stand raised or lowered. */
const SET_OFF = /<(sup|sub)(?:\s[^<>]*)?>([^<>&]{1,40})<\/\1>/gi;

/** The words of a piece of HTML as plain text; letters that stand raised or lowered by their signs. */
export function wordsOfHtml(html: string): string {
  const plain = html.replace(SET_OFF, (_, name: string, letters: string, at: number) =>
    name.toLowerCase() === 'sub' ? lowered(letters) : raised(letters, html.slice(Math.max(0, at - 1), at)),
  );
  return readMarkedText(plain).text;
}
