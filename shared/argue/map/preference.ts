import type { ArgMap } from '../../map/arg-map';
import { gradeScore } from './base-scores';
import type { Inference, MapReading } from './map-reading';

/** What decides between two inferences to opposite ends, where something does: what a person can see on the two links. */
export interface Preference {
  readonly weight: number;
  /** From 0 to 1: how good what the link starts from is, by its worst graded premise; none without grades. */
  readonly grade: number | undefined;
}

/** The preference of each inference of a map. */
export function preferenceOf(
  map: ArgMap,
  { cards }: MapReading,
  { weight, premises }: Inference,
): Preference {
  const grades = premises.flatMap((premise) => {
    const card = cards[premise];
    return (card && gradeScore(map, card)) ?? [];
  });
  return { weight, grade: grades.length === 0 ? undefined : Math.min(...grades) };
}

/**
 * Whether an inference is weaker than another: by the weight of its link, and where that is the same, by the grades of what it
 * starts from, if both have some (the last link decides: Modgil and Prakken 2014).
 */
export function isWeaker(a: Preference, b: Preference): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  return a.grade !== undefined && b.grade !== undefined && a.grade < b.grade;
}
