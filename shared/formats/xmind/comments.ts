import { t } from '../../words/words';
import type { ReadContext } from '../format';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { attributeOf, childOf, childrenOf, readXml } from '../xml/read-xml';

const LAST_MOMENT = 253_402_300_799_999; // ms, the end of the year 9999

/**
 * Adds the comments that XMind kept in a part of their own until version 8.
 * @param cardOf the card that a topic has become, by the topic's id
 */
export function addComments(
  { companion, now }: ReadContext,
  builder: MapBuilder,
  cardOf: (topic: string) => string | undefined,
): void {
  if (!companion) return;
  const read = readXml(companion.text, 'XMind');
  if (!read.ok) {
    builder.log.dropped({ what: 'comment', of: companion.fileName, how: read.error.message });
    return;
  }
  for (const comment of childrenOf(read.value, 'comment')) {
    const text = childOf(comment, 'content')?.text ?? '';
    const node = cardOf(attributeOf(comment, 'object-id') ?? '');
    const author = attributeOf(comment, 'author') ?? '';
    if (node === undefined) {
      const of = nameOf(author === '' ? text : `${author}: ${text}`);
      builder.log.dropped({ what: 'comment', of, line: comment.line, how: t('it leads nowhere') });
      continue;
    }
    builder.add('comments', {
      on: { node },
      author,
      created: momentOf(attributeOf(comment, 'time')) ?? now,
      text,
    });
    builder.log.kept('comments');
  }
}

/** @param written ms since 1970 */
function momentOf(written: string | undefined): string | undefined {
  const time = /^\d+$/.test(written ?? '') ? Number(written) : Infinity;
  return time > LAST_MOMENT ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
