import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import type { VerdictChoice } from '../map/standings';
import { judgeCircle } from './judge-circle';
import { ElementStates } from './element-states';
import { localLabels } from './local-labels';
import { localStrengths } from './local-strengths';
import { END, grown, ROLE, type Network } from './network';
import type { NetworkOrder } from './reaching';

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
    changed: Iterable<number>,
    note: (element: number) => void,
  ): Result<undefined> {
    this.#grow();
    const network = this.#network;
    const [isDirty, round] = [this.#isDirty, this.#round];
    for (const element of changed) isDirty[element] = 1;
    const judge = this.#judging(map, choice, note);
    let circle = 0;
    for (let at = 0; at < members.length;) {
      const element = members[at] ?? 0;
      const [from, to = 0] = circles[circle] ?? [];
      if (from === at) {
        const together = members.subarray(from, to);
        circle++;
        at = to;
        if (together.every((one) => isDirty[one] === 0 && round[one] === together.length)) continue;
        const judged = judgeCircle({ map, network, states: this.states }, together, choice, note);
        if (!judged.ok) return judged;
        for (const one of judged.value) this.#passOn(one);
        for (const one of together) {
          isDirty[one] = 0;
          round[one] = together.length;
        }
        continue;
      }
      at++;
      if (isDirty[element] === 0 && round[element] === 0) continue;
      isDirty[element] = round[element] = 0;
      if (judge(element)) this.#passOn(element);
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
    const { role, firstOnto, nextOnto, target } = network;
    const { label, ready, strength, settling } = this.states;
    const labels = localLabels(network, this.states);
    const strengthen =
      choice.degrees &&
      localStrengths(
        network,
        this.states,
        GRADUAL_SEMANTICS[choice.degrees],
        map.head.settings?.verdicts?.premises ?? 'minimum',
      );
    const labelsBefore: number[] = [];
    /** @returns whether the card has another label */
    const relabelCard = (card: number): boolean => {
      const before = label[card];
      let count = 0;
      for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END)
        labelsBefore[count++] = label[on] ?? 0;
      labels.card(card);
      count = 0;
      for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END)
        if (label[on] !== labelsBefore[count++]) note(on);
      return label[card] !== before;
    };
    const relabelLink = (link: number): boolean => {
      const before = ready[link];
      const is = (ready[link] = labels.ready(link));
      if (network.isLink(target[link] ?? END)) label[link] = is;
      return is !== before;
    };
    return (element) => {
      const strengthBefore = strength[element] ?? 0;
      const settlingBefore = settling[element];
      const isRelabelled = network.isLink(element) ? relabelLink(element) : relabelCard(element);
      strengthen?.(element);
      const isOther =
        isRelabelled || settling[element] !== settlingBefore || !Object.is(strength[element], strengthBefore);
      if (isOther || role[element] === ROLE.asking || role[element] === ROLE.exclusive) note(element);
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
