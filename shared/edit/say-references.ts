import { inSeries } from '../words/locale';
import { t } from '../words/words';
import type { Source } from '../map/schema';
import type { MapDiff } from './diff';
import type { Brought } from './bring-references';

/** What bringing references into a map did, in words for the person who did it. */
export function saidOfReferences(
  diff: MapDiff,
  { sources, passages }: Pick<Brought, 'sources' | 'passages'>,
): { message: string; hint: string } {
  const ofSources = diff.flatMap((change) => (change.table === 'sources' ? [change] : []));
  const added = ofSources.filter(({ from }) => !from).length;
  const filled = ofSources.filter(({ from }) => from).length;
  const known = Math.max(0, sources.length - added - filled);
  const quotations = diff.flatMap((change) => (change.table === 'passages' && change.to ? [change.to] : []));
  const found = quotations.filter(({ status }) => status === undefined).length;
  const doubted = quotations.filter(({ status }) => status === 'reworded' || status === 'ambiguous').length;
  const lost = quotations.filter(({ status }) => status === 'lost').length;
  const parts = [
    added > 0 &&
      t('{count, plural, one {# article was added.} other {# articles were added.}}', { count: added }),
    filled > 0 &&
      t(
        '{count, plural, one {# that was there already was completed.} other {# that were there already were completed.}}',
        {
          count: filled,
        },
      ),
    known > 0 &&
      t('{count, plural, one {# is there already.} other {# are there already.}}', { count: known }),
    found > 0 &&
      t(
        '{count, plural, one {# quotation was found in its article.} other {# quotations were found in their articles.}}',
        {
          count: found,
        },
      ),
    doubted > 0 &&
      t(
        '{count, plural, one {# quotation needs a look: F8 goes there.} other {# quotations need a look: F8 goes from one to the next.}}',
        {
          count: doubted,
        },
      ),
    lost > 0 &&
      t(
        '{count, plural, one {# quotation stands in no text of the map and is kept as it is.} other {# quotations stand in no text of the map and are kept as they are.}}',
        {
          count: lost,
        },
      ),
    quotations.length === 0 && passages.length > 0 && t('The map has all quotations already.'),
  ].filter((part) => typeof part === 'string');
  const completed = ofSources.flatMap(({ from, to }) => (from && to ? completedWords(from, to) : []));
  return {
    message: parts.join(' ') || t('The map has all of this already.'),
    hint: completed.slice(0, MOST).join(' '),
  };
}

const MOST = 3; // articles that are named

/** Which fields of an article were filled in. */
function completedWords(from: Source, to: Source): string[] {
  const before = { ...from.reference, ...from };
  const after: Readonly<Record<string, unknown>> = { ...to.reference, ...to };
  const isNew = (name: string): boolean => {
    const was = (before as Readonly<Record<string, unknown>>)[name];
    return (
      name !== 'reference' &&
      name !== 'type' &&
      (was === undefined || was === '' || (Array.isArray(was) && was.length === 0))
    );
  };
  const names = Object.keys(after).filter(isNew).sort();
  return names.length === 0 ? [] : [t('“{title}”: {fields}.', { title: to.title, fields: inSeries(names) })];
}
