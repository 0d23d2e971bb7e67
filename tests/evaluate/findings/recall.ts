import { findingsOf } from '../../../shared/argue/check/find-findings';
import type { Finding } from '../../../shared/argue/check/finding';
import type { RULES } from '../../../shared/argue/check/rules';
import type { ArgMap } from '../../../shared/map/arg-map';
import { FAULTS } from './faults';
import { Garden } from './garden';

/** Faults that are planted a rule. */
const PLANTED = 20;
/** Draws after which a rule's fault is taken to have no room in any of the maps. */
const MOST_DRAWS = 2000;

/** Plants faults of a rule, one a map and time, and counts those that the rule finds. */
export function recallOf(
  rule: keyof typeof RULES,
  maps: readonly ArgMap[],
): { planted: number; found: number } {
  const before = maps.map((map) => findingsOf(map).open);
  let [planted, found] = [0, 0];
  for (let draw = 0; draw < MOST_DRAWS && planted < PLANTED; draw++) {
    const clean = maps[draw % maps.length];
    if (!clean) break;
    const garden = new Garden(clean, planted, draw + 1);
    const about = FAULTS[rule](garden);
    // Where it is found already nothing is planted.
    if (about === undefined || isAmong(before[draw % maps.length] ?? [], rule, about)) continue;
    planted++;
    if (isAmong(findingsOf(garden.map).open, rule, about)) found++;
  }
  return { planted, found };
}

function isAmong(findings: readonly Finding[], rule: string, about: string): boolean {
  return findings.some((finding) => finding.rule === rule && finding.about.includes(about));
}
