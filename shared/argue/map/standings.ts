import { KIND } from '../../map/node-kinds';
import type { ArgMap } from '../../map/arg-map';
import { LABEL_SEMANTICS, type DegreeSemantics, type LabelSemantics } from '../../map/schema';
import { ok, type Result } from '../../result';
import type { IsSpent } from '../budget';
import { acceptancesOf } from '../dung/acceptance';
import { groundedLabelling } from '../dung/grounded';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import { strengthsOf, type Settling } from '../gradual/strengths';
import type { Outcome } from './outcomes';
import { frameworkOfMap } from './framework-of-map';
import { readingOf, type MapReading } from './map-reading';
import { questionVerdicts } from './question-verdicts';
import type { Verdict } from './verdict';
import { prospectIn, verdictIn, verdictsOf } from './verdicts';
import { weightedGraphOfMap } from './weighted-graph-of-map';

/** The semantics of labels: what must hold, what can hold together, what decides everything. */
export { LABEL_SEMANTICS };
export type LabelName = LabelSemantics;

/** How a map is to be judged: by labels, by degrees, by both. */
export interface VerdictChoice {
  readonly labels?: LabelSemantics | undefined;
  readonly degrees?: DegreeSemantics | undefined;
}

/** How one card or link stands. A question has an outcome and no degree; a gap has neither. */
export interface Standing {
  readonly outcome?: Outcome;
  /** From 0 to 1; NaN where it does not settle. */
  readonly degree?: number;
  /** Of a question: the cards that answer it, or between which it is contested. */
  readonly answers?: readonly string[];
}

/** How all cards and links of a map stand, by their ids. */
export interface Standings {
  readonly of: ReadonlyMap<string, Standing>;
  /** Of degrees: the worst of all. */
  readonly settling?: Settling;
  /** The cards and links with a degree that may not be the only one, or with none. */
  readonly unsettled: ReadonlyMap<string, Settling>;
}

/** What is known before a reading is judged, of cards by their numbers, and how long that may take. */
interface Given {
  readonly isSpent: IsSpent;
  readonly labels?: ReadonlyMap<number, Verdict>;
  readonly strengths?: ReadonlyMap<number, number>;
  readonly settlings?: ReadonlyMap<number, Settling>;
}

/**
 * Judges a map.
 * @param isSpent ends the search for preferred and stable labellings; what is not known by then says so
 * @returns `too-complex` as `frameworkOfMap`
 */
export function standingsOf(map: ArgMap, choice: VerdictChoice, isSpent: IsSpent): Result<Standings> {
  return standingsOfReading(map, readingOf(map), choice, { isSpent });
}

/** Judges a map, or a part of it of which the surroundings are known. */
export function standingsOfReading(
  map: ArgMap,
  reading: MapReading,
  choice: VerdictChoice,
  given: Given,
): Result<Standings> {
  const { cards, inferences } = reading;
  const labelled = choice.labels ? label(map, reading, choice.labels, given) : undefined;
  if (labelled && !labelled.ok) return labelled;
  const strengths = choice.degrees
    ? strengthsOf(
        weightedGraphOfMap(map, reading, given.strengths),
        GRADUAL_SEMANTICS[choice.degrees],
        given.settlings,
      )
    : undefined;
  const of = new Map<string, Standing>();
  const unsettled = new Map<string, Settling>();
  const put = (id: string, outcome: Outcome | undefined, number: number): void => {
    const degree = strengths && { degree: strengths.values[number] ?? NaN };
    of.set(id, { ...(outcome !== undefined && { outcome }), ...degree });
    if (!strengths || strengths.settling === 'settled') return;
    const settling = strengths.settlingOf(number);
    if (settling !== 'settled') unsettled.set(id, settling);
  };
  const outcomes = labelled?.value;
  cards.forEach(({ id, kind }, i) => {
    if (KIND[kind].isStatement) put(id, outcomes?.ofCard(i), i);
  });
  inferences.forEach(({ link }, i) => put(link.id, outcomes?.ofInference(i), cards.length + i));
  for (const [id, standing] of outcomes?.questions ?? []) of.set(id, standing);
  return ok({ of, unsettled, ...(strengths && { settling: strengths.settling }) });
}

interface Outcomes {
  readonly ofCard: (card: number) => Outcome;
  readonly ofInference: (inference: number) => Outcome;
  readonly questions: readonly (readonly [id: string, standing: Standing])[];
}

function label(map: ArgMap, reading: MapReading, semantics: LabelSemantics, given: Given): Result<Outcomes> {
  const made = frameworkOfMap(map, reading, undefined, given.labels);
  if (!made.ok) return made;
  const { framework, cards, inferences } = made.value;
  const grounded = groundedLabelling(framework);
  const found: (argument: number) => Outcome =
    semantics === 'grounded'
      ? verdictIn(grounded)
      : prospectIn(acceptancesOf(framework, semantics, given.isSpent));
  // Questions are judged by what must hold, whichever labels the cards have.
  const questions = reading.cards.some(({ kind }) => KIND[kind].asks)
    ? [...questionVerdicts(reading, verdictsOf(reading, made.value, grounded))]
    : [];
  return ok({
    ofCard: (card) => found(cards[card] ?? 0),
    ofInference: (inference) => found(inferences[inference] ?? 0),
    questions: questions.map(([id, verdict]) => {
      const answers = 'by' in verdict ? verdict.by : 'between' in verdict ? verdict.between : [];
      return [id, { outcome: verdict.kind, answers: [...answers].sort() }] as const;
    }),
  });
}
