import { isConceded, isContrast } from './sides';
import { hasHead, overlap, type Unit } from './unit';

/** What a paragraph's place says about how it argues: one that stands alone is the whole text; in a longer text the first and the last ones frame it. */
export type Place = 'alone' | 'frame' | 'body';

/** For each unit how far it reports something (above 0) rather than thinks about it; log odds. */
export type Reports = readonly number[];

/** How much speaks for a unit being what the paragraph argues for. */
export function claimScore(
  units: readonly Unit[],
  index: number,
  place: Place,
  reports: Reports | undefined,
): number {
  const unit = units[index];
  if (!unit) return 0;
  const { marks } = unit;
  const body = place === 'body';
  const last = index === units.length - 1 && index > 0;
  let score = 0;
  if (marks.has('policy')) score += body ? 0.5 : 2;
  if (marks.has('judgement')) score += body ? 0.5 : 1;
  if (marks.has('stance')) score += 1.5;
  if (hasHead(unit, 'result')) score += isStrongResult(unit) || (body && last) ? 2.2 : 1.2;
  if (hasHead(unit, 'summary')) score += 1.5;
  if (unit.inner?.sense === 'result') score += 1.5;
  if (index === 0) score += body ? 2 : 1.2;
  if (last) score += 0.6;
  if (hasHead(unit, 'reason')) score -= 2.5;
  if (hasHead(unit, 'example', 'restatement')) score -= 2.5;
  if (isConceded(units, index)) score -= 2.5;
  if (hasHead(unit, 'condition')) score -= 0.5;
  if (hasHead(unit, 'addition') && !(index === 0 && body)) score -= 1.5;
  if (
    unit.heads.some(({ sense, phrase }) => sense === 'elaboration' && phrase !== 'it' && phrase !== 'there')
  )
    score -= 1.2;
  if (isContrast(unit)) score -= index > 0 && isConceded(units, index - 1) ? 0.5 : 1.5;
  if (marks.has('hedge')) score -= body ? 0.2 : 0.7;
  if (unit.question) score -= 1.5;
  score -= REPORT_COSTS * Math.max(0, Math.min(3, reports?.[index] ?? 0));
  return score + 0.6 * sharedTopic(units, index);
}

const REPORT_COSTS = 0.7;
const REACH = 12; // units before and after: so that a text without paragraphs still takes linear time

/** How much a unit speaks of what those around it speak of; 0 to 1. */
function sharedTopic(units: readonly Unit[], index: number): number {
  const unit = units[index];
  const around = units.slice(Math.max(0, index - REACH), index + REACH + 1).filter((other) => other !== unit);
  if (!unit || around.length === 0) return 0;
  return around.reduce((sum, other) => sum + overlap(unit, other), 0) / around.length;
}

/** “That is why” concludes; “so” may only go on. */
function isStrongResult({ heads }: Unit): boolean {
  return !/^(?:so|thus|hence|then|so that|as a result)$/.test(heads[0]?.phrase ?? '');
}

/** The index of the unit that a paragraph argues for. */
export function claimOf(units: readonly Unit[], place: Place, reports: Reports | undefined): number {
  let best = 0;
  let most = -Infinity;
  units.forEach((_, index) => {
    const score = claimScore(units, index, place, reports);
    if (score > most) [best, most] = [index, score];
  });
  return best;
}
