import { fail, type Result } from '../../result';
import { plainText } from '../../text/plain';
import { t } from '../../words/words';
import { addReference } from '../bibliography/add-reference';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { itemOfRecord } from './item-of-record';
import { risRecords } from './records';

/** Reads RIS. Each record becomes an article without its text. */
export function readRis(text: string, context: ReadContext): Result<Reading> {
  const { records, outside } = risRecords(plainText(text));
  if (records.length === 0)
    return fail(
      'malformed',
      'This is no RIS file: no line begins with “TY  - ”.',
      'Nothing was changed. Export it anew as RIS.',
    );
  const builder = new MapBuilder(context);
  for (const { value, line } of outside)
    builder.log.dropped({ what: 'line', of: nameOf(value), how: t('It stands in no record.'), line });
  for (const record of records) addReference(builder, itemOfRecord(record, builder.log));
  return builder.finish();
}
