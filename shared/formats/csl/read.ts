import { namesOf, textOf, type CslItem } from '../../citations/csl-item';
import { isKnownType } from '../../citations/types';
import { saysSomething } from '../../citations/same-variable';
import { REFERENCE_DATES, REFERENCE_NAMES } from '../../map/reference-fields';
import { fail, type Result } from '../../result';
import { t } from '../../words/words';
import { addReference } from '../bibliography/add-reference';
import { nameOfItem } from '../bibliography/cited-sources';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, readJson } from '../json/read-json';
import { nameOf, type LossLog } from '../loss';
import { MapBuilder } from '../map-builder';

/** Reads CSL-JSON: a list of references, one alone, several by their ids, or a list under `items`. Each becomes an article without its text. */
export function readCsl(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'CSL-JSON');
  if (!json.ok) return json;
  const items = itemsOf(json.value);
  const builder = new MapBuilder(context);
  items.forEach((item, index) => {
    if (isReference(item)) addReference(builder, checked(item, builder.log));
    else
      builder.log.dropped({
        what: 'item',
        of: nameOf(JSON.stringify(item).slice(0, 1000)),
        how: t('Item {number} is no reference: it has neither a type of CSL, nor title, names or address.', {
          number: index + 1,
        }),
      });
  });
  if (items.length > 0 && !items.some(isReference))
    return fail(
      'malformed',
      'This is no CSL-JSON file: it holds no reference.',
      'Export it anew as CSL-JSON.',
    );
  return builder.finish();
}

/** Some programs write references by their ids. */
function itemsOf(value: unknown): readonly unknown[] {
  const list = fieldOf(value, 'items') ?? value;
  if (Array.isArray(list)) return list;
  const byId = isJsonObject(list) ? Object.values(list) : [];
  return byId.some(isReference) ? byId : [list];
}

function isReference(value: unknown): value is CslItem {
  if (!isJsonObject(value)) return false;
  const names = REFERENCE_NAMES.some((name) => namesOf(value, name).length > 0);
  const texts = ['title', 'container-title', 'DOI', 'ISBN', 'URL', 'genre', 'note', 'number'] as const;
  return (
    names ||
    texts.some((name) => textOf(value, name) !== undefined) ||
    isKnownType(textOf(value, 'type') ?? '')
  );
}

/** Tells of variables whose names or dates cannot be read as such; a reference without a type is a document. */
function checked(item: CslItem, log: LossLog): CslItem {
  const of = nameOf(nameOfItem(item));
  const unread = [...REFERENCE_NAMES, ...REFERENCE_DATES].filter(
    (name) => Object.hasOwn(item, name) && !isEmpty(item[name]) && !saysSomething(name, item),
  );
  for (const what of unread) {
    const said = nameOf(JSON.stringify(item[what]).slice(0, 1000));
    log.dropped({
      what,
      of,
      how: t('It says “{said}”, which is not of the form that CSL-JSON has for it.', { said }),
    });
  }
  const kept = Object.entries(item).filter(([name]) => !unread.some((bad) => bad === name));
  const hasType = textOf(item, 'type') !== undefined;
  if (!hasType) log.approximated({ what: 'type', of, how: t('It is missing; taken as a document.') });
  return Object.fromEntries(hasType ? kept : [...kept, ['type', 'document']]);
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
