import type { ArgMap } from '../../map/arg-map';
import { assert, fail, ok, type Result } from '../../result';
import type { Framework } from '../dung/framework';
import { FrameworkBuilder } from './framework-builder';
import type { MapReading } from './map-reading';
import { isWeaker, preferenceOf, type Preference } from './preference';
import { addedBy, exclude, rivalriesOf, type Rivalry } from './rivals';
import { supportCircles, type SupportCircle } from './support-circles';
import type { Verdict } from './verdict';

/** A map as a framework, and which arguments tell how its cards and inferences stand. */
export interface MapFramework {
  readonly framework: Framework;
  /** For each card, the argument that it holds. */
  readonly cards: readonly number[];
  /** For each inference, its own argument. */
  readonly inferences: readonly number[];
}

/** Most arguments that circles of support and rivals may add. */
const MOST_ADDED = 500_000;

/**
 * A map as a framework (after Modgil and Prakken 2014, with ordinary premises). Each inference is an argument. So is each card that
 * nothing supports: it can be taken as it is, until something that opposes it stands. A card that something supports holds by an
 * inference that is in, and not otherwise: its argument says that none is, and attacks what starts from the card. To oppose a card
 * with support is to attack that support, which strikes back, unless one of the two is weaker; to oppose any other card, or a link,
 * is to attack it, and nothing strikes back. To support a link attacks nothing.
 *
 * Support that goes in circles holds nothing by itself: inferences in a circle are there several times over, each time further
 * round, and the first time without those that begin where the circle closes.
 * Answers that exclude each other (`Node.exclusive`) attack each other's cards as objections would, unless one is weaker.
 * @param fallen cards that are taken not to hold, whatever speaks for them
 * @param known how cards stand of which that is known, and on which nothing bears here
 * @returns `too-complex` where circles of support are too tangled for that, or rivals too unlike
 */
export function frameworkOfMap(
  map: ArgMap,
  reading: MapReading,
  fallen: ReadonlySet<number> = new Set(),
  known: ReadonlyMap<number, Verdict> = new Map(),
): Result<MapFramework> {
  const rivalries = rivalriesOf(map, reading);
  if (rivalries.reduce((sum, rivalry) => sum + addedBy(rivalry), 0) > MOST_ADDED)
    return fail(
      'too-complex',
      'Too many answers of this map exclude each other by too many different weights.',
      'Give answers to one question the same weight.',
    );
  const circles = supportCircles(reading);
  const added = circles.reduce(
    (sum, { cards, inferences, cuts }) => sum + (cards.size + inferences.size) * cuts.size,
    0,
  );
  if (added > MOST_ADDED)
    return fail(
      'too-complex',
      'Too many cards of this map support each other in circles.',
      'Take a link out of the circles.',
    );
  return ok(new Translation({ map, reading, circles, rivalries, fallen, known }).result());
}

interface Translated {
  readonly map: ArgMap;
  readonly reading: MapReading;
  readonly circles: readonly SupportCircle[];
  readonly rivalries: readonly Rivalry[];
  readonly fallen: ReadonlySet<number>;
  readonly known: ReadonlyMap<number, Verdict>;
}

const NONE: readonly number[] = [];

class Translation {
  readonly #map: ArgMap;
  readonly #reading: MapReading;
  /** Cards that do not hold, and those of which that is not decided. */
  readonly #fallen: ReadonlySet<number>;
  readonly #undecided: ReadonlySet<number>;
  /** The cards that others exclude. */
  readonly #excluded: ReadonlySet<number>;
  readonly #builder = new FrameworkBuilder();
  /** For each card, that it holds. */
  readonly #holds: number[];
  /** For each card that is attacked or supported and used, that it is not established. */
  readonly #fails: (number | undefined)[];
  readonly #inferences: number[];
  /** All arguments of each inference: its own, and those further back in a circle. */
  readonly #copies: number[][];
  readonly #circleOf = new Map<number, SupportCircle>();
  readonly #supportOf: readonly (readonly number[])[];
  readonly #objectionsTo: readonly (readonly number[])[];
  /** Those that were asked for. */
  readonly #preferences = new Map<number, Preference>();

