import { neighbours } from '../adjacency';
import { frameworkOf, type Framework } from './framework';
import { LABEL, type Labelling } from './label';

/** A part of a framework that can be judged without the others. */
export interface UndecidedPart {
  /** The argument of the whole framework that each argument of the part is. */
  readonly members: readonly number[];
  readonly framework: Framework;
}

/**
 * What a grounded labelling leaves undecided, in parts between which there is no attack. The decided arguments say nothing of
 * them: what attacks an undecided argument is out or undecided itself.
 */
export function undecidedParts(whole: Framework, grounded: Labelling): UndecidedPart[] {
  const numbers = new Int32Array(whole.size).fill(-1);
  const parts: UndecidedPart[] = [];
  for (let start = 0; start < whole.size; start++) {
    if (grounded[start] !== LABEL.undecided || numbers[start] !== -1) continue;
    const members = [start];
    numbers[start] = 0;
    // It grows while it is walked.
    for (const member of members) {
      for (const near of [neighbours(whole.attackers, member), neighbours(whole.attacked, member)]) {
        for (const next of near) {
          if (grounded[next] !== LABEL.undecided || numbers[next] !== -1) continue;
          numbers[next] = members.length;
          members.push(next);
        }
      }
    }
    parts.push({ members, framework: partOf(whole, members, numbers) });
  }
  return parts;
}

/** Some arguments of a framework with the attacks among them. @param numbers Their new numbers; -1 for arguments that are left out. */
function partOf({ attacked }: Framework, members: readonly number[], numbers: Int32Array): Framework {
  const from: number[] = [];
  const to: number[] = [];
  members.forEach((member, number) => {
    for (const target of neighbours(attacked, member)) {
      const inside = numbers[target] ?? -1;
      if (inside === -1) continue;
      from.push(number);
      to.push(inside);
    }
  });
  return frameworkOf(members.length, { from, to });
}
