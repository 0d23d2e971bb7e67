import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { nodeCard } from '../../../shared/layout/node-card';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { targetId } from '../../../shared/map/queries';
import { recordsOf } from '../../../shared/map/table';
import { randomMap } from '../../support/random-map';
import type { BenchCard, BenchLink } from './bench-page';
import { canvasPage } from './canvas2d';
import { counterpointPage } from './counterpoint';
import { reactFlowPage } from './react-flow';

/** What the peers draw: the same cards with sizes and lines known before, and the links as lines between cards. */
function plainGraph(map: ArgMap): { cards: BenchCard[]; links: BenchLink[] } {
  const cards = [...recordsOf(map.tables.nodes)].flatMap((node): BenchCard[] => {
    const place = find(map, 'places', node.id);
    const { width, height, lines } = nodeCard(map, node);
    const { id, kind } = node;
    return place
      ? [{ id, kind, x: place.x, y: place.y, width, height, lines: lines.map((line) => line.text) }]
      : [];
  });
  const links = [...recordsOf(map.tables.links)].flatMap((link) => {
    const end = find(map, 'links', targetId(link))?.premises[0] ?? targetId(link);
    return link.premises.map((from) => ({ from, to: end, relation: link.relation }));
  });
  return { cards, links };
}

async function start(): Promise<void> {
  await document.fonts.load("14px 'Counterpoint Sans'");
  const query = new URLSearchParams(location.search);
  const map = randomMap(Number(query.get('size')));
  const subject = query.get('subject');
  if (subject === 'counterpoint') counterpointPage(map);
  else {
    const { cards, links } = plainGraph(map);
    if (subject === 'canvas2d') canvasPage(cards, links);
    else reactFlowPage(cards, links);
  }
  document.title = 'ready';
}

void start();
