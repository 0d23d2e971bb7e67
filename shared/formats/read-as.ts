import type { Relation } from '../map/schema';
import { t } from '../words/words';

/** What became of a link whose relation another format does not say, or says in a way that no map has. */
export function readAs(relation: Relation): string {
  return t('read as “{relation}”', { relation: t(relation) });
}
