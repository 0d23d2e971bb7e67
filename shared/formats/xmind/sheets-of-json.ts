import { wordsOfHtml } from '../html-label';
import { tellUnshownStrings } from '../json/unshown-strings';
import { listOf } from '../json/read-json';
import { LossLog } from '../loss';
import { fieldOf, looseOf, textOf, without } from '../own/records';
import { rangeOf, type Relationship, type Sheet, type Topic } from './sheet';

/** Parts of a topic that are read, or say how it looks. */
const KNOWN = [
  ...['id', 'class', 'title', 'attributedTitle', 'children', 'notes', 'labels', 'markers', 'href', 'image'],
  ...['titleUnedited', 'structureClass', 'branch', 'position', 'style', 'customWidth', 'summaries'],
  ...['boundaries', 'numbering'],
];

/** The sheets of a `content.json`, as XMind has written it since 2018. */
export function sheetsOfJson(file: unknown): Sheet[] {
  return (Array.isArray(file) ? (file as unknown[]) : [file]).map((sheet) => ({
    title: textOf(sheet, 'title') ?? '',
    root: fieldOf(sheet, 'rootTopic') === undefined ? undefined : topicOf(fieldOf(sheet, 'rootTopic')),
    relationships: listOf(fieldOf(sheet, 'relationships')).map((line): Relationship => ({
      from: textOf(line, 'end1Id') ?? '',
      to: textOf(line, 'end2Id') ?? '',
      title: textOf(line, 'title') ?? '',
    })),
    legend: textsIn('legend', fieldOf(sheet, 'legend')),
  }));
}

function topicOf(value: unknown): Topic {
  const below = (type: string): Topic[] => listOf(fieldOf(fieldOf(value, 'children'), type)).map(topicOf);
  const picture = textOf(fieldOf(value, 'image'), 'src');
  return {
    id: textOf(value, 'id'),
    title: textOf(value, 'title') ?? '',
    note: noteOf(fieldOf(value, 'notes')),
    labels: listOf(fieldOf(value, 'labels')).filter((label) => typeof label === 'string'),
    markers: listOf(fieldOf(value, 'markers')).flatMap((marker) => textOf(marker, 'markerId') ?? []),
    address: textOf(value, 'href'),
    folded: textOf(value, 'branch') === 'folded',
    attached: below('attached'),
    detached: below('detached'),
    callouts: below('callout'),
    summaries: below('summary'),
    boundaries: listOf(fieldOf(value, 'boundaries')).map((boundary) => ({
      title: textOf(boundary, 'title') ?? '',
      range: rangeOf(textOf(boundary, 'range')),
    })),
    others: [
      ...(picture === undefined ? [] : [['picture', picture] as const]),
      ...textsIn('topic', without(looseOf(value), KNOWN)),
    ],
    line: undefined,
  };
}

/** The same words stand in it twice, without and with formatting. */
function noteOf(notes: unknown): string | undefined {
  const plain = textOf(fieldOf(notes, 'plain'), 'content');
  const html = textOf(fieldOf(notes, 'realHTML'), 'content');
  return plain?.trim() || html === undefined ? plain : wordsOfHtml(html);
}

function textsIn(what: string, value: unknown): [string, string][] {
  const rest = new LossLog();
  tellUnshownStrings(what, value, rest);
  return rest.report().approximated.map(({ what, of }) => [what, of]);
}
