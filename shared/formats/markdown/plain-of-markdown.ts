import { inlineWords, unshown, type Hidden, type InlineWords } from './inline-words';

const HEADING = /^ {0,3}#{1,6}[ \t](.*)$/s;
/** The line that begins or ends a block of code. */
export const FENCE = /^ {0,3}(`{3,}|~{3,})[\w+-]{0,40}[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** A mark of a list, which stays, with its indent. */
const MARK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** The words of a text in Markdown as they are shown, line by line: without the signs of headings, of words that stand out, of links and of code. Lists keep their marks. */
export function plainOfMarkdown(text: string): InlineWords {
  const lines: string[] = [];
  const hidden: Hidden[] = [];
  let fence: string | undefined;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const sign = FENCE.exec(line)?.[1];
    if (fence !== undefined && sign?.startsWith(fence)) fence = undefined;
    else if (fence !== undefined) lines.push(line);
    else if (sign !== undefined) fence = sign;
    else if (!RULE.test(line)) {
      const [mark = ''] = MARK.exec(line) ?? [];
      const shown = inlineWords((headingIn(line) ?? line.slice(mark.length)).replace(/\\$/, ''));
      lines.push(mark + shown.words);
      hidden.push(...shown.hidden);
    }
  }
  const words = lines.join('\n').trim();
  return { words, hidden: unshown(hidden, words) };
}

/** The words of a heading, without the signs that may close it. */
function headingIn(line: string): string | undefined {
  return HEADING.exec(line)?.[1]
    ?.trim()
    .replace(/(?<=^|[ \t])#+$/, '')
    .trimEnd();
}
