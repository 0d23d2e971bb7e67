import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import type { VerdictChoice } from '../map/standings';
import { judgeCircle } from './judge-circle';
import { ElementStates } from './element-states';
import { localLabels } from './local-labels';
import { localStrengths } from './local-strengths';
import { END, grown } from './flat';
import type { Network } from './network';
import type { NetworkOrder } from './reaching';
import { ROLE } from './roles';

/**
 * Judges the elements of a network one after the other, each by what it rests on; circles as parts of the map, by the framework and the graph that
 * they are. A change goes on only as long as it changes how something stands.
 */
export class Evaluation {
  readonly states = new ElementStates();
  readonly #network: Network;
  #isDirty = new Uint8Array(0);
  /** Of what was judged in a circle, how many were in it. */
  #round = new Int32Array(0);

  constructor(network: Network) {
    this.#network = network;
  }

  /**
   * Judges what has changed and what rests on that.
   * @param changed what is judged in any case; all of it, or what it leads to, is in the order
   * @param note is told each element that stands otherwise than before, and each question that was judged
   * @returns `too-complex` as `frameworkOfMap`; then all must be judged anew
   */
  run(
    map: ArgMap,
    { members, circles }: NetworkOrder,
    choice: VerdictChoice,
    changed: Iterable<number> | 'all',
    note: (element: number) => void,
  ): Result<undefined> {
    this.#grow();
    const network = this.#network;
    const [isDirty, round] = [this.#isDirty, this.#round];
    if (changed === 'all') isDirty.fill(1);
    else for (const element of changed) isDirty[element] = 1;
    const judge = this.#judging(map, choice, note);
    let at = 0;
    for (const [from, to] of [...circles, [members.length, members.length] as const]) {
      for (; at < from; at++) {
        const element = members[at] ?? 0;
        if (isDirty[element] === 0 && round[element] === 0) continue;
        isDirty[element] = round[element] = 0;
        if (judge(element) && changed !== 'all') this.#passOn(element);
      }
      at = to;
      const together = members.subarray(from, to);
      if (together.every((one) => isDirty[one] === 0 && round[one] === together.length)) continue;
      const judged = judgeCircle({ map, network, states: this.states }, together, choice, note);
      if (!judged.ok) return judged;
      for (const one of judged.value) this.#passOn(one);
      for (const one of together) {
        isDirty[one] = 0;
        round[one] = together.length;
      }
    }
    return ok(undefined);
  }

  /** What judges one element outside circles. @returns whether what rests on it must be judged, too */
  #judging(
    map: ArgMap,
    choice: VerdictChoice,
    note: (element: number) => void,
  ): (element: number) => boolean {
    const network = this.#network;
    const { role, target } = network;
    const { label, ready, strength, settling } = this.states;
    const labels = localLabels(network, this.states, note);
    const strengths =
      choice.degrees &&
      localStrengths(
        network,
        this.states,
        GRADUAL_SEMANTICS[choice.degrees],
        map.head.settings?.verdicts?.premises ?? 'minimum',
      );
    return (element) => {
      const own = role[element] ?? 0;
      const strengthBefore = strength[element] ?? 0;
      const settlingBefore = settling[element];
      let isOther: boolean;
      if (own >= ROLE.for) {
        const is = labels.ready(element);
        isOther = ready[element] !== is;
        ready[element] = is;
        if ((role[target[element] ?? END] ?? 0) >= ROLE.for) label[element] = is;
        strengths?.link(element);
      } else {
        const before = label[element];
        labels.card(element);
        isOther = label[element] !== before;
        strengths?.card(element);
      }
      isOther ||= settling[element] !== settlingBefore || !Object.is(strength[element], strengthBefore);
      if (isOther || own === ROLE.asking || own === ROLE.exclusive) note(element);
      return isOther;
    };
  }

  /** What rests on an element has to be judged. */
  #passOn(element: number): void {
    const { target, firstArrow, nextFrom, arrowTo } = this.#network;
    if (this.#network.isLink(element)) this.#isDirty[target[element] ?? 0] = 1;
    else
      for (let arrow = firstArrow[element] ?? END; arrow !== END; arrow = nextFrom[arrow] ?? END)
        this.#isDirty[arrowTo[arrow] ?? 0] = 1;
  }

  #grow(): void {
    const size = this.#network.role.length;
    this.states.grow(size);
    if (size <= this.#isDirty.length) return;
    this.#isDirty = grown(this.#isDirty, new Uint8Array(size));
    this.#round = grown(this.#round, new Int32Array(size));
  }
}
