import type { WordChange } from '../text/word-changes';
import { canonicalText } from './by-value';
import type { Difference } from './difference';
import type { FieldChange } from './field-changes';
import { capital } from './names';
import type { Point } from './topics';
import { t } from '../words/words';

/** A difference is written for a terminal, or as Markdown for a mail or a review. */
export type Writing = 'text' | 'markdown';

const SIGNS: Readonly<Record<Point['sign'], string>> = { added: '+', removed: '-', changed: '~', moved: '>' };
const LONGEST = 300; // UTF-16 units of a value

/** A difference in lines: the whole in one, what holds otherwise, and then topic by topic. */
export function sayDifference(difference: Difference, writing: Writing): string[] {
  const { headline, verdicts, topics } = difference;
  const isMarkdown = writing === 'markdown';
  const heading = (words: string): string[] => (isMarkdown ? ['', `## ${escaped(words)}`, ''] : ['', words]);
  const item = (words: string, depth: number): string =>
    isMarkdown ? `${'  '.repeat(depth)}- ${words}` : `${'  '.repeat(depth + 1)}${words}`;
  const plain = (words: string): string => (isMarkdown ? escaped(words) : words);
  const lines = [plain(capital(headline)) + '.'];
  const stands = verdicts?.map(({ words }) => capital(words)) ?? [
    t('One of the two maps is too complex to say what holds.'),
  ];
  if (stands.length > 0)
    lines.push(...heading(t('What holds')), ...stands.map((words) => item(plain(words), 0)));
  for (const { title, points } of topics) {
    lines.push(...heading(title));
    for (const { sign, words, fields } of points) {
      lines.push(item(isMarkdown ? escaped(`${MARKED[sign]}${words}`) : `${SIGNS[sign]} ${words}`, 0));
      for (const field of fields) lines.push(item(fieldInWords(field, writing), 1));
    }
  }
  return lines;
}

const MARKED: Readonly<Record<Point['sign'], string>> = { added: '', removed: '', changed: '', moved: '' };

function fieldInWords({ word, from, to, words }: FieldChange, writing: Writing): string {
  const isMarkdown = writing === 'markdown';
  const plain = (value: unknown): string => (isMarkdown ? escaped(shown(value)) : shown(value));
  if (words && words.some(({ kind }) => kind !== 'kept'))
    return `${word}: ${words.map((change) => wordsIn(change, isMarkdown)).join('')}`.trimEnd();
  if (from === undefined) return `${word}: ${plain(to)}`;
  if (to === undefined) return t('{word}: {plain} taken out', { word, plain: plain(from) });
  return `${word}: ${plain(from)} → ${plain(to)}`;
}

/** Words as `git diff --word-diff` shows them, or struck out and bold. */
function wordsIn({ kind, text }: WordChange, isMarkdown: boolean): string {
  const words = text.replace(/\s+/g, ' ');
  if (kind === 'kept') return isMarkdown ? escaped(words) : words;
  const inner = words.trimEnd();
  const after = words.slice(inner.length);
  if (isMarkdown) return (kind === 'gone' ? `~~${escaped(inner)}~~` : `**${escaped(inner)}**`) + after;
  return (kind === 'gone' ? `[-${inner}-]` : `{+${inner}+}`) + after;
}

/** A value on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalText(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${[...line].slice(0, LONGEST - 1).join('')}…`;
}

/** A text in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');
}
