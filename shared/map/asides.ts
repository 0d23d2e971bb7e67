import { find, type ArgMap } from './arg-map';
import { nodesOfPassage } from './queries';
import type { Node, Passage } from './schema';
import { recordsOf } from './table';
import { t, worded } from '../words/words';

/** What a newer text has made doubtful of a passage, until a person decides. */
export type Doubt = Exclude<NonNullable<Passage['status']>, 'withheld'>;

/** How a passage's words stand in its source now, where this is not word for word where they stood; the gravest first. */
export const DOUBTS: Readonly<Record<Doubt, { badge: string; words: string }>> = worded({
  lost: { badge: 'Lost', words: 'not found in the present text' },
  reworded: { badge: 'Reworded', words: 'reworded in the present text' },
  ambiguous: { badge: 'Place unclear', words: 'in doubt where it is in the present text' },
  moved: { badge: 'Moved', words: 'found elsewhere in the present text' },
});

/** What a report says of a passage that is not there word for word. */
export function statusWords(status: NonNullable<Passage['status']>): string {
  return status === 'withheld' ? t('left out of this copy') : DOUBTS[status].words;
}

/** The passage of a node that is most in doubt since its source’s text was replaced. */
export function doubtOf(map: ArgMap, { passages = [] }: Node): { doubt: Doubt; passage: string } | undefined {
  const found = passages.flatMap((id) => find(map, 'passages', id) ?? []);
  for (const doubt of Object.keys(DOUBTS) as Doubt[]) {
    const passage = found.find(({ status }) => status === doubt);
    if (passage) return { doubt, passage: passage.id };
  }
  return undefined;
}

/** What stands before the name of who says something. */
export const SAID_BY = 'said by ';

/** What stands beside a node's text wherever people read it: who says it, when that is not the author, and what its source now says otherwise. */
export function asidesOf(map: ArgMap, node: Node): string[] {
  const doubted = doubtOf(map, node);
  return [
    ...(node.speaker ? [`${t(SAID_BY)}${node.speaker}`] : []),
    ...(doubted ? [DOUBTS[doubted.doubt].words] : []),
  ];
}

/** The ids of the nodes with a passage in doubt. */
export function nodesInDoubt(map: ArgMap): string[] {
  const doubted = [...recordsOf(map.tables.passages)].filter(isDoubted);
  return [...new Set(doubted.flatMap(({ id }) => nodesOfPassage(map, id).map((node) => node.id)))];
}

/** Whether a person has still to decide on a passage. */
export function isDoubted(passage: Passage): passage is Passage & { status: Doubt } {
  return passage.status !== undefined && passage.status in DOUBTS;
}

/** Whether a passage has a place in the text that the map has of its source. */
export function liesInText({ status }: Passage): boolean {
  return status !== 'lost' && status !== 'withheld';
}
