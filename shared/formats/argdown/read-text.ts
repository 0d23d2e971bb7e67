import { t } from '../../words/words';
import { titleIn } from './parse';
import { flatText } from '../flat-text';
import type { Statement } from './model';

/** What a statement says, as plain text. */
export interface PlainText {
  text: string;
  /** What was markup in it and is plain text now, in words: `bold`, `link to https://example.org`. */
  markup: string[];
  line: number | undefined;
}

/** The text of a statement without its tags, with the text of links and the titles of those it mentions. */
export function plainStatement({ text, ranges = [], startLine }: Statement): PlainText {
  let plain = text ?? '';
  const markup: string[] = [];
  // From the end, so that the places of what comes before stay.
  for (const { type, start, stop, url, tag } of [...ranges].sort((a, b) => b.start - a.start)) {
    const put = (words: string): void => {
      plain = plain.slice(0, start) + words + plain.slice(stop + 1);
    };
    const space = plain.charAt(stop) === ' ' ? ' ' : '';
    if (type === 'tag') put(plain.slice(stop + 1).trim() === '' ? '' : (tag ?? '') + space);
    else if (type === 'statement-mention' || type === 'argument-mention')
      put(
        titleIn(
          plain
            .slice(start + 2, stop + 1)
            .trimEnd()
            .slice(0, -1),
        ) + space,
      );
    if (type === 'link') markup.push(t('link to {url}', { url: url ?? '' }));
    else if (type !== 'tag' && type !== 'special-char') markup.push(type.replace('-', ' '));
  }
  return { text: plain.trim() === '' ? '' : flatText(plain), markup, line: startLine };
}

/** What all members of a statement or argument say: the last one counts, the others that say something else are named. */
export function plainMembers(members: readonly Statement[]): PlainText & { others: string[] } {
  const said = members
    .filter(({ isReference }) => isReference !== true)
    .map(plainStatement)
    .filter(({ text }) => text !== '');
  const last = said.at(-1) ?? { text: '', markup: [], line: members[0]?.startLine };
  const others = [...new Set(said.map(({ text }) => text))].filter((text) => text !== last.text);
  return { ...last, others };
}
