import { find } from '../../shared/map/arg-map';
import { findAll, foldText } from '../../shared/text/find';
import { t } from '../../shared/words/words';
import type { Session } from '../state/session';
import { keepClear } from './edit-card';

/**
 * Puts other words in the place of some in the texts of cards, in one step of the undo list. What is looked for is found as the search does: case,
 * accents, kinds of quotation marks and dashes make no difference. Passages keep the article's words.
 * @returns how many places were changed
 */
export function replaceInCards(
  session: Session,
  ids: readonly string[],
  wanted: string,
  other: string,
): number {
  const { map } = session;
  let places = 0;
  const changed: string[] = [];
  map.gesture(t('Replace “{wanted}”', { wanted }), () => {
    for (const id of ids) {
      const text = find(map.store.getState().map, 'nodes', id)?.text ?? '';
      const hits = findAll(foldText(text), wanted);
      if (hits.length === 0) continue;
      const replaced = hits.reduceRight(
        (so, { start, end }) => so.slice(0, start) + other + so.slice(end),
        text,
      );
      if (!map.dispatch('node.set', { id, fields: { text: replaced.trim() } }).ok) break;
      changed.push(id);
      places += hits.length;
    }
    keepClear(session, changed);
  });
  return places;
}

/** What was done, in words. */
export function replacedWords(places: number): string {
  return places === 0
    ? t('No card has these words in a row.')
    : t('{places, plural, one {# place} other {# places}} replaced.', { places });
}
