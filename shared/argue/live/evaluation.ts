import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import type { VerdictChoice } from '../map/standings';
import { cardJudge } from './judge-card';
import { judgeCircle } from './judge-circle';
import { ElementStates } from './element-states';
import { END, grown } from './flat';
import type { Network } from './network';
import type { NetworkOrder } from './reaching';
import { ROLE } from './roles';

/**
 * Judges the cards of a network one after the other, each with all that bears on it; circles as parts of the map, by the framework and the graph that
 * they are. A change goes on only as long as it changes how a card stands.
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
    { cards, circles }: NetworkOrder,
    choice: VerdictChoice,
    changed: Iterable<number> | 'all',
    note: (element: number) => void,
  ): Result<undefined> {
    this.#grow();
    const network = this.#network;
    const [isDirty, round] = [this.#isDirty, this.#round];
    if (changed === 'all') isDirty.fill(1);
    else for (const card of changed) isDirty[card] = 1;
    const { degrees = 'quadratic-energy' } = choice;
    const { premises = 'minimum' } = map.head.settings?.verdicts ?? {};
    const judge = cardJudge(network, this.states, GRADUAL_SEMANTICS[degrees], premises, note);
    let at = 0;
    for (const [from, to] of [...circles, [cards.length, cards.length] as const]) {
      for (; at < from; at++) {
        const card = cards[at] ?? 0;
        if (isDirty[card] === 0 && round[card] === 0) continue;
        isDirty[card] = round[card] = 0;
        const isOther = judge(card);
        const kind = network.role[card];
        if (isOther || kind === ROLE.asking || kind === ROLE.exclusive) note(card);
        if (isOther && changed !== 'all') this.#passOn(card);
      }
      at = to;
      const together = cards.subarray(from, to);
      if (together.every((card) => isDirty[card] === 0 && round[card] === together.length)) continue;
      const judged = judgeCircle({ map, network, states: this.states }, together, choice, note);
      if (!judged.ok) return judged;
      for (const card of judged.value) this.#passOn(card);
      for (const card of together) {
        isDirty[card] = 0;
        round[card] = together.length;
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
    if (size <= this.#isDirty.length) return;
    this.#isDirty = grown(this.#isDirty, new Uint8Array(size));
    this.#round = grown(this.#round, new Int32Array(size));
  }
}
