import { parsePage } from './dom';

/** Text of which a page wrote the entities as text: `Fish &amp; Chips` is Fish & Chips. */
export function decodedTwice(text: string): string {
  return /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(text)
    ? (parsePage(text).body.textContent ?? text)
    : text;
}
