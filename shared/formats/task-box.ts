import { t } from '../words/words';
import { nameOf, type LossLog } from './loss';

/** A line that may be a task, in words: without its box. */
export interface Task {
  readonly text: string;
  /** What the box says; nothing for a line that has none. */
  readonly box: 'open' | 'ticked' | undefined;
}

/** The box of a task: as Markdown writes it, as a sign of its own, and as a word of Logseq and Org, with how urgent it is. A tick without a box says more often that something is right. */
const BOX =
  /^((?:[-+–−]\s+)?)(?:\[([ \u00a0xX])\](?=\s|$)|([☐☑☒])\uFE0F?|(TODO|DONE|DOING|WAITING|CANCELL?ED|(?:NOW|LATER)(?!\s+\p{Lu}{2}))(?=\s+\S)(?:\s+\[#[A-C]\](?=\s))?)\s*/u;

/** A line without the box of a task that it begins with; a sign before the box stays. */
export function withoutTaskBox(line: string): Task {
  const found = BOX.exec(line);
  if (!found) return { text: line, box: undefined };
  const [whole, sign = '', inside, box, word] = found;
  const isOpen = inside?.trim() === '' || box === '☐' || (word !== undefined && word !== 'DONE');
  return { text: sign + line.slice(whole.length), box: isOpen ? 'open' : 'ticked' };
}

/** Tells of a box that became no part of the map. */
export function tellTask({ text, box }: Task, log: LossLog, line?: number): void {
  if (box === undefined) return;
  const how =
    box === 'open'
      ? t('It is not ticked, and cards have no boxes.')
      : t('It is ticked, and cards have no boxes.');
  log.dropped({ what: 'task box', of: nameOf(text), how, line });
}
