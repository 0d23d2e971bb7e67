import type { ArgMap } from '../../map/arg-map';
import { CheckedMap } from './checked-map';
import { isDismissed } from './dismissals';
import { SEVERITIES, type Finding } from './finding';
import { RuleFindings } from './rule-findings';
import { RULES } from './rules';

/** The findings of a map, those that a person has set aside apart: errors first, then by rule, each rule's in the order of the records' ids. */
export interface Findings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly Finding[];
}

/** Checks one map after the other: of each only what has changed since the one before is looked at again. A finding that stays is the same object. */
export class Checker {
  readonly #checked = new CheckedMap();
  readonly #rules = Object.entries(RULES).map(([name, rule]) => new RuleFindings(name, rule));

  /** All findings of a map. */
  findings(map: ArgMap): Findings {
    const touched = this.#checked.update(map);
    const all = this.#rules.flatMap((rule) => rule.update(this.#checked, touched));
    const { holders } = this.#checked;
    const isAside = (finding: Finding): boolean =>
      finding.about.some((id) => holders.has(id)) && isDismissed(map, finding);
    const [open, dismissed]: [Finding[], Finding[]] = [[], []];
    for (const severity of SEVERITIES)
      for (const finding of all)
        if (finding.severity === severity) (isAside(finding) ? dismissed : open).push(finding);
    return { open, dismissed };
  }
}

/** All findings of a map that is checked once. */
export function findingsOf(map: ArgMap): Findings {
  return new Checker().findings(map);
}
