import { diffMaps } from '../edit/diff-maps';
import type { ArgMap } from '../map/arg-map';
import { headlineOf } from './headline';
import { recordChanges, type RecordChange } from './record-changes';
import { topicsOf, type Topic } from './topics';
import { verdictChanges, type VerdictChange } from './verdict-changes';

/** How two versions of a map differ. */
export interface Difference {
  /** In one line, without a full stop. */
  readonly headline: string;
  /** What became of each record: all of it, and nothing twice. */
  readonly changes: readonly RecordChange[];
  /** The same, by what it is about. */
  readonly topics: readonly Topic[];
  /** Which cards stand otherwise; absent for maps that are too complex to be judged. */
  readonly verdicts?: readonly VerdictChange[];
}

/** Compares two versions of a map, the earlier one first. */
export function differenceOf(from: ArgMap, to: ArgMap): Difference {
  const diff = diffMaps(from, to);
  const changes = recordChanges(diff);
  const verdicts = diff.length === 0 ? [] : verdictChanges(from, to);
  return {
    headline: headlineOf(from, to, diff),
    changes,
    topics: topicsOf(from, to, changes),
    ...(verdicts && { verdicts }),
  };
}
