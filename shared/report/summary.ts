import { GRADUAL_SEMANTICS } from '../argue/gradual/semantics';
import { strengthsOf } from '../argue/gradual/strengths';
import { readingOf } from '../argue/map/map-reading';
import type { Standing } from '../argue/map/standings';
import { weightedGraphOfMap } from '../argue/map/weighted-graph-of-map';
import { find } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import { linksTo } from '../map/queries';
import { RELATION } from '../map/relations';
import type { Link, Node } from '../map/schema';
import { drawLegend } from '../picture/draw-legend';
import { drawMap } from '../picture/draw-map';
import type { Numbering } from './numbering';
import type { Block, Point, Runs } from './report';
import { run } from './words';
import { t } from '../words/words';

const SEMANTICS = GRADUAL_SEMANTICS['df-quad'];
const MOST_ANSWERS = 6;
const LEGEND = 640; // px wide

/** The page for who reads no other: the main question, its rival answers with the strongest reason and objection of each, the picture and its legend. */
export function summaryBlocks(numbers: Numbering, standings?: ReadonlyMap<string, Standing>): Block[] {
  const { map } = numbers;
  const subject = mainSubject(numbers);
  if (!subject) return [];
  const { asked, heads } = subject;
  const strengthOf = linkStrengths(numbers);
  const points = heads.slice(0, MOST_ANSWERS).map((answer): Point => ({
    type: 'point',
    depth: 0,
    node: answer.id,
    kind: answer.kind,
    runs: [{ ...numbers.node(answer.id), look: 'strong' }, { text: ' ' }, run(answer.text)],
    below: [
      besideOf(numbers, answer, { against: false, strengthOf }),
      besideOf(numbers, answer, { against: true, strengthOf }),
    ],
  }));
  const picture = drawMap(map, { theme: 'print', ...(standings && { standings }) });
  const legend = drawLegend(picture, { theme: 'print', width: LEGEND, standings });
  return [
    { type: 'heading', level: 1, runs: [{ text: t('At a glance') }], anchor: 'p0' },
    ...(asked
      ? [
          {
            type: 'paragraph',
            runs: [numbers.node(asked.id), { text: ' ' }, run(asked.text, 'strong')],
          } as const,
        ]
      : []),
    ...points,
    { type: 'paragraph', runs: [{ text: howStrong(), look: 'soft' }] },
    { type: 'picture', drawing: picture },
    ...(legend ? [{ type: 'picture', drawing: legend } as const] : []),
  ];
}

function howStrong(): string {
  const { name, source } = SEMANTICS;
  return t('Strongest is what weights, grades and all that bears on it make strongest ({name}; {source}).', {
    name,
    source,
  });
}

/** The main question with its answers; where nothing is asked, the main claims alone. */
function mainSubject(numbers: Numbering): { asked: Node | undefined; heads: Node[] } | undefined {
  const nodes = numbers.nodes.flatMap((id) => find(numbers.map, 'nodes', id) ?? []);
  const subjects = nodes
    .filter(({ kind }) => KIND[kind].asks)
    .map((asked) => ({ asked, heads: answersOf(numbers, asked) }))
    .filter(({ heads }) => heads.length > 0);
  const main = subjects.find(({ asked }) => asked.main) ?? subjects[0];
  if (main) return main;
  const claims = nodes.filter((node) => node.main === true);
  const withReasons = nodes.filter(({ id }) => linksTo(numbers.map, id).length > 0);
  const heads = claims.length > 0 ? claims : withReasons.slice(0, 1);
  return heads.length > 0 ? { asked: undefined, heads } : undefined;
}

function answersOf({ map }: Numbering, { id }: Node): Node[] {
  return linksTo(map, id)
    .filter(({ relation }) => RELATION[relation].isAnswer)
    .flatMap(({ premises }) => premises.flatMap((premise) => find(map, 'nodes', premise) ?? []));
}

/** The strongest reason for a card, or objection against it, and how many there are. */
function besideOf(
  numbers: Numbering,
  { id }: Node,
  { against, strengthOf }: { against: boolean; strengthOf: (link: Link) => number },
): Runs {
  const links = linksTo(numbers.map, id).filter(({ relation }) => {
    const { isAgainst, isAnswer } = RELATION[relation];
    return !isAnswer && isAgainst === against;
  });
  const [first, ...others] = links;
  if (!first) return [{ text: against ? t('Nothing opposes it.') : t('Nothing supports it.'), look: 'soft' }];
  const best = others.reduce(
    (strongest, link) => (strengthOf(link) > strengthOf(strongest) ? link : strongest),
    first,
  );
  const count = links.length;
  const lead = against
    ? t('{count, plural, one {The only objection: } other {Strongest of # objections: }}', { count })
    : t('{count, plural, one {The only reason: } other {Strongest of # reasons: }}', { count });
  return [
    { text: lead },
    ...best.premises.flatMap((premise, index): Runs => [
      ...(index > 0 ? [{ text: ' · ' }] : []),
      numbers.node(premise),
      { text: ' ' },
      run(find(numbers.map, 'nodes', premise)?.text ?? ''),
    ]),
  ];
}

/** How strong each link is, from 0 to 1; what does not settle counts as nothing. */
function linkStrengths({ map }: Numbering): (link: Link) => number {
  const reading = readingOf(map);
  const { values } = strengthsOf(weightedGraphOfMap(map, reading), SEMANTICS);
  const known = new Map(
    reading.inferences.map(({ link }, index) => [link.id, values[reading.cards.length + index] ?? 0]),
  );
  return ({ id }) => known.get(id) || 0;
}
