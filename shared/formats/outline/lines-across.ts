import { fittingRelation } from '../../map/may-answer';
import { RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import type { MapBuilder } from '../map-builder';
import { fieldText } from '../own/records';
import type { TakenIds } from '../own/taken-ids';
import { leadsBack, relationDenied, relationFrom } from '../own/words';
import { readAs } from '../read-as';
import type { Entry } from './entry';
import type { OutlineReader } from './map-of-entries';

/** A line that leads across a mind map, from one entry to another. */
export interface LineAcross {
  readonly from: Entry | undefined;
  readonly to: Entry | undefined;
  /** The words on it, by the names of their places in the file. */
  readonly labels: readonly (readonly [place: string, words: string])[];
  /** It has its head where it begins, and none where it ends. */
  readonly isBack: boolean;
}

/**
 * Makes links of lines across a mind map: what one means is only known when a word stands on it.
 * @param what what the file calls such a line
 */
export function addLinesAcross(
  lines: readonly LineAcross[],
  what: string,
  { outline, builder, ids }: { outline: OutlineReader; builder: MapBuilder; ids: TakenIds },
): void {
  for (const across of lines) {
    const ends = [across.from, across.to].map((entry) => entry && outline.nodes.get(entry));
    const words = across.labels.map(([, label]) => label);
    const word = words.find((label) => relationFrom(label)) ?? words.find((label) => relationDenied(label));
    const [from, target] = across.isBack !== leadsBack(word) ? ends.reverse() : ends;
    const of = nameOf(across.from?.text ?? '');
    const line = across.from?.line;
    if (!from || !target || from.id === target.id) {
      builder.log.dropped({ what, of: [of, ...words].join(': '), line, how: t('it leads nowhere') });
      continue;
    }
    const said = relationFrom(word);
    const relation = fittingRelation(said ?? relationDenied(word) ?? RELATION_FOR.pro, 1, target.kind);
    const id = ids.take('links', undefined);
    const note = noteOfLine(across, builder.log);
    builder.addWhole('links', { id, relation, premises: [from.id], target: { node: target.id }, ...note });
    builder.log.kept('links');
    if (said !== relation) builder.log.approximated({ what, id, of, line, how: readAs(relation) });
  }
}

/** Words at a line that are no relation stand in the note of the link. */
function noteOfLine({ labels, from }: LineAcross, log: LossLog): { note?: string } {
  const words = labels.filter(([, label]) => !relationFrom(label));
  for (const [what, label] of words) {
    const how = t('it stands in the note of the link');
    log.approximated({ what, of: nameOf(label), line: from?.line, how });
  }
  return words.length === 0 ? {} : { note: fieldText(words.map(([, label]) => label).join('\n'), log) };
}