  constructor({ map, reading, circles, rivalries, fallen, known }: Translated) {
    this.#map = map;
    this.#reading = reading;
    const thatAre = (verdict: Verdict): number[] =>
      [...known].flatMap(([card, is]) => (is === verdict ? card : []));
    this.#fallen = new Set([...fallen, ...thatAre('out')]);
    this.#undecided = new Set(thatAre('undecided'));
    this.#excluded = new Set(rivalries.flatMap(({ rivals }) => rivals.map(({ card }) => card)));
    const { cards, inferences, onCard } = reading;
    const thatBear = (bearing: readonly number[], side: 'for' | 'against'): readonly number[] =>
      bearing.length === 0 ? NONE : bearing.filter((i) => inferences[i]?.bears === side);
    this.#supportOf = onCard.map((bearing) => thatBear(bearing, 'for'));
    this.#objectionsTo = onCard.map((bearing) => thatBear(bearing, 'against'));
    for (const circle of circles) for (const card of circle.cards) this.#circleOf.set(card, circle);

    this.#inferences = inferences.map(() => this.#builder.add());
    this.#copies = this.#inferences.map((argument) => [argument]);
    this.#holds = cards.map(() => this.#builder.add());
    this.#fails = cards.map((_, card) => (this.#canFail(card) ? this.#builder.add() : undefined));
    this.#establish();
    for (const circle of circles) this.#unroll(circle);
    this.#opposeCards();
    for (const rivalry of rivalries) this.#exclude(rivalry);
    this.#undercut();
  }

  result(): MapFramework {
    return { framework: this.#builder.build(), cards: this.#holds, inferences: this.#inferences };
  }

  #isSupported(card: number): boolean {
    return (this.#supportOf[card]?.length ?? 0) > 0;
  }

  #canFail(card: number): boolean {
    return (
      this.#fallen.has(card) ||
      this.#undecided.has(card) ||
      this.#excluded.has(card) ||
      this.#isSupported(card) ||
      (this.#objectionsTo[card]?.length ?? 0) > 0
    );
  }

  /**
   * A card that something supports fails unless an inference to it stands, and holds unless it fails; any other fails unless it holds.
   * Inferences stand unless a premise fails.
   */
  #establish(): void {
    this.#fails.forEach((fails, card) => {
      if (fails === undefined) return;
      const holds = this.#holds[card] ?? 0;
      if (this.#fallen.has(card) || this.#isSupported(card)) this.#builder.attack(fails, holds);
      else this.#builder.attack(holds, fails);
      // What attacks itself is undecided.
      if (this.#undecided.has(card)) this.#builder.attack(holds, holds);
      if (this.#fallen.has(card)) return;
      const circle = this.#circleOf.get(card);
      // Those in a circle are added by its last round.
      for (const i of this.#supportOf[card] ?? [])
        if (!circle?.inferences.has(i)) this.#builder.attack(this.#inferences[i] ?? 0, fails);
    });
    this.#reading.inferences.forEach(({ premises, target, bears }, i) => {
      const circle = bears === 'for' && 'card' in target ? this.#circleOf.get(target.card) : undefined;
      if (!circle?.inferences.has(i))
        this.#restOn(this.#inferences[i] ?? 0, premises, (card) => this.#fails[card]);
    });
  }

