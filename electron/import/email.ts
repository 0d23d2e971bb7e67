import type { Email } from 'postal-mime';
import { QUOTED_MESSAGE } from '../../shared/article/voices';
import { dateOf } from '../../shared/text/dates';
import { plainText } from '../../shared/text/plain';
import { Unreadable, type Article } from './article';
import { parseMessage } from './email-parser';
import { wholePage } from './html/web-page';
import { leftOutNotes, type LeftOut } from './left-out';

const LINE_END = 10; // LF
const MOST_LINES = 350_000; // 25 MB of attachments

/** An e-mail: its text, who sent it and when. What it quotes of other messages stays, as another voice. */
export async function readEmail(bytes: Uint8Array): Promise<Article> {
  checkLines(bytes);
  const mail = await parseMessage(bytes);
  const { text, leftOut } = partOf(mail);
  const author = mail.from?.name || mail.from?.address;
  // As it was written: the parser gives the day that it was in Greenwich.
  const published = dateOf(withWholeYear(mail.headers.find(({ key }) => key === 'date')?.value ?? ''));
  const voices = quotedIn(text);
  return {
    text,
    kind: 'other',
    ...(mail.subject && { title: mail.subject }),
    ...(author && { authors: [author] }),
    ...(published !== undefined && { published }),
    ...(voices.length > 0 && { voices }),
    notes: leftOutNotes({ ...leftOut, attachment: mail.attachments.length }),
  };
}

const STUB = 0.6; // of the marked-up part's words: a plain part with fewer only says that there is another

/** A plain part of a few words that says what kind of message this is. */
const SAYS_STUB = /^(?=.{0,400}$).*\bHTML\b/is;

/** The plain part of a message, or the one with markup where that says more. */
function partOf({ text = '', html = '' }: Pick<Email, 'text' | 'html'>): { text: string; leftOut: LeftOut } {
  const plain = plainText(text).replaceAll('\u00ad', '').trim();
  if (html === '') return { text: plain, leftOut: {} };
  const page = wholePage(html);
  const marked = plainText(page.text).trim();
  return wordsIn(plain) < STUB * wordsIn(marked) || (SAYS_STUB.test(plain) && !SAYS_STUB.test(marked))
    ? { text: marked, leftOut: page.leftOut }
    : { text: plain, leftOut: {} };
}

/** Where words are not parted by blanks, each letter is one. */
function wordsIn(text: string): number {
  return (
    text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{N}]+/gu)
      ?.length ?? 0
  );
}

/** @throws Unreadable for more lines than any message has: the parser's time and memory go with their number. */
function checkLines(bytes: Uint8Array): void {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1))
    if (++lines > MOST_LINES)
      throw new Unreadable(
        'too-complex',
        'The message has more lines than a message may have.',
        'Save it without what is attached to it, or copy its text and paste it.',
      );
}

/** Old messages have two digits of their year (RFC 5322, 4.3). */
function withWholeYear(date: string): string {
  return date.replace(
    /(\d{1,2} [A-Za-z]{3} )(\d{2})(?= )/,
    (_, day: string, year: string) => `${day}${year < '50' ? '20' : '19'}${year}`,
  );
}

const WHO_WROTE =
  /^[^>]{0,200}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|نوشت|کتب|كتب)(?:\s[^:>]{1,80})?\s?:\s*$/;

/** The line below which some programs put the whole message that is answered. */
const ORIGINAL =
  /^-{3,} ?(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale) ?-{3,}$/im;

/** Lines that begin with `>`, with the line above them that says who wrote them, and a whole message below. */
function quotedIn(text: string): { start: number; end: number; who: string }[] {
  const found: { start: number; end: number; who: string }[] = [];
  let open: { start: number; end: number } | undefined;
  let above: { start: number; line: string } | undefined;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (text[start] === '>') {
      open ??= { start: above && WHO_WROTE.test(above.line) ? above.start : start, end };
      open.end = end;
    } else if (open) {
      found.push({ ...open, who: QUOTED_MESSAGE });
      open = undefined;
    }
    const line = text.slice(start, Math.min(end, start + 300));
    if (line.trim() !== '') above = { start, line };
    start = end + 1;
  }
  if (open) found.push({ ...open, who: QUOTED_MESSAGE });
  const below = ORIGINAL.exec(text)?.index;
  if (below === undefined) return found;
  return [
    ...found.filter(({ end }) => end <= below),
    { start: below, end: text.length, who: QUOTED_MESSAGE },
  ];
}
