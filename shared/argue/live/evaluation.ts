import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import type { VerdictChoice } from '../map/standings';
import { judgeCards, type Judged } from './judge-cards';
import { judgeCircle } from './judge-circle';
import { ElementStates } from './element-states';
import { END, grown } from './flat';
import type { Network } from './network';
import type { NetworkOrder } from './network-order';

/**
 * Judges the cards of a network one after the other, each with all that bears on it; circles as parts of the map, by the framework and the graph that
 * they are. A change goes on only as long as it changes how a card stands.
 */
export class Evaluation {
  readonly states = new ElementStates();
  readonly #network: Network;
  #isDirty = new Uint8Array(0);
  /** Of what was judged in a circle, how many were in it. */
  readonly #circled = new Map<number, number>();

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
    { elements, circles }: NetworkOrder,
    choice: VerdictChoice,
    changed: Iterable<number> | 'all',
    note: (element: number) => void,
  ): Result<undefined> {
    this.#grow();
    const network = this.#network;
    const isDirty = this.#isDirty;
    if (changed === 'all') isDirty.fill(1);
    else for (const card of changed) isDirty[card] = 1;
    const rule = map.head.settings?.verdicts?.premises ?? 'minimum';
    const semantics = GRADUAL_SEMANTICS[choice.degrees ?? 'quadratic-energy'];
    const judged: Judged = { network, states: this.states, semantics, rule };
    const tell = (element: number): void => {
      note(element);
      if (changed !== 'all' && !network.isLink(element)) this.#passOn(element);
    };
    let at = 0;
    for (const [from, to] of [...circles, [elements.length, elements.length] as const]) {
      const apart = elements.subarray(at, from);
      at = to;
      if (this.#circled.size > 0) for (const card of apart) if (this.#circled.delete(card)) isDirty[card] = 1;
      judgeCards(judged, apart, isDirty, tell);
      const together = elements.subarray(from, to);
      if (together.every((card) => isDirty[card] === 0 && this.#circled.get(card) === together.length))
        continue;
      const found = judgeCircle({ map, network, states: this.states }, together, choice, note);
      if (!found.ok) return found;
      for (const card of found.value) this.#passOn(card);
      for (const card of together) {
        isDirty[card] = 0;
        this.#circled.set(card, together.length);
      }
    }
    return ok(undefined);
  }

  /** What rests on a card has to be judged. */
  #passOn(card: number): void {
    const { firstArrow, nextFrom, arrowTo } = this.#network;
    for (let arrow = firstArrow[card] ?? END; arrow !== END; arrow = nextFrom[arrow] ?? END) {
      const on = this.#network.cardOf(arrowTo[arrow] ?? END);
      if (on !== END) this.#isDirty[on] = 1;
    }
  }

  #grow(): void {
    const size = this.#network.role.length;
    this.states.grow(size);
    if (size > this.#isDirty.length) this.#isDirty = grown(this.#isDirty, new Uint8Array(size));
  }
}
