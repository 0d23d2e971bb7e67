import type { NewStep } from '../edit/commands/step-add';
import { boxOf, type Box } from '../layout/rect';
import { find, type ArgMap } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import { linksTo, targetId } from '../map/queries';
import { roleOf } from '../map/relations';
import type { Link } from '../map/schema';
import { CARD_EDGE } from '../picture/draw-card';
import { beginning } from '../picture/shapes';
import { cardsStand } from '../picture/stand';
import { LEAST_TEXT, STAGE, stageOf, textSizeIn, viewOn } from './stage';
import { stepBox } from './step-frame';

/** More steps than anybody listens to; the deeper parts of a branch are left to questions. */
export const MOST_STEPS = 40;

const TITLE = 56; // UTF-16 units

/**
 * Steps that tell a branch: its card alone, then what bears on it one by one, each followed by what bears on that, in the order of the map. What
 * comes later is not there yet. A step looks at what is new and at what that bears on, as long as both can be read together.
 */
export function stepsOfBranch(map: ArgMap, root: string): NewStep[] {
  const told = linksBelow(map, root);
  const fits = legibleTogether(map);
  const known = new Set([root]);
  const focuses = [{ title: titleOf(map, root), focus: [root], news: [root] }];
  for (const link of told) {
    const news = link.premises.filter((id) => !known.has(id));
    for (const id of news) known.add(id);
    const around = [...endsOf(map, link), ...link.premises];
    const focus = fits(around) ? around : link.premises;
    focuses.push({
      title: `${capital(roleOf(link).one)}: ${titleOf(map, link.premises[0] ?? '')}`,
      focus,
      news,
    });
  }
  return focuses.map(({ title, focus }, index) => {
    const later = new Set(focuses.slice(index + 1).flatMap(({ news }) => news));
    const hidden = [...known].filter((id) => later.has(id) && !focus.includes(id));
    return { title, focus: { nodes: [...new Set(focus)] }, ...(hidden.length > 0 && { hidden }) };
  });
}

/** The links below a card, each followed by what bears on its premises and on itself. */
function linksBelow(map: ArgMap, root: string): Link[] {
  const told: Link[] = [];
  const seen = new Set<string>();
  const waiting = linksTo(map, root).reverse();
  for (let link = waiting.pop(); link && told.length < MOST_STEPS - 1; link = waiting.pop()) {
    if (seen.has(link.id)) continue;
    seen.add(link.id);
    told.push(link);
    const next = [...link.premises, link.id].flatMap((id) => linksTo(map, id));
    waiting.push(...next.reverse());
  }
  return told;
}

/** What a link ends in: a card, or the cards of the link that it attacks or backs. */
function endsOf(map: ArgMap, link: Link): string[] {
  if ('node' in link.target) return [link.target.node];
  const attacked = find(map, 'links', link.target.link);
  if (!attacked) return [];
  const target = targetId(attacked);
  return [...(find(map, 'nodes', target) ? [target] : []), ...attacked.premises];
}

/** Tells whether cards can be read from the last row when a step looks at all of them. */
function legibleTogether(map: ArgMap): (ids: readonly string[]) => boolean {
  const { rects } = cardsStand(map, new Set());
  const boxes = new Map<string, Box>([...rects].map(([id, rect]) => [id, boxOf(rect, CARD_EDGE)]));
  const stage = stageOf(STAGE, { titleLines: 2, passages: false });
  return (ids) =>
    textSizeIn(stage, viewOn(stage, stepBox({ focus: ids, frame: undefined }, boxes))) >= LEAST_TEXT;
}

function titleOf(map: ArgMap, id: string): string {
  const node = find(map, 'nodes', id);
  return node ? beginning(node.text, TITLE) || KIND[node.kind].label : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
