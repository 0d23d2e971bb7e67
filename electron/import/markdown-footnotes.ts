import type { MarkedExtension, Tokens } from 'marked';

const SIGN = /^\[\^([^\]\s]{1,60})\](?!:)/;
const NOTE = /^\[\^([^\]\s]{1,60})\]:[ \t]*/;

/** Footnotes, which the standard of Markdown has not: signs `[^a]` in the text are `[a]`, and so are their notes, where they stand. */
export const FOOTNOTES: MarkedExtension = {
  extensions: [
    {
      name: 'footnoteSign',
      level: 'inline',
      start: (source) => source.indexOf('[^'),
      tokenizer(source) {
        const [raw, label = ''] = SIGN.exec(source) ?? [];
        return raw === undefined
          ? undefined
          : { type: 'footnoteSign', raw, tokens: this.lexer.inlineTokens(`\\[${label}\\]`) };
      },
      renderer({ tokens = [] }) {
        return this.parser.parseInline(tokens);
      },
    },
    {
      name: 'footnote',
      level: 'block',
      start: (source) => {
        const [paragraph = ''] = source.split('\n\n', 1);
        const at = paragraph.indexOf('\n[^');
        return at < 0 ? undefined : at + 1;
      },
      tokenizer(source): Tokens.Generic | undefined {
        const [head, label = ''] = NOTE.exec(source) ?? [];
        if (head === undefined) return undefined;
        const raw = source.slice(0, endOfNote(source));
        const body = raw.slice(head.length).replace(/^(?: {4}|\t)/gm, '');
        return { type: 'footnote', raw, tokens: this.lexer.blockTokens(`\\[${label}\\] ${body}`) };
      },
      renderer({ tokens = [] }) {
        return this.parser.parse(tokens);
      },
    },
  ],
};

/** Where a note ends: before the next one, and before a line that is not set in and stands behind an empty one. */
function endOfNote(source: string): number {
  let isBehindEmpty = false;
  let end = source.length;
  for (let at = source.indexOf('\n') + 1; at > 0 && at < source.length;) {
    const next = source.indexOf('\n', at);
    const line = source.slice(at, next < 0 ? source.length : next);
    const isEmpty = line.trim() === '';
    if (!isEmpty && (NOTE.test(line) || (isBehindEmpty && !/^(?: {4}|\t)/.test(line)))) {
      end = at;
      break;
    }
    isBehindEmpty = isEmpty;
    at = next + 1;
  }
  return end;
}
