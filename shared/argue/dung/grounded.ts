import { degree } from '../adjacency';
import type { Framework } from './framework';
import { LABEL, type Labelling } from './label';

/**
 * The grounded labelling: what must be in or out, whatever else one thinks; all else is undecided. Takes time in proportion to
 * the attacks (Modgil and Caminada 2009, algorithm 1).
 */
export function groundedLabelling({ size, attackers, attacked }: Framework): Labelling {
  const labels = new Uint8Array(size).fill(LABEL.undecided);
  const standing = new Uint32Array(size);
  const fresh: number[] = [];
  const { starts, items } = attacked;
  for (let argument = 0; argument < size; argument++) {
    standing[argument] = degree(attackers, argument);
    if (standing[argument] === 0) {
      labels[argument] = LABEL.in;
      fresh.push(argument);
    }
  }
  for (let accepted = fresh.pop(); accepted !== undefined; accepted = fresh.pop()) {
    // Views of the neighbours would take longer than all the rest.
    for (let k = starts[accepted] ?? 0, end = starts[accepted + 1] ?? 0; k < end; k++) {
      const fallen = items[k] ?? 0;
      if (labels[fallen] === LABEL.out) continue;
      labels[fallen] = LABEL.out;
      for (let j = starts[fallen] ?? 0, last = starts[fallen + 1] ?? 0; j < last; j++) {
        const freed = items[j] ?? 0;
        const left = (standing[freed] ?? 0) - 1;
        standing[freed] = left;
        if (left === 0 && labels[freed] === LABEL.undecided) {
          labels[freed] = LABEL.in;
          fresh.push(freed);
        }
      }
    }
  }
  return labels;
}
