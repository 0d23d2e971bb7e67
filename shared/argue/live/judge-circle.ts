import { find, type ArgMap } from '../../map/arg-map';
import type { Link, Node } from '../../map/schema';
import { ok, type Result } from '../../result';
import { unlimited } from '../budget';
import { LABEL } from '../dung/label';
import { SETTLINGS, type Settling } from '../gradual/strengths';
import { readingOf, type MapPart } from '../map/map-reading';
import { standingsOfReading, type Standing, type VerdictChoice } from '../map/standings';
import type { Verdict } from '../map/verdict';
import { VERDICTS } from '../map/verdicts';
import type { ElementStates } from './element-states';
import type { Network } from './network';

interface Judged {
  readonly map: ArgMap;
  readonly network: Network;
  readonly states: ElementStates;
}

/**
 * Judges cards that rest on each other, with all that bears on them: as a part of the map, by its framework and its weighted graph, with all that bears on them; the cards
 * outside that this starts from stand as they do.
 * @returns those of them that stand otherwise than before
 */
export function judgeCircle(
  judged: Judged,
  circle: Int32Array,
  choice: VerdictChoice,
  note: (element: number) => void,
): Result<number[]> {
  const { map, network, states } = judged;
  const links = [...circle].flatMap((card) => network.bearingOn(card));
  const reading = readingOf(map, partOf(judged, circle, links));
  const labels = new Map<number, Verdict>();
  const strengths = new Map<number, number>();
  const settlings = new Map<number, Settling>();
  const inside = new Set(circle);
  reading.cards.forEach(({ id }, i) => {
    const card = network.numberOf(id);
    if (inside.has(card)) return;
    labels.set(i, VERDICTS[states.label[card] ?? 0] ?? 'in');
    strengths.set(i, states.strength[card] ?? 0);
    const settling = SETTLINGS[states.settling[card] ?? 0];
    if (settling !== undefined && settling !== 'settled') settlings.set(i, settling);
  });
  const found = standingsOfReading(map, reading, choice, {
    isSpent: unlimited,
    labels,
    strengths,
    settlings,
  });
  if (!found.ok) return found;

  const { label, ready, strength, settling } = states;
  /** @returns whether it stands otherwise than before */
  const put = (element: number): boolean => {
    const id = network.ids[element] ?? '';
    const standing = found.value.of.get(id);
    const [is, strong] = [labelOf(standing), standing?.degree ?? NaN];
    const code = SETTLINGS.indexOf(found.value.unsettled.get(id) ?? 'settled');
    const isOther =
      label[element] !== is || !Object.is(strength[element], strong) || settling[element] !== code;
    label[element] = is;
    strength[element] = strong;
    settling[element] = code;
    if (isOther || !network.isLink(element)) note(element);
    return isOther;
  };
  for (const link of links) {
    put(link);
    ready[link] = label[link] ?? 0;
  }
  return ok([...circle].filter(put));
}

/** Cards and links of a circle as a part of the map, with the cards that its links start from. */
function partOf({ map, network }: Judged, circle: Int32Array, links: Iterable<number>): MapPart {
  const nodes = new Map<string, Node>();
  const addCard = (id: string): void => {
    const node = find(map, 'nodes', id);
    if (node) nodes.set(id, node);
  };
  for (const card of circle) addCard(network.ids[card] ?? '');
  const bearing: Link[] = [];
  for (const number of links) {
    const link = find(map, 'links', network.ids[number] ?? '');
    if (!link) continue;
    bearing.push(link);
    for (const premise of link.premises) addCard(premise);
  }
  return { nodes: nodes.values(), links: bearing };
}

/** Of what has a standing; where labels are not asked for, any will do. */
function labelOf(standing: Standing | undefined): number {
  if (!standing) return 0;
  if (standing.outcome === 'out') return LABEL.out;
  return standing.outcome === 'undecided' ? LABEL.undecided : LABEL.in;
}
