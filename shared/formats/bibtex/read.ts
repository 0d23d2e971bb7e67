import { fail, type Result } from '../../result';
import { plainText } from '../../text/plain';
import { addReference } from '../bibliography/add-reference';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { withInherited } from './crossref';
import { entriesOf } from './entries';
import { itemOfEntry } from './item-of-entry';

/** Entries that hold no work. */
const NO_WORK = new Set(['xdata', 'set', 'bibnote', 'control']);

/** Reads BibTeX and BibLaTeX. Each entry becomes an article without its text. */
export function readBibtex(text: string, context: ReadContext): Result<Reading> {
  const { entries, troubles } = entriesOf(plainText(text));
  if (entries.length === 0)
    return fail(
      'malformed',
      'This is no BibTeX file: it has no entry such as @article.',
      'Nothing was changed. Export it anew as BibTeX.',
    );
  const builder = new MapBuilder(context);
  for (const { what, of, how, line } of troubles) builder.log.dropped({ what, of: nameOf(of), how, line });
  for (const entry of withInherited(entries))
    if (!NO_WORK.has(entry.type)) addReference(builder, itemOfEntry(entry, builder.log));
  return builder.finish();
}
