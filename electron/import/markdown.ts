import { Marked } from 'marked';
import { xmlText } from '../../shared/xml-text';
import { parsePage } from './html/dom';
import { htmlToText, type HtmlText } from './html/html-text';
import { FOOTNOTES } from './markdown-footnotes';

/** Tags of HTML that mean something inside a line; others there are more often spoken of than meant, such as a `<button>`. */
const IN_A_LINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|u|var|wbr)\b/i;
/** Elements whose inside is no markup: one that is not closed would swallow the rest of the text. */
const SWALLOWS = /<(?=(script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|select)\b)/gi;

const MARKED = new Marked(FOOTNOTES, {
  renderer: {
    html({ text, block }) {
      if (!block) return IN_A_LINE.test(text) ? text : '';
      const small = text.toLowerCase();
      return text.replace(SWALLOWS, (sign, name: string) =>
        small.includes(`</${name.toLowerCase()}`) ? sign : '&lt;',
      );
    },
    image: ({ text }) => (text === '' ? '<img>' : xmlText(text)),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/**
 * What a reader sees of a Markdown text: no signs of markup, links and pictures by their words, and the elements of HTML in it as a page shows them.
 * `title` is the first heading.
 * @throws Unreadable for one that is built to keep a program busy
 */
export function markdownToText(markdown: string): HtmlText {
  return htmlToText(parsePage(MARKED.parse(markdown, { async: false })).body);
}
