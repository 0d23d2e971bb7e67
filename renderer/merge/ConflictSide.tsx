import type { ArgMap, TableName } from '../../shared/map/arg-map';
import type { Owner } from '../../shared/map/fields/field';
import type { Conflict, Link } from '../../shared/map/schema';
import { fieldChanges } from '../../shared/merge/field-changes';
import { linkName } from '../../shared/merge/names';
import { valueInWords } from '../../shared/merge/value-in-words';
import { shownText } from '../../shared/shown-text';
import { wordChanges } from '../../shared/text/word-changes';
import { t } from '../../shared/words/words';
import { WordDiff } from '../ui/WordDiff';

const LONGEST = 2000; // UTF-16 units

interface FieldSideProps {
  /** What the side is called. */
  name: string;
  /** The map has this value for now. */
  isNow: boolean;
  map: ArgMap;
  owner: Owner;
  field: string;
  base: unknown;
  value: unknown;
}

/** What one side made of a field: of texts, which words it changed. */
export function FieldSide({ name, isNow, map, owner, field, base, value }: FieldSideProps) {
  return (
    <div className="conflict__side" data-now={isNow}>
      <span className="conflict__name">
        {name}
        {isNow && <span className="conflict__now"> {t('· in the map for now')}</span>}
      </span>
      {typeof base === 'string' && typeof value === 'string' && isText(owner, field, base, value) ? (
        <WordDiff changes={wordChanges(base, value)} />
      ) : (
        <span className="word-diff" dir="auto">
          {shownText(valueInWords(map, owner, field, value)).slice(0, LONGEST)}
        </span>
      )}
    </div>
  );
}

/** Words are compared where there are some; a kind or a date is one thing. */
function isText(owner: Owner, field: string, base: string, value: string): boolean {
  return fieldChanges(owner, { [field]: base }, { [field]: value }).some(({ words }) => words !== undefined);
}

interface RecordSideProps {
  map: ArgMap;
  name: string;
  conflict: Conflict;
  side: 'ours' | 'theirs';
  /** The table of what it is about; nothing where that is gone. */
  table: TableName | undefined;
}

/** What one side has of a whole record: what it changed, or all of it where there was none before. */
export function RecordSide({ map, name, conflict, side, table }: RecordSideProps) {
  const { base, [side]: value } = conflict;
  if (value === undefined) return null;
  const changes =
    table && isRecord(base) && isRecord(value)
      ? fieldChanges(table, base, value).filter(({ isLayout }) => !isLayout)
      : [];
  if (table && isRecord(base) && isRecord(value) && changes.length === 0) return null;
  return (
    <div className="conflict__side">
      <span className="conflict__name">{name}</span>
      {changes.length === 0 && (
        <span dir="auto">{shownText(inWords(map, table, value)).slice(0, LONGEST)}</span>
      )}
      {table &&
        changes.map(({ field, word, from, to, words }) => (
          <span key={field} className="conflict__change">
            <span className="conflict__field">{shownText(word)}</span>{' '}
            {words ? (
              <WordDiff changes={words} />
            ) : (
              <span className="word-diff" dir="auto">
                <del>{shownText(valueInWords(map, table, field, from))}</del>{' '}
                <ins>{shownText(valueInWords(map, table, field, to))}</ins>
              </span>
            )}
          </span>
        ))}
    </div>
  );
}

function inWords(map: ArgMap, table: TableName | undefined, value: unknown): string {
  if (!isRecord(value)) return valueInWords(map, table ?? 'head', '', value);
  if (table === 'links') return linkName(map, value as unknown as Link);
  const { text, title, exact } = value as Readonly<Record<string, unknown>>;
  const words = [text, title, exact].find((each) => typeof each === 'string');
  return typeof words === 'string' ? words : valueInWords(map, table ?? 'head', '', value);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
