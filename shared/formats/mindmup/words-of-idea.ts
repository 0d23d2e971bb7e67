import { t } from '../../words/words';
import { wordsOfHtml } from '../html-label';
import { tellUnshownStrings } from '../json/unshown-strings';
import { LossLog, nameOf } from '../loss';
import { without } from '../own/records';
import type { Idea } from './schema';

/** Parts of an idea that are in the map in another way, or say how it looks. */
const SAID = ['group', 'parentConnector', 'note', 'attachment', 'icon', 'styleNames', 'style', 'position'];
const LOOKS = [
  'collapsed',
  'contentLocked',
  'theme',
  'measurements-config',
  'index',
  'lineStyle',
  'themeOverride',
];
const OWN = ['id', 'title', 'attr', 'ideas', 'formatVersion', 'links', 'theme', 'themeOverrides'];

/** What an idea says beside its title: its note, and the words of what is attached to it. */
export function noteOfIdea({ title, attr }: Idea, log: LossLog): string | undefined {
  const { content, contentType } = attr.attachment;
  const isPlain = contentType?.startsWith('text/plain') === true;
  const attached = isPlain ? (content ?? '') : wordsOfHtml(content ?? '');
  if (attached.trim() !== '')
    log.approximated({
      what: 'attachment',
      of: nameOf(title ?? ''),
      how: t('its words stand in the note, without formatting and pictures'),
    });
  const parts = [attr.note.text ?? '', attached].map((part) => part.trim()).filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

/** Tells what an idea has that no map has a place for: pictures, and what other programs have added to it. */
export function tellRest(idea: Idea, log: LossLog): void {
  const { attr, title } = idea;
  const of = nameOf(title ?? '');
  const { url } = attr.icon;
  if (url) log.dropped({ what: 'icon', of, how: t('a map has no pictures: {url}', { url: nameOf(url) }) });
  const rest = new LossLog();
  tellUnshownStrings('attr', without(attr, [...SAID, ...LOOKS]), rest);
  tellUnshownStrings('idea', without(idea, OWN), rest);
  tellUnshownStrings('note', without(attr.note, ['text', ...LOOKS]), rest);
  tellUnshownStrings('parentConnector', without(attr.parentConnector, ['label', ...LOOKS]), rest);
  for (const { what, of: words } of rest.report().approximated)
    log.dropped({ what, of: words, how: t('Of “{of}”: a map has no place for it.', { of }) });
}
