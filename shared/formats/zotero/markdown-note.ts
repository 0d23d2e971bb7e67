import { citedAs, unquoted, type Quotation, type ZoteroNote } from './note';

const LINK = /\[((?:\\.|[^\]\\]){0,20000})\]\((zotero:\/\/[^)\s]{1,500})\)/g;
const QUOTED = /^[“"„«]((?:[^”"»]|"(?=\p{L})){1,20000})[”"»]/u;
const CITED = /^\s*\(([^()]{1,300}(?:\d{4}[a-z]?|n\.d\.)[^()]{0,60})\)/;

/** The quotations of a note in Markdown, with Zotero's links or without. A paragraph is a mark: words, where they stand, and what was said of them. */
export function readMarkdownNote(text: string): ZoteroNote {
  const quotations: Quotation[] = [];
  const others: string[] = [];
  let title: string | undefined;
  let pictures = 0;
  for (const paragraph of text.split(/\n[^\S\n]*\n/).map((part) => part.trim())) {
    const heading = /^#{1,6}\s+([\s\S]*)$/.exec(paragraph)?.[1];
    const quotation = quotationIn(paragraph.replace(/^(?:>|[-*+])\s+/, ''));
    if (/^!\[|^<img /.test(paragraph)) pictures++;
    if (quotation) quotations.push(quotation);
    else if (heading !== undefined && title === undefined) title = plain(heading).trim();
    else if (paragraph !== '') others.push(paragraph);
  }
  return { quotations, works: new Map(), title, others, pictures };
}

function quotationIn(paragraph: string): Quotation | undefined {
  let quote = '';
  let link: string | undefined;
  let cited: { words: string; uri: string } | undefined;
  const rest = paragraph
    .replace(/<\/?(?:mark|span|u|font)[^<>]{0,200}>/g, '')
    .replace(LINK, (_, label: string, uri: string) => {
      const words = plain(label);
      if (uri.startsWith('zotero://select')) cited ??= { words, uri };
      else {
        link ??= uri;
        if (quote === '' && /^[“"„«]/.test(words)) quote = unquoted(words);
      }
      return '\u0001';
    })
    .trim();
  const written = quote === '' ? QUOTED.exec(plain(rest)) : null;
  const after = written ? plain(rest).slice(written[0].length) : plain(rest);
  const words = cited ? undefined : CITED.exec(after.replaceAll('\u0001', ''))?.[1];
  if (link === undefined && cited === undefined && (!written || words === undefined)) return undefined;
  const { words: work, page } = citedAs(cited?.words ?? words ?? '');
  return {
    text: quote || (written?.[1] ?? '').trim(),
    comment: (words === undefined ? after : after.replace(CITED, ''))
      .replace(/\(?\u0001\)?/g, '')
      .replace(/^[\s,;]+/, '')
      .trimEnd(),
    page: page ?? /[?&]page=([^&]+)/.exec(link ?? '')?.[1],
    link,
    ...(work !== '' && { work: { words: work, uri: cited?.uri } }),
  };
}

/** Without the signs of Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/(?<![\\\p{L}\p{N}])(\*{1,3}|_{1,3})(?=\S)/gu, '')
    .replace(/(?<=[^\s\\])(\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/(?<! ) {2,}\n|\\?\n/g, ' ');
}
