import { find, type ArgMap } from '../map/arg-map';
import type { Owner } from '../map/fields/field';
import { fieldNamed } from '../map/fields/fields';
import { KIND } from '../map/node-kinds';
import { tableOfId } from '../map/references';
import { RELATION } from '../map/relations';
import { NODE_KINDS, RELATIONS } from '../map/schema';
import { canonicalText } from './by-value';
import { nameOf } from './names';
import { inSeries } from '../words/locale';
import { lowered, t } from '../words/words';

/** A value of a field as people read it: what it names by its words, choices as their lists say them. */
export function valueInWords(map: ArgMap, owner: Owner, field: string, value: unknown): string {
  if (value === undefined) return t('nothing');
  if (value === true) return t('yes');
  const kind = owner === 'nodes' && field === 'kind' && NODE_KINDS.find((each) => each === value);
  if (kind) return KIND[kind].inSentence;
  const relation = owner === 'links' && field === 'relation' && RELATIONS.find((each) => each === value);
  if (relation) return lowered(RELATION[relation].label);
  const definition = fieldNamed(owner, field);
  if (definition?.control === 'choice') {
    const option = definition.options.find((each) => each.value === value);
    if (option) return option.label;
  }
  return said(map, value);
}

function said(map: ArgMap, value: unknown): string {
  if (typeof value === 'string')
    return isName(map, value) ? nameOf(map, tableOfId(value) ?? 'map', value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      inSeries(
        value.map((item) => said(map, item)),
        ';',
      ) || t('nothing')
    );
  if (typeof value !== 'object' || value === null) return canonicalText(value);
  const named = namedBy(map, value);
  return named === undefined ? canonicalText(value) : said(map, named);
}

/** Whether a value can be said in words: what the program keeps in several parts, such as settings, cannot. */
export function hasWords(map: ArgMap, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => hasWords(map, item));
  return typeof value !== 'object' || value === null || namedBy(map, value) !== undefined;
}

/** The one record that an object names and holds nothing beside. */
function namedBy(map: ArgMap, value: object): string | undefined {
  const [only, another] = Object.values(value as Record<string, unknown>);
  return another === undefined && typeof only === 'string' && isName(map, only) ? only : undefined;
}

function isName(map: ArgMap, text: string): boolean {
  const table = /^[a-z]-[0-9a-z]{12}$/.test(text) ? tableOfId(text) : undefined;
  return table !== undefined && table !== 'map' && find(map, table, text) !== undefined;
}
