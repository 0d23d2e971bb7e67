import type { ArgMap } from '../../map/arg-map';
import { sourcesOfNode } from '../../map/queries';
import { RELIABILITY_GRADES, type Node, type Source } from '../../map/schema';

type Reliability = NonNullable<Source['reliability']>;
type Bases = Readonly<Record<string, number>>;

/** What a card has before anything speaks for or against it, where nobody has said anything. */
export const UNSET_SCORE = 0.5;

/**
 * What the grades of the Admiralty code count as. The code gives no numbers: these are ours, the same for both of its scales; a map can
 * have its own (`settings.verdicts.bases`). F and 6, "cannot be judged", are no grades.
 */
const RELIABILITY: Readonly<Record<string, number>> = { A: 0.95, B: 0.8, C: 0.6, D: 0.4, E: 0.2 };
const CREDIBILITY: Readonly<Record<number, number>> = { 1: 0.95, 2: 0.8, 3: 0.6, 4: 0.4, 5: 0.2 };
const CREDIBILITY_GRADES = [1, 2, 3, 4, 5, 6] as const;

/** The base score of a card, from 0 to 1: the person's own, or by its grades, or that of cards without grades. */
export function baseScore(map: ArgMap, node: Node): number {
  return node.base ?? gradeScore(map, node) ?? map.head.settings?.verdicts?.bases?.F6 ?? UNSET_SCORE;
}

/**
 * What the grades of a card come to: of its most reliable source and of its own credibility the mean, or the one that is known;
 * nothing where none is.
 */
export function gradeScore(map: ArgMap, node: Node): number | undefined {
  if (node.credibility === undefined && node.passages === undefined) return undefined;
  const reliability = sourcesOfNode(map, node)
    .flatMap(({ reliability: grade }) => (grade !== undefined && grade in RELIABILITY ? grade : []))
    .sort()[0];
  const credibility =
    node.credibility !== undefined && node.credibility in CREDIBILITY ? node.credibility : undefined;
  if (reliability === undefined && credibility === undefined) return undefined;
  return scoreOf(map.head.settings?.verdicts?.bases, reliability ?? 'F', credibility ?? 6);
}

/** One field of the table of base scores. */
export interface BaseScore {
  /** Its name in `settings.verdicts.bases`. */
  readonly grade: string;
  readonly score: number;
  /** A person has set it. */
  readonly isOwn: boolean;
}

/** The whole table of base scores of a map: a row a grade of reliability, from A to F, each with those of credibility from 1 to 6. */
export function baseTable(map: ArgMap): BaseScore[][] {
  const bases = map.head.settings?.verdicts?.bases;
  return RELIABILITY_GRADES.map((reliability) =>
    CREDIBILITY_GRADES.map((credibility) => {
      const grade = `${reliability}${credibility}`;
      return { grade, score: scoreOf(bases, reliability, credibility), isOwn: bases?.[grade] !== undefined };
    }),
  );
}

function scoreOf(bases: Bases | undefined, reliability: Reliability, credibility: number): number {
  const own = bases?.[`${reliability}${credibility}`];
  if (own !== undefined) return own;
  const known = [RELIABILITY[reliability], CREDIBILITY[credibility]].filter((score) => score !== undefined);
  return known.length === 0 ? UNSET_SCORE : known.reduce((sum, score) => sum + score, 0) / known.length;
}
