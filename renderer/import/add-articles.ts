import type { ReadSource } from '../../shared/host/contract';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { textHash } from '../../shared/text/hash';
import { titleOf } from '../../shared/text/title';
import { addedIds } from '../commands/dispatch-or-tell';
import type { Session } from '../state/session';
import { readingOf } from './reading';
import type { ImportOutcome } from './import-run';
import type { Origin } from './origin';
import { voiceNotes } from './voice-words';

/** An article that was read and is not in the map yet. */
export interface ReadArticle {
  readonly origin: Origin;
  readonly read: ReadSource;
}

/**
 * Adds articles to a map with all that is known of them, in one step of the undo list. A text that is in the map already is not added again.
 * @returns what has become of each, in their order
 */
export function addArticles(session: Session, articles: readonly ReadArticle[]): ImportOutcome[] {
  const { map } = session;
  const several = articles.length > 1;
  if (several) map.beginGesture('Add articles');
  const outcomes = articles.map((article) => addArticle(session, article));
  if (several) map.endGesture();
  return outcomes;
}

function addArticle({ map, view }: Session, { origin, read }: ReadArticle): ImportOutcome {
  const hash = textHash(read.text);
  const known = sourceWithHash(map.store.getState().map, hash);
  if (known) return { kind: 'known', source: known.id, title: known.title };
  const { text, kind, authors, publisher, published, url, language, voices, pages } = read;
  const title = read.title.trim() || titleOf(text) || origin.fileName;
  const added = map.dispatch('source.add', {
    title,
    text,
    kind,
    authors,
    publisher,
    published,
    url,
    language,
    voices,
    pages,
  });
  if (!added.ok) return { kind: 'failed', error: added.error };
  const [source = ''] = addedIds(added.value, 'sources');
  const reading = readingOf(origin, { ...read, title }, hash);
  view.setState(({ readings }) => ({ readings: new Map([...readings, [source, reading]]) }));
  return { kind: 'added', source, title, notes: [...voiceNotes(voices), ...read.notes] };
}

function sourceWithHash(map: ArgMap, hash: string): Source | undefined {
  for (const source of recordsOf(map.tables.sources)) if (source.textHash === hash) return source;
  return undefined;
}
