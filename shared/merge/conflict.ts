import { ID_ALPHABET, ID_LENGTH, ID_PREFIX } from '../ids';
import { find, type ArgMap } from '../map/arg-map';
import { stakeOf } from '../map/conflicts';
import type { Owner } from '../map/fields/field';
import { fieldNamed } from '../map/fields/fields';
import { tableOfId } from '../map/references';
import type { Conflict } from '../map/schema';
import { emptyTable } from '../map/table';
import { textHash } from '../text/hash';
import { canonicalText } from './by-value';
import { RECORD_NOUNS } from '../map/record-words';
import { capital, nameOf } from './names';
import { valueInWords } from './value-in-words';
import { quotedWords } from '../words/locale';
import { t } from '../words/words';

/** The id of a conflict follows from what it is about, so that both people get the same. */
function conflictId(record: string, field: string): string {
  const hash = textHash(`${record} ${field}`);
  let id: string = `${ID_PREFIX.conflicts}-`;
  for (let i = 0; i < ID_LENGTH; i++)
    id += ID_ALPHABET.charAt(Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16) % ID_ALPHABET.length);
  return id;
}

/** A conflict as the map keeps it. */
export function conflictOf({ record, field, base, ours, theirs }: Omit<Conflict, 'id'>): Conflict {
  return {
    id: conflictId(record, field),
    record,
    field,
    ...(base !== undefined && { base }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

/** What a conflict is about, and what happened to it, without the values; a sentence. */
export function conflictInWords(map: ArgMap, conflict: Conflict): string {
  const stake = stakeOf(map, conflict);
  const { ours, theirs, record } = conflict;
  switch (stake.kind) {
    case 'past':
      return t('What this was about is gone.');
    case 'kept': {
      const name = capital(nameOf(map, stake.table, stake.id));
      return t(
        '{name} was deleted by {isOurs, select, true {ours} other {theirs}}; the other version went on with it. It is kept until you decide.',
        { name, isOurs: String(ours === undefined) },
      );
    }
    case 'left-out': {
      return t(
        'Left out: {noun}, since what both changed breaks a rule of the map together. Ours: {ours}. Theirs: {theirs}.',
        { noun: RECORD_NOUNS[stake.table], ours: shown(ours), theirs: shown(theirs) },
      );
    }
    case 'field': {
      const { owner, field } = stake;
      const name = capital(nameOf(map, owner === 'head' ? 'map' : owner, record));
      const words = (value: unknown): string =>
        shown(value === undefined ? value : valueInWords(map, owner, field, value));
      return t('{name}: {owner} was changed by both. Ours: {ours}. Theirs: {theirs}. The map has {chosen}.', {
        name,
        owner: fieldWord(owner, field),
        ours: words(ours),
        theirs: words(theirs),
        chosen: chosen(map, conflict),
      });
    }
  }
}

/** What people call the field that a conflict is about. */
export function fieldWord(owner: Owner, field: string): string {
  if (owner === 'sources' && field === 'textHash') return t('the text');
  if (owner === 'passages' && field === 'exact') return t('where it is');
  return fieldNamed(owner, field)?.word ?? field;
}

/** Which of the two values the map has by now. */
function chosen(map: ArgMap, { record, field, ours, theirs }: Conflict): string {
  const value = canonicalText(valueNow(map, record, field));
  return value === canonicalText(ours)
    ? t('ours')
    : value === canonicalText(theirs)
      ? t('theirs')
      : t('neither as it was');
}

/** The value that a field of a record, or of the map, has by now. */
export function valueNow(map: ArgMap, record: string, field: string): unknown {
  const table = tableOfId(record);
  const own: unknown = table === 'map' ? map.head : table && find(map, table, record);
  return (own as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** A map as it is for now, whatever is left to decide in it. */
export function withoutConflicts(map: ArgMap): ArgMap {
  return { ...map, tables: { ...map.tables, conflicts: emptyTable() } };
}

const LONGEST = 200; // UTF-16 units

function shown(value: unknown): string {
  if (value === undefined) return t('taken out');
  const text = (typeof value === 'string' ? value : canonicalText(value)).replace(/\s+/g, ' ').trim();
  return quotedWords(text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`);
}
