import { wordsOfMarkup } from '../html-label';
import { unescapedMarkdown } from './syntax';

/** What only the markup of a text has: where a link leads to, or what its writer said to nobody. */
export interface Hidden {
  readonly what: 'address' | 'comment';
  readonly text: string;
}

/** What a line of Markdown shows. */
export interface InlineWords {
  readonly words: string;
  readonly hidden: readonly Hidden[];
}

const CODE = /(?<!\\)(`+)([^`]{1,1000})\1(?!`)/g;
/** Pairs of signs around words: strong, deleted, marked, emphasised. */
const PAIRS: readonly RegExp[] = [
  /(?<!\\)\*\*(?=\S)([^*\n]{1,1000})(?<=[^\s\\])\*\*/g,
  /(?<![\\\p{L}\p{N}_])__(?=\S)([^_\n]{1,1000})(?<=[^\s\\])__(?![\p{L}\p{N}_])/gu,
  /(?<!\\)~~(?=\S)([^~\n]{1,1000})(?<=[^\s\\])~~/g,
  /(?<![\\=])==(?=[^\s=])([^=\n]{1,1000})(?<=[^\s\\])==(?!=)/g,
  /(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*\n]{1,1000})(?<=[^\s\\])\*(?![*\p{N}])/gu,
  /(?<![\\_\p{L}\p{N}])_(?=[^\s_])([^_\n]{1,1000})(?<=[^\s\\])_(?![_\p{L}\p{N}])/gu,
];
const LINK = /!?(?<!\\)\[([^\][\n]{0,1000})\]\(<?([^\s()<>]{1,2000})>?(?:\s+"[^"\n]{0,500}")?\)/g;
/** A link to a note, as Obsidian and Logseq write it: behind a bar the words that are shown. */
const NOTE_LINK = /!?(?<!\\)\[\[([^\][|\n]{1,500})(?:\|([^\][\n]{1,500}))?\]\]/g;
/** An address in pointed brackets. */
const BARE = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const COMMENT = /%%([^%\n]{0,1000})%%|<!--([^\n]{0,1000}?)-->/g;
/** What nobody is shown and nobody wrote for its words: names of a block at its end, signs that lead to notes. */
const UNSEEN = /(?<=\S)[ \t]\^[\w-]{1,40}$|(?<=\S)[ \t]?\[\^[^\]\s]{1,40}\]/g;

/** The signs of a quotation before a line. */
export const QUOTED = /^(?:>[ \t]?)+/;
/** Signs that a plain text has less often than Markdown has. */
const LIKELY = /\*\*\S|__\S|~~\S|==\S|\]\(\S|\[\[/;

/** Whether a text that may be plain is likely to be Markdown. */
export function hasInlineMarkup(text: string): boolean {
  return LIKELY.test(text);
}

/** The words of a line in Markdown, also as Obsidian extends it, as they are shown. */
export function inlineWords(line: string): InlineWords {
  const hidden: Hidden[] = [];
  const shown: string[] = [];
  let from = 0;
  for (const code of line.matchAll(CODE)) {
    shown.push(withoutSigns(line.slice(from, code.index), hidden), code[2] ?? '');
    from = code.index + code[0].length;
  }
  shown.push(withoutSigns(line.slice(from), hidden));
  const markup = wordsOfMarkup(shown.join('').replace(QUOTED, ''));
  const words = markup.words.trim();
  for (const text of markup.addresses) hidden.push({ what: 'address', text });
  return { words, hidden: unshown(hidden, words) };
}

/** What the words that are shown do not have, each once. */
export function unshown(hidden: readonly Hidden[], words: string): Hidden[] {
  const known = new Map(hidden.map((one) => [one.text, one]));
  return [...known.values()].filter(({ text }) => !words.includes(text));
}

function withoutSigns(text: string, hidden: Hidden[]): string {
  const linked = text
    .replace(COMMENT, (_, obsidian?: string, html?: string) => {
      const said = (obsidian ?? html ?? '').trim();
      if (said !== '') hidden.push({ what: 'comment', text: said });
      return '';
    })
    .replace(UNSEEN, '')
    .replace(BARE, '$1')
    .replace(NOTE_LINK, (_, note: string, words?: string) => {
      hidden.push({ what: 'address', text: note });
      return words ?? note;
    })
    .replace(LINK, (_, words: string, address: string) => {
      hidden.push({ what: 'address', text: address });
      return words === '' ? address : words;
    });
  return unescapedMarkdown(PAIRS.reduce((words, pair) => words.replace(pair, '$1'), linked));
}
