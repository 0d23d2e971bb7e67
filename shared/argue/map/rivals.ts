import type { ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { assert } from '../../result';
import type { FrameworkBuilder } from './framework-builder';
import type { MapReading } from './map-reading';
import { isWeaker, preferenceOf, type Preference } from './preference';

/** An answer to a question of whose answers at most one can hold. */
interface Rival {
  readonly card: number;
  /** The links by which it answers. */
  readonly inferences: readonly number[];
  readonly preference: Preference;
}

/** The answers to one such question: two or more. */
export interface Rivalry {
  readonly rivals: readonly Rival[];
  /** The preferences that there are among them. */
  readonly preferences: readonly Preference[];
}

/** Where answers exclude each other. */
export function rivalriesOf(map: ArgMap, reading: MapReading): Rivalry[] {
  const { cards, inferences, onCard } = reading;
  return cards.flatMap(({ kind, exclusive }, question) => {
    if (!exclusive || !KIND[kind].asks) return [];
    const answers = new Map<number, number[]>();
    for (const i of onCard[question] ?? []) {
      const [card] = inferences[i]?.premises ?? [];
      if (inferences[i]?.bears !== 'as answer' || card === undefined) continue;
      const known = answers.get(card);
      if (known) known.push(i);
      else answers.set(card, [i]);
    }
    if (answers.size < 2) return [];
    const rivals = [...answers].map(([card, own]) => ({
      card,
      inferences: own,
      preference: strongest(own.map((i) => answerPreference(map, reading, i))),
    }));
    const distinct = new Map(
      rivals.map(({ preference }) => [`${preference.weight} ${preference.grade ?? ''}`, preference]),
    );
    return [{ rivals, preferences: [...distinct.values()] }];
  });
}

/** That of the link by which a card answers; where the card has no grade, what supports it best says how good it is. */
function answerPreference(map: ArgMap, reading: MapReading, i: number): Preference {
  const inference = reading.inferences[i];
  assert(inference, 'an inference of the reading');
  const own = preferenceOf(map, reading, inference);
  if (own.grade !== undefined) return own;
  const grades = inference.premises
    .flatMap((card) => reading.onCard[card] ?? [])
    .flatMap((other) => {
      const support = reading.inferences[other];
      return support?.bears === 'for' ? (preferenceOf(map, reading, support).grade ?? []) : [];
    });
  return grades.length === 0 ? own : { ...own, grade: Math.max(...grades) };
}

function strongest(preferences: readonly Preference[]): Preference {
  return preferences.reduce((best, next) => (isWeaker(best, next) ? next : best));
}

/** How many arguments `exclude` makes at most. */
export function addedBy({ rivals, preferences }: Rivalry): number {
  return 4 * rivals.length * preferences.length;
}

const FEW = 8;

/**
 * Lets each rival attack the others, but the weaker not the stronger. Many of them do it through two rows of arguments, which say of each whether some
 * rival before it stands, and whether some after it does: as many attacks as there are rivals, and no label is another.
 * @param targetsOf what to attack where a card is attacked
 */
export function exclude(
  builder: FrameworkBuilder,
  { rivals, preferences }: Rivalry,
  argumentOf: (inference: number) => number,
  targetsOf: (card: number) => readonly number[],
): void {
  for (const preference of preferences) {
    const attackers = rivals.map((rival) =>
      isWeaker(rival.preference, preference) ? [] : rival.inferences.map(argumentOf),
    );
    const isOfThis = ({ preference: own }: Rival): boolean =>
      own.weight === preference.weight && own.grade === preference.grade;
    if (rivals.length <= FEW) {
      rivals.forEach((rival, at) => {
        if (!isOfThis(rival)) return;
        const others = attackers.filter((_, other) => other !== at).flat();
        builder.attackAll(others, targetsOf(rival.card));
      });
      continue;
    }
    const before = someBefore(builder, attackers);
    const after = someBefore(builder, attackers.toReversed()).reverse();
    rivals.forEach((rival, at) => {
      if (!isOfThis(rival)) return;
      for (const some of [before[at], after[at]])
        if (some !== undefined) builder.attackAll([some], targetsOf(rival.card));
    });
  }
}

/** For each place of a row, an argument that is in iff one before it is; none where there is none before it. */
function someBefore(builder: FrameworkBuilder, row: readonly (readonly number[])[]): (number | undefined)[] {
  let some: number | undefined;
  return row.map((here) => {
    const before = some;
    if (here.length > 0) {
      const none = builder.add();
      some = builder.add();
      for (const attacker of before === undefined ? here : [before, ...here]) builder.attack(attacker, none);
      builder.attack(none, some);
    }
    return before;
  });
}
