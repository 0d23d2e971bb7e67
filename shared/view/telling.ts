import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { linksFrom, targetId } from '../map/queries';
import { getRecord } from '../map/table';
import { shownText } from '../shown-text';
import { beginningOf } from '../text-layout/beginning';

const MOST_RIVALS = 200; // beyond, nobody compares them

/** For each node, where the words begin that tell it from its rivals: the other premises of what it is a premise of. UTF-16 offsets into `faceText`. */
export type TellingWords = (nodeId: string) => number;

/** A text as it is shown where there is little room: in one line, with nothing hidden in it; the beginning of a very long one. */
export function faceText(text: string): string {
  return shownText(beginningOf(text).replace(/\s+/g, ' ').trim());
}

/** Looks each family up once, when one of its members is first asked for. */
export function tellingWords(map: ArgMap): TellingWords {
  const known = new Map<string, Map<string, number>>();
  return (nodeId) => {
    const [link] = linksFrom(map, nodeId);
    if (!link) return 0;
    const target = targetId(link);
    let family = known.get(target);
    if (!family) known.set(target, (family = offsetsOf(map, target)));
    return family.get(nodeId) ?? 0;
  };
}

function offsetsOf(map: ArgMap, target: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const ids = rivalsIn(map, target);
  if (ids.size < 2 || ids.size > MOST_RIVALS) return offsets;
  // In alphabetical order, those that begin with the most words in common stand next to each other.
  const texts = [...ids].map((id) => ({ id, text: faceText(find(map, 'nodes', id)?.text ?? '') }));
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  texts.forEach(({ id, text }, index) => {
    const before = sharedWords(text, texts[index - 1]?.text);
    const after = sharedWords(text, texts[index + 1]?.text);
    offsets.set(id, Math.max(before, after));
  });
  return offsets;
}

/** The premises of all links into a target; not all of them where there are too many to be compared. */
function rivalsIn(map: ArgMap, target: string): Set<string> {
  const ids = new Set<string>();
  for (const referrer of getRecord(map.referrers, target) ?? []) {
    const link = find(map, 'links', referrer);
    if (!link || targetId(link) !== target) continue;
    for (const premise of link.premises) ids.add(premise);
    if (ids.size > MOST_RIVALS) break;
  }
  return ids;
}

/** How far two texts begin with the same whole words. */
function sharedWords(text: string, other: string | undefined): number {
  if (other === undefined || text === other) return 0;
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  if (same === text.length) return 0; // the other one only goes on
  if (same === other.length && text[same] === ' ') return same + 1;
  const space = text.lastIndexOf(' ', same - 1);
  return same > 0 && text[same - 1] === ' ' ? same : space + 1;
}
