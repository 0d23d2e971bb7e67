import { KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { sourceInWords } from '../named-facts';
import type { Entry } from '../outline/entry';
import { fieldText } from '../own/records';
import { tellTask } from '../task-box';
import type { Topic } from './sheet';

/** Markers that take a side, with `c_` before the newer ones. */
const SIDES = [
  [RELATION_FOR.pro, /^(?:c_)?symbol[-_](?:plus|right|like|thumbs?[-_]?up)$/],
  [RELATION_FOR.con, /^(?:c_)?symbol[-_](?:minus|wrong|dislike|thumbs?[-_]?down)$/],
] as const;
const ASKS = /^(?:c_)?symbol[-_]question$/;
const TASK = /^task-(start|oct|quarter|3oct|half|5oct|3quar|7oct|done)$/;

/** A topic as a card, without those below it. */
export function entryOf(topic: Topic, adds: Entry['adds'], log: LossLog): Entry {
  const { title, line } = topic;
  const own: Entry['own'] = {};
  for (const marker of topic.markers) takeMarker(marker, own, topic, log);
  const { address = '' } = topic;
  const isInFile = address !== '' && !/^(?!xap:|xmind:)[a-z][\w+.-]*:/i.test(address);
  tellOthers(topic.others, line, log);
  if (isInFile) tellOthers([['address', address]], line, log);
  const callouts = topic.callouts.map((callout) => wordsOfBranch(callout, log));
  const source = isInFile ? undefined : sourceOf(topic);
  const noted = [topic.note?.trim() ?? '', ...callouts, source ?? ''].filter((part) => part !== '');
  const note = noted.length === 0 ? undefined : noted.join('\n\n');
  const labels = topic.labels.map((label) => fieldText(label, log).trim()).filter((label) => label !== '');
  return {
    text: title.trim(),
    note,
    folded: topic.folded,
    own,
    adds: { ...adds, ...(labels.length > 0 && { tags: [...new Set(labels)] }) },
    foreign: {},
    children: [],
    line,
    isBlank: title.trim() === '' && note === undefined && labels.length === 0,
  };
}

/** Tells of what a map has no place for. */
export function tellOthers(others: Topic['others'], line: number | undefined, log: LossLog): void {
  for (const [what, words] of others)
    log.dropped({ what, of: nameOf(words), line, how: t('a map has no place for it') });
}

function sourceOf({ address = '' }: Topic): string | undefined {
  return sourceInWords([address.trim()]);
}

function takeMarker(marker: string, own: Entry['own'], { title, line }: Topic, log: LossLog): void {
  const [side] = SIDES.find(([, names]) => names.test(marker)) ?? [];
  const task = TASK.exec(marker)?.[1];
  if (side && own._relation === undefined) own._relation = side;
  else if (ASKS.test(marker)) own._kind = KIND_FOR.question;
  else if (task !== undefined) tellTask({ text: title, box: task === 'done' ? 'ticked' : 'open' }, log, line);
  else
    log.dropped({
      what: 'icon',
      of: `${nameOf(title)}: ${marker}`,
      line,
      how: t('a map has no place for it'),
    });
}

/** The words of a remark that is pinned to a topic, with all below it. */
function wordsOfBranch(topic: Topic, log: LossLog): string {
  const words = [topic.title, topic.note ?? '', ...topic.labels]
    .filter((part) => part.trim() !== '')
    .join('\n');
  log.approximated({
    what: 'callout',
    of: nameOf(words),
    line: topic.line,
    how: t('its words stand in the note'),
  });
  tellOthers(topic.others, topic.line, log);
  const below = [...topic.attached, ...topic.detached, ...topic.callouts, ...topic.summaries];
  return [words, sourceOf(topic) ?? '', ...below.map((part) => wordsOfBranch(part, log))]
    .filter((part) => part !== '')
    .join('\n');
}
