import { applyDiff, type MapDiff } from '../../edit/diff';
import type { ArgMap } from '../../map/arg-map';
import { sameValue } from '../../map/same-value';
import { ok, type Result } from '../../result';
import type { IsSpent } from '../budget';
import { SETTLINGS, type Settling } from '../gradual/strengths';
import { standingsOf, type Standing, type VerdictChoice } from '../map/standings';
import { changesAll, follow } from './changes';
import { Evaluation } from './evaluation';
import { standingIn } from './element-standing';
import { networkOf, type Network } from './network';
import type { NetworkOrder } from './network-order';
import { Reaching } from './reaching';

/** What has another standing than when it was last told; none for what has none any more. */
export type StandingChanges = readonly (readonly [id: string, standing: Standing | undefined])[];

export interface Judged {
  readonly changes: StandingChanges;
  /** Of degrees: the worst of all. */
  readonly settling?: Settling | undefined;
}

/** A map as a network, and how it stands. */
interface Held {
  readonly network: Network;
  /** For all of it, as it was at first. */
  readonly order: NetworkOrder;
  readonly reaching: Reaching;
  readonly evaluation: Evaluation;
}

/** Holds a map and how it stands, is told its edits, and judges anew what they reach. */
export class Judging {
  #map: ArgMap;
  /** Made when it is first needed, and anew after an edit that changes all. */
  #held: Held | undefined;
  /** What must be judged anew: elements by their numbers, or all. */
  #changed: Set<number> | 'all' = 'all';
  /** The ids of what edits were about since it was last judged. */
  #edited = new Set<string>();
  #choice: VerdictChoice = {};
  readonly #told = new Map<string, Standing>();
  /** Of what has a degree that may not be the only one, or none. */
  readonly #unsettled = new Map<string, Settling>();

  constructor(map: ArgMap) {
    this.#map = map;
  }

  /** The map as it is after all edits. */
  get map(): ArgMap {
    return this.#map;
  }

  /** Takes an edit, which is judged when that is next asked for. */
  edit(diff: MapDiff): void {
    const before = this.#map;
    this.#map = applyDiff(before, diff);
    if (diff.some(changesAll)) this.#changed = 'all';
    if (!this.#held || this.#changed === 'all') return;
    for (const element of follow(this.#held.network, before, this.#map, diff)) this.#changed.add(element);
    for (const { id } of diff) if (id !== undefined) this.#edited.add(id);
  }

  /**
   * Judges the map.
   * @param isSpent ends the search for preferred and stable labellings
   * @returns what has changed since the last answer: at first everything. `too-complex` as `frameworkOfMap`; what was told stands then
   */
  judge(choice: VerdictChoice, isSpent: IsSpent): Result<Judged> {
    const isSearched = choice.labels !== undefined && choice.labels !== 'grounded';
    if (isSearched || !sameValue(choice, this.#choice)) this.#changed = 'all';
    const judged = isSearched ? this.#search(choice, isSpent) : this.#evaluate(choice);
    if (!judged.ok) {
      this.#changed = 'all';
      return judged;
    }
    this.#choice = choice;
    this.#edited.clear();
    this.#changed = isSearched ? 'all' : new Set();
    return ok({
      changes: judged.value,
      ...(choice.degrees && { settling: worstOf(this.#unsettled.values()) }),
    });
  }

  /** Labels that are searched for have all of the map to themselves. */
  #search(choice: VerdictChoice, isSpent: IsSpent): Result<StandingChanges> {
    const judged = standingsOf(this.#map, choice, isSpent);
    if (!judged.ok) return judged;
    const { of, unsettled } = judged.value;
    this.#unsettled.clear();
    for (const [id, settling] of unsettled) this.#unsettled.set(id, settling);
    return ok(this.#take(new Set([...of.keys(), ...this.#told.keys()]), (id) => of.get(id)));
  }

  #evaluate(choice: VerdictChoice): Result<StandingChanges> {
    const changed = this.#changed;
    if (changed === 'all' || !this.#held) this.#held = hold(this.#map);
    const { network, order, reaching, evaluation } = this.#held;
    const { ids } = network;
    const told = new Set(changed === 'all' ? [...this.#told.keys(), ...ids] : this.#edited);
    const done = evaluation.run(
      this.#map,
      changed === 'all' ? order : reaching.from(changed),
      choice,
      changed,
      changed === 'all' ? () => undefined : (element) => told.add(ids[element] ?? ''),
    );
    if (!done.ok) return done;
    const { states } = evaluation;
    for (const id of told) {
      const settling = SETTLINGS[states.settling[network.numberOf(id)] ?? 0];
      if (choice.degrees && settling !== undefined && settling !== 'settled')
        this.#unsettled.set(id, settling);
      else this.#unsettled.delete(id);
    }
    return ok(this.#take(told, (id) => standingIn(network, states, choice, network.numberOf(id))));
  }

  /** Notes how things stand now. @returns what of that is new */
  #take(ids: Iterable<string>, standingOf: (id: string) => Standing | undefined): StandingChanges {
    const changes: [string, Standing | undefined][] = [];
    for (const id of ids) {
      const [before, now] = [this.#told.get(id), standingOf(id)];
      if (isSame(before, now)) continue;
      changes.push([id, now]);
      if (now) this.#told.set(id, now);
      else this.#told.delete(id);
    }
    return changes;
  }
}

function hold(map: ArgMap): Held {
  const { network, order } = networkOf(map);
  return { network, order, reaching: new Reaching(network), evaluation: new Evaluation(network) };
}

function worstOf(settlings: Iterable<Settling>): Settling {
  let worst = 0;
  for (const settling of settlings) worst = Math.max(worst, SETTLINGS.indexOf(settling));
  return SETTLINGS[worst] ?? 'settled';
}

function isSame(a: Standing | undefined, b: Standing | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.outcome === b.outcome &&
    Object.is(a.degree, b.degree) &&
    (a.answers === b.answers || (a.answers ?? []).join() === (b.answers ?? []).join())
  );
}
