import type { CslItem } from '../../citations/csl-item';
import { fieldsOfItem } from '../../citations/source-item';
import { textHash } from '../../text/hash';
import type { MapBuilder } from '../map-builder';

const NO_TEXT = textHash('');

/**
 * Adds a reference as an article without its text.
 * @returns its id
 */
export function addReference(builder: MapBuilder, item: CslItem): string {
  builder.log.kept('sources');
  return builder.add('sources', { ...fieldsOfItem(item), text: '', textHash: NO_TEXT });
}
