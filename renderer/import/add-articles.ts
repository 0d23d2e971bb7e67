import { sameArticle } from '../../shared/article/same-article';
import type { ReadSource } from '../../shared/host/contract';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { textHash } from '../../shared/text/hash';
import { titleOf } from '../../shared/text/title';
import { t } from '../../shared/words/words';
import { addedIds } from '../command/dispatch-or-tell';
import type { Session } from '../state/session';
import { readingOf } from '../state/reading';
import type { ImportOutcome } from '../state/import-run';
import type { Origin } from '../state/origin';
import { voiceNotes } from '../state/voice-words';

/** An article that was read and is not in the map yet. */
export interface ReadArticle {
  readonly origin: Origin;
  readonly read: ReadSource;
}

/**
 * Adds articles to a map with all that is known of them, in one step of the undo list. A text that is in the map already is not added again, and
 * what looks like another version of an article that is there waits for a person.
 * @returns what has become of each, in their order
 */
export function addArticles(session: Session, articles: readonly ReadArticle[]): ImportOutcome[] {
  const addAll = (): ImportOutcome[] => articles.map((article) => addArticle(session, article));
  return articles.length > 1 ? session.map.gesture(t('Add articles'), addAll) : addAll();
}

function addArticle(session: Session, article: ReadArticle): ImportOutcome {
  const { map } = session.map.store.getState();
  const hash = textHash(article.read.text);
  const known = sourceWithHash(map, hash);
  if (known) return { kind: 'known', source: known.id, title: known.title };
  const older = sameArticle(recordsOf(map.tables.sources), article.read);
  if (older) return { kind: 'newer', source: older.id, read: article.read };
  return addAsNew(session, article);
}

/** Adds an article, whatever others the map has. */
export function addAsNew({ map, view }: Session, { origin, read }: ReadArticle): ImportOutcome {
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
  const reading = readingOf(origin, { ...read, title }, textHash(text));
  view.setState(({ readings }) => ({ readings: new Map([...readings, [source, reading]]) }));
  return { kind: 'added', source, title, notes: [...voiceNotes(voices), ...read.notes] };
}

function sourceWithHash(map: ArgMap, hash: string): Source | undefined {
  for (const source of recordsOf(map.tables.sources)) if (source.textHash === hash) return source;
  return undefined;
}
