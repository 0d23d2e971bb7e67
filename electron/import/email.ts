import PostalMime from 'postal-mime';
import { QUOTED_MESSAGE } from '../../shared/article/voices';
import { dateOf } from '../../shared/text/dates';
import { plainText } from '../../shared/text/plain';
import type { Article } from './article';
import { articleFromHtml } from './web-page';

/** An e-mail: its text, who sent it and when. What it quotes of other messages stays, as another voice. */
export async function readEmail(bytes: Uint8Array): Promise<Article> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const text = plainText(
    mail.text?.trim() ? mail.text : mail.html ? articleFromHtml(mail.html, { whole: true }).text : '',
  ).trim();
  const author = mail.from?.name || mail.from?.address;
  const published = dateOf(mail.date);
  const voices = quotedIn(text);
  const attached = mail.attachments.length;
  return {
    text,
    kind: 'other',
    ...(mail.subject && { title: mail.subject }),
    ...(author && { authors: [author] }),
    ...(published !== undefined && { published }),
    ...(voices.length > 0 && { voices }),
    notes:
      attached > 0
        ? [attached === 1 ? 'An attachment was left out.' : `${attached} attachments were left out.`]
        : [],
  };
}

/** Lines that begin with `>`, with the line that says who wrote them. */
function quotedIn(text: string): { start: number; end: number; who: string }[] {
  const quoted =
    /(?:^|\n)(?:[^\n>]{0,200}(?:wrote|schrieb|a écrit|escribió):[^\S\n]*\n+)?(?:>[^\n]*(?:\n|$))+/g;
  return [...text.matchAll(quoted)].map((match) => {
    const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
    return { start, end: match.index + match[0].trimEnd().length, who: QUOTED_MESSAGE };
  });
}
