import { applyDiff, reverseDiff, type Change } from '../../../shared/edit/diff';
import { diffMaps } from '../../../shared/edit/diff-maps';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { sameValue } from '../../../shared/map/same-value';
import type { Recovered } from './read-journal';

/**
 * A journal beside what its map's file holds: a save may have put some of the edits, or all, into the file without the program living to note that.
 * Costs one comparison of two maps, and then only what the edits touched.
 * @returns what the file has not, the file being as the edits know it; nothing when it holds something else
 */
export function withoutEditsInFile(
  recovered: Recovered,
  disk: { map: ArgMap; hash: string },
): Recovered | undefined {
  const { diffs } = recovered;
  const other = new Set(diffMaps(disk.map, recovered.map).map(keyOf));
  let state = recovered.map;
  for (let inFile = diffs.length; ; inFile--) {
    if (other.size === 0)
      return { ...recovered, base: state, carried: 0, diffs: diffs.slice(inFile), fileHash: disk.hash };
    const diff = diffs[inFile - 1];
    if (!diff) return undefined;
    state = applyDiff(state, reverseDiff(diff));
    for (const change of diff) note(other, disk.map, change);
  }
}

/** Keeps `other` the records in which the disk's map differs, once a change was taken back. */
function note(other: Set<string>, disk: ArgMap, change: Change): void {
  const held = change.table === 'head' ? disk.head : find(disk, change.table, change.id);
  if (sameValue(held, change.from)) other.delete(keyOf(change));
  else other.add(keyOf(change));
}

function keyOf({ table, id }: Change): string {
  return `${table} ${id}`;
}
