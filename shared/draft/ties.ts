import { RELATION_FOR, type Side } from '../map/relations';
import type { Place } from './claim-score';
import { deniesBefore, isConceded, isContrast, isOnItsSide } from './sides';
import { hasHead, overlap, type HeadSense, type Unit } from './unit';
import { t } from '../words/words';

/** What a unit does in the tree of its paragraph. */
export interface Tie {
  /** The index of the unit that it hangs on; -1 for the paragraph's own claim. */
  readonly parent: number;
  readonly relation: Side;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in plain words. */
  readonly cue: string;
  /** Nothing ties it but that it stands in the same paragraph. */
  readonly byPlace?: true;
}

/** A link that is as likely wrong as right: shown, but nothing is concluded from it. */
const UNSURE = 0.45;

/** A unit among its neighbours; the ties of those before it are made. */
interface Spot {
  readonly units: readonly Unit[];
  readonly ties: Tie[];
  readonly claim: number;
  readonly place: Place;
  readonly index: number;
  readonly unit: Unit;
  readonly previous: Unit | undefined;
  /** The words that tell, for people. */
  readonly said: string;
}

/** What may tie a unit, the surest first; the first that has something to say is taken. */
const RULES: readonly ((spot: Spot) => Tie | undefined)[] = [
  afterDenial,
  denial,
  turn,
  concession,
  reason,
  explained,
  sameSentence,
  conclusion,
  goesOn,
];

/** Hangs every unit of a paragraph on another one, so that all hang together on the unit at `claim`. */
export function tieParagraph(units: readonly Unit[], claim: number, place: Place): Tie[] {
  const ties: Tie[] = [];
  units.forEach((unit, index) => {
    const spot = { units, ties, claim, place, index, unit, previous: units[index - 1], said: saidBy(unit) };
    ties[index] = index === claim ? tie(-1, RELATION_FOR.pro, 1, '') : tieOf(spot);
  });
  return ties;
}

function tieOf(spot: Spot): Tie {
  for (const rule of RULES) {
    const made = rule(spot);
    if (made && !leadsTo(spot, made.parent)) return made;
  }
  return { ...tie(spot.claim, RELATION_FOR.pro, 0.4, t('stands in the same paragraph')), byPlace: true };
}

function tie(parent: number, relation: Tie['relation'], confidence: number, cue: string): Tie {
  return { parent, relation, confidence, cue };
}

/** Whether a unit already hangs on the one at this spot, if by a long way. */
function leadsTo({ ties, index }: Spot, from: number): boolean {
  for (let at = from; at >= 0; at = ties[at]?.parent ?? -1) if (at === index) return true;
  return false;
}

function afterDenial({ index, unit, previous, claim }: Spot): Tie | undefined {
  const isWhy = previous && unit.opens && index - 1 !== claim && deniesBefore(previous);
  return isWhy ? tie(index - 1, RELATION_FOR.pro, 0.5, t('says why, after the denial')) : undefined;
}

function denial({ index, unit, previous }: Spot): Tie | undefined {
  return previous && deniesBefore(unit)
    ? tie(index - 1, RELATION_FOR.con, 0.7, t('denies what the sentence before it says'))
    : undefined;
}

function turn(spot: Spot): Tie | undefined {
  const { index, unit, previous, claim, place, said } = spot;
  if (!previous || !isContrast(unit)) return undefined;
  const before = index - 1;
  if (isOpponent(spot, before))
    return tie(before, RELATION_FOR.con, 0.8, t('answers the objection before it: {said}', { said }));
  if (before === claim)
    return tie(claim, RELATION_FOR.con, place === 'alone' || !unit.opens ? 0.6 : UNSURE, said);
  if (unit.opens && (place !== 'alone' || isOnItsSide(previous)))
    return tie(claim, RELATION_FOR.pro, 0.4, said);
  grantBefore(spot, before);
  return tie(before, RELATION_FOR.con, 0.6, said);
}

