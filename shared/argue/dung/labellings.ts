import type { IsSpent } from '../budget';
import type { Framework } from './framework';
import { groundedLabelling } from './grounded';
import type { Labelling } from './label';
import { LabellingSearch, type Semantics } from './search';
import { undecidedParts, type UndecidedPart } from './undecided-parts';

/**
 * The labellings of a framework, one after the other. Stops early once `isSpent` says so: ask it afterwards. What the grounded
 * labelling decides is the same in all; the parts that it leaves are searched one by one, and every choice is taken with every other.
 */
export function* labellingsOf(
  framework: Framework,
  semantics: Semantics,
  isSpent: IsSpent,
): Generator<Labelling> {
  const labels = groundedLabelling(framework);
  const choices: { part: UndecidedPart; found: Labelling[] }[] = [];
  const parts = undecidedParts(framework, labels);
  const last = parts.pop();
  for (const part of parts) {
    const found = [...new LabellingSearch(part.framework, semantics).all(isSpent)];
    if (found.length === 0 || isSpent()) return;
    choices.push({ part, found });
  }
  if (!last) {
    yield labels;
    return;
  }
  for (const found of new LabellingSearch(last.framework, semantics).all(isSpent)) {
    put(labels, last, found);
    for (let count = 0; ; count++) {
      let rest = count;
      for (const { part, found: options } of choices) {
        put(labels, part, options[rest % options.length] ?? found);
        rest = Math.floor(rest / options.length);
      }
      if (rest > 0 || isSpent()) break;
      yield labels.slice();
    }
  }
}

function put(labels: Labelling, { members }: UndecidedPart, found: Labelling): void {
  members.forEach((member, i) => (labels[member] = found[i] ?? 0));
}