  #restOn(
    argument: number,
    premises: readonly number[],
    failsOf: (card: number) => number | undefined,
  ): void {
    for (const premise of premises) {
      const failing = failsOf(premise);
      if (failing !== undefined) this.#builder.attack(failing, argument);
    }
  }

  /**
   * Goes round a circle once more than it has cuts. In each round, what starts from a cut rests on the round before: so whatever is
   * established at last goes back, step by step, to something outside the circle.
   */
  #unroll({ cards, inferences, cuts }: SupportCircle): void {
    let before: ReadonlyMap<number, number> | undefined;
    for (let round = 0; round <= cuts.size; round++) {
      const isLast = round === cuts.size;
      const now = new Map(isLast ? [] : [...cards].map((card) => [card, this.#failsAnew(card, inferences)]));
      const failing = (card: number): number | undefined => now.get(card) ?? this.#fails[card];
      const failingSoFar = (card: number): number | undefined =>
        cuts.has(card) ? before?.get(card) : failing(card);
      for (const i of inferences) {
        const inference = this.#reading.inferences[i];
        if (!inference || !('card' in inference.target)) continue;
        const { premises, target } = inference;
        if (!before && premises.some((premise) => cuts.has(premise))) continue;
        const argument = isLast ? (this.#inferences[i] ?? 0) : this.#builder.add();
        if (!isLast) this.#copies[i]?.push(argument);
        this.#restOn(argument, premises, failingSoFar);
        if (!this.#fallen.has(target.card)) this.#builder.attack(argument, failing(target.card) ?? 0);
      }
      before = now;
    }
  }

  /** That a card of a circle is not established in one round: what supports it from outside the circle is the same in all. */
  #failsAnew(card: number, inside: ReadonlySet<number>): number {
    const fails = this.#builder.add();
    if (this.#fallen.has(card)) return fails;
    for (const i of this.#supportOf[card] ?? [])
      if (!inside.has(i)) this.#builder.attack(this.#inferences[i] ?? 0, fails);
    return fails;
  }

  #opposeCards(): void {
    this.#objectionsTo.forEach((objections, card) => {
      if (objections.length === 0) return;
      if (!this.#isSupported(card)) this.#builder.attackAll(this.#own(objections), [this.#holds[card] ?? 0]);
      else
        for (const against of this.#byPreference(objections))
          for (const support of this.#byPreference(this.#supportOf[card] ?? []))
            this.#rebut(against, support);
    });
  }

  /** To exclude a card is to attack what it holds by. */
  #exclude(rivalry: Rivalry): void {
    exclude(
      this.#builder,
      rivalry,
      (i) => this.#inferences[i] ?? 0,
      (card) =>
        this.#isSupported(card)
          ? (this.#supportOf[card] ?? []).flatMap((i) => this.#copies[i] ?? [])
          : [this.#holds[card] ?? 0],
    );
  }

  /** Inferences to opposite ends attack each other, but the weaker not the stronger. All of one side are alike in that. */
  #rebut(against: readonly number[], support: readonly number[]): void {
    const [a, b] = [this.#preferenceOf(against[0] ?? 0), this.#preferenceOf(support[0] ?? 0)];
    if (!isWeaker(a, b))
      this.#builder.attackAll(
        this.#own(against),
        support.flatMap((i) => this.#copies[i] ?? []),
      );
    if (!isWeaker(b, a)) this.#builder.attackAll(this.#own(support), this.#own(against));
  }

  #preferenceOf(i: number): Preference {
    const inference = this.#reading.inferences[i];
    assert(inference, 'an inference of the reading');
    const known = this.#preferences.get(i) ?? preferenceOf(this.#map, this.#reading, inference);
    this.#preferences.set(i, known);
    return known;
  }

  #byPreference(inferences: readonly number[]): number[][] {
    const groups = new Map<string, number[]>();
    for (const i of inferences) {
      const { weight, grade } = this.#preferenceOf(i);
      const key = `${weight} ${grade ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(i);
      else groups.set(key, [i]);
    }
    return [...groups.values()];
  }

  #undercut(): void {
    this.#reading.onInference.forEach((bearing, i) => {
      if (bearing.length === 0) return;
      const against = bearing.filter((other) => this.#reading.inferences[other]?.bears === 'against');
      this.#builder.attackAll(this.#own(against), this.#copies[i] ?? []);
    });
  }

  #own(inferences: readonly number[]): number[] {
    return inferences.map((i) => this.#inferences[i] ?? 0);
  }
}