/** What a “but” answers was only granted: that clause, and those before it in its sentence, speak against the claim. */
function grantBefore({ units, ties, claim }: Spot, before: number): void {
  for (let at = before; at >= 0 && at !== claim; at--) {
    ties[at] = tie(claim, RELATION_FOR.con, 0.5, t('granted, and answered by what follows'));
    if (units[at]?.opens !== false) return;
  }
}

function concession({ units, index, unit, previous, claim, said }: Spot): Tie | undefined {
  if (!isConceded(units, index)) return undefined;
  const silent = unit.others ? t('tells what others say') : t('granted, and answered by what follows');
  const why = said === '' ? silent : said;
  if (previous?.others && unit.others && unit.words[0]?.plain === 'others')
    return tie(index - 1, RELATION_FOR.con, 0.6, why);
  return tie(!unit.opens && previous ? index - 1 : claim, RELATION_FOR.con, 0.8, why);
}

/** “because …” is about what was just said; “Since …, …” about what comes next. */
function reason({ units, index, unit, previous, claim, said }: Spot): Tie | undefined {
  const after = !unit.opens && previous !== undefined;
  if (hasHead(unit, 'cause') && after) return tie(index - 1, RELATION_FOR.pro, 0.7, said);
  if (!hasHead(unit, 'reason')) return undefined;
  if (after) return tie(index - 1, RELATION_FOR.pro, 0.8, said);
  const next = units[index + 1];
  if (next && !next.opens && !hasHead(next, 'addition')) return tie(index + 1, RELATION_FOR.pro, 0.7, said);
  return tie(previous ? index - 1 : claim, RELATION_FOR.pro, 0.7, said);
}

function explained({ index, unit, previous, said }: Spot): Tie | undefined {
  return previous && hasHead(unit, 'example', 'restatement')
    ? tie(index - 1, RELATION_FOR.pro, 0.7, said)
    : undefined;
}

/** “…, and …” does what the clause before it does. */
function sameSentence({ ties, index, unit, claim, said }: Spot): Tie | undefined {
  const before = ties[index - 1];
  if (!before || index - 1 === claim || unit.opens || !hasHead(unit, 'addition')) return undefined;
  return tie(before.parent, before.relation, 0.6, said);
}

/** “Thus …” rests on the sentence before it, and so does the claim on it. */
function conclusion({ units, ties, index, unit, claim, said }: Spot): Tie | undefined {
  if (index === 0 || !hasHead(unit, 'result')) return undefined;
  for (let at = index - 1; at >= 0 && at !== claim; at--) {
    const rests = ties[at];
    if (rests?.parent === claim && rests.relation === RELATION_FOR.pro)
      ties[at] = { ...rests, parent: index };
    if (units[at]?.opens !== false) break;
  }
  return tie(claim, RELATION_FOR.pro, 0.5, said);
}

/** A sentence after an objection that speaks of the same speaks for the objection. */
function goesOn(spot: Spot): Tie | undefined {
  const { units, index, unit, previous, claim } = spot;
  const main = units[claim];
  if (!previous || !main || !isOpponent(spot, index - 1) || overlap(unit, previous) <= overlap(unit, main))
    return undefined;
  return tie(index - 1, RELATION_FOR.pro, 0.4, t('goes on with what the sentence before it says'));
}

/** Whether a unit is on the other side: an odd number of objections lies between it and the claim. */
function isOpponent({ ties, claim }: Spot, index: number): boolean {
  let attacks = 0;
  for (let at = index; at >= 0 && at !== claim; at = ties[at]?.parent ?? claim)
    if (ties[at]?.relation === RELATION_FOR.con) attacks++;
  return attacks % 2 === 1;
}

const SILENT: readonly HeadSense[] = ['elaboration'];

function saidBy({ heads, inner }: Unit): string {
  const telling = heads.filter(({ sense }) => !SILENT.includes(sense));
  return (telling.length > 0 || !inner ? telling : [inner]).map(({ phrase }) => `“${phrase}”`).join(', ');
}
