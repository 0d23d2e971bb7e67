import { quoted } from '../argue/quoted';
import { PLACE, WHOLE, type SuggestedChange } from '../edit/suggestion';
import { find, type ArgMap } from '../map/arg-map';
import { fieldNamed } from '../map/fields/fields';
import { tableOfId } from '../map/references';
import { nameOf } from '../merge/names';
import { inSeries } from '../words/locale';
import { t, worded } from '../words/words';

/** What a suggestion would do, in a line for each thing; where cards stand is said once for all. */
export function saySuggestion(map: ArgMap, changes: readonly SuggestedChange[]): string[] {
  const lines = changes.flatMap((change) => (change.field === PLACE ? [] : [sayChange(map, change)]));
  const moves = changes.filter(
    ({ field, from, to }) => field === PLACE && from !== undefined && to !== undefined,
  );
  if (moves.length > 0)
    lines.push(t('{count, plural, one {moves a card} other {moves # cards}}', { count: moves.length }));
  return lines;
}

function sayChange(map: ArgMap, { record, field, from, to }: SuggestedChange): string {
  const table = tableOfId(record);
  if (table === undefined) return t('changes something that this version does not know');
  if (field === WHOLE)
    return to === undefined
      ? t('removes {what}', { what: wholeName(map, record, from) })
      : t('adds {what}', { what: wholeName(map, record, to) });
  const word = fieldNamed(table === 'map' ? 'head' : table, field)?.word ?? field;
  const what = nameOf(map, table, record);
  if (to === undefined)
    return t('takes the {word} {value} from {what}', { word, value: inWords(map, from), what });
  return from === undefined
    ? t('gives {what} the {word} {value}', { what, word, value: inWords(map, to) })
    : t('changes the {word} of {what} to {value}', { word, what, value: inWords(map, to) });
}

/** A record that may not be in the map, by its own words. */
function wholeName(map: ArgMap, id: string, value: unknown): string {
  const table = tableOfId(id);
  if (table === undefined) return t('something');
  if (table !== 'map' && find(map, table, id)) return nameOf(map, table, id);
  const { text, title, exact, relation } = value as Readonly<Record<string, unknown>>;
  const words = [text, title, exact].find((one) => typeof one === 'string');
  if (typeof words === 'string') return `${NOUNS[table] ?? t('something')} ${quoted(words)}`;
  return typeof relation === 'string'
    ? t('a link that {relation}', { relation })
    : (NOUNS[table] ?? t('something'));
}

const NOUNS: Readonly<Record<string, string>> = worded({
  nodes: 'the card',
  sources: 'the article',
  passages: 'the highlight',
  groups: 'the group',
  views: 'the view',
  steps: 'the step',
  links: 'a link',
  comments: 'the comment',
});

function inWords(map: ArgMap, value: unknown): string {
  if (typeof value === 'string')
    return tableOfId(value) !== undefined && value.includes('-') ? quotedId(map, value) : quoted(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (Array.isArray(value)) return inSeries(value.map((one) => inWords(map, one))) || t('nothing');
  const [only] = Object.values(value ?? {}) as unknown[];
  return typeof only === 'string' ? inWords(map, only) : t('another value');
}

function quotedId(map: ArgMap, id: string): string {
  const table = tableOfId(id);
  return table && table !== 'map' && find(map, table, id) ? nameOf(map, table, id) : quoted(id);
}
