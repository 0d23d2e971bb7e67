import { find } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import { RELATION } from '../map/relations';
import type { OutlineRow } from '../map/outline';
import type { Link, Node } from '../map/schema';
import { baseDirection } from '../text-layout/base-direction';
import { ELSEWHERE, factsOf, joined, paragraphs, saidOf, type Facts, type Verdicts } from './facts';
import type { Numbering } from './numbering';
import type { Block, Heading, Point, Run, Runs } from './report';
import { asRuns, run } from './words';
import { t, tPieces } from '../words/words';

/** The whole argument in words: each root with all that hangs under it, then the cards that stand alone. */
export function argumentBlocks(
  numbers: Numbering,
  rows: readonly OutlineRow[],
  verdicts: Verdicts | undefined,
): Block[] {
  const blocks: Block[] = [];
  const alone: Block[] = [];
  const depths = depthsOf(numbers, rows);
  rows.forEach((row, index) => {
    const depth = depths[index] ?? 0;
    const node = row.kind === 'node' ? find(numbers.map, 'nodes', row.id) : undefined;
    const link = row.link === undefined ? undefined : find(numbers.map, 'links', row.link);
    if (row.role === 'root' && node && row.hasChildren) blocks.push(...rootBlocks(numbers, node, verdicts));
    else if (row.role === 'root' && node)
      alone.push(nodePoint(numbers, { row, node, depth, link, verdicts }));
    else if (node) blocks.push(nodePoint(numbers, { row, node, depth, link, verdicts }));
    else if (link && link.premises.length > 1) blocks.push(stepPoint(numbers, depth, link));
  });
  if (alone.length === 0) return blocks;
  const title: Heading = { type: 'heading', level: 2, runs: [{ text: t('Cards that stand alone') }] };
  return blocks.length === 0 ? alone : [...blocks, title, ...alone];
}

/** How far in each row is set: what lies under a root's heading begins at the margin, and a step with one premise has no line of its own. */
function depthsOf(numbers: Numbering, rows: readonly OutlineRow[]): number[] {
  const depths: number[] = [];
  rows.forEach(({ parent, kind, link, role }) => {
    const above = rows[parent];
    if (!above || above.role === 'root') depths.push(0);
    else {
      const isLone = kind === 'node' && role === 'part' && premiseCount(numbers, link) === 1;
      depths.push((depths[parent] ?? 0) + (isLone ? 0 : 1));
    }
  });
  return depths;
}

function premiseCount({ map }: Numbering, link: string | undefined): number {
  return link === undefined ? 0 : (find(map, 'links', link)?.premises.length ?? 0);
}

function rootBlocks(numbers: Numbering, node: Node, verdicts: Verdicts | undefined): Block[] {
  const heading: Heading = {
    type: 'heading',
    level: 2,
    runs: [numbers.node(node.id), { text: ' ' }, run(node.text)],
    anchor: numbers.nodeAnchor(node.id),
    node: node.id,
  };
  const facts = joined([[{ text: kindWords(node) }], factsOf(numbers, node, verdicts)].filter(notEmpty));
  const below = [soft(facts), ...paragraphs(node.note)];
  return [heading, ...below.map((runs): Block => ({ type: 'paragraph', runs }))];
}

interface NodeRow {
  row: OutlineRow;
  node: Node;
  depth: number;
  /** The link that it hangs by. */
  link: Link | undefined;
  verdicts: Verdicts | undefined;
}

function nodePoint(numbers: Numbering, { row, node, depth, link, verdicts }: NodeRow): Point {
  const { kind, text, id } = node;
  // Of linked premises the line above says what they do together.
  const own = link?.premises.length === 1 ? link : undefined;
  const lead = own ? [...verbOf(numbers, own), { text: ': ' }] : [];
  const point = { type: 'point', depth, kind, relation: row.relation, node: id } as const;
  if (row.again) {
    const again: Run = { text: t(' (see above)'), look: 'soft' };
    return { ...point, runs: [numbers.node(id), { text: ' ' }, ...lead, run(text), again], below: [] };
  }
  const facts = joined(
    [[{ text: kindWords(node) }], factsOf(numbers, node, verdicts), linkFacts(own)].filter(notEmpty),
  );
  const begin: Runs = [{ ...numbers.node(id), look: 'strong' }, { text: ' ' }, ...lead];
  const below = [soft(facts), ...paragraphs(node.note, 'soft'), ...paragraphs(own?.note, 'soft')];
  // In one line with a text from right to left, our own words would not be read in their order.
  const apart = lead.length > 0 && baseDirection(text) === 'rtl';
  return {
    ...point,
    anchor: numbers.nodeAnchor(id),
    runs: apart ? begin : [...begin, run(text)],
    below: apart ? [[run(text)], ...below] : below,
  };
}

/** Linked premises: what they do together. */
function stepPoint(numbers: Numbering, depth: number, link: Link): Point {
  const facts = linkFacts(link);
  return {
    type: 'point',
    depth,
    relation: link.relation,
    runs: asRuns(
      tPieces('{premises} together {what}:', {
        premises: numbers.all(link.premises),
        what: verbOf(numbers, link),
      }),
    ),
    below: [...(facts.length > 0 ? [soft(facts)] : []), ...paragraphs(link.note, 'soft')],
  };
}

/** What premises do to what they point at: `supports [3]`, `attack the inference from [5] to [3]`. */
function verbOf(numbers: Numbering, { relation, premises, target }: Link): Runs {
  const verb = 'node' in target ? RELATION[relation].verb : RELATION[relation].onLink.inReport;
  const said = premises.length > 1 ? verb.replace(/s$/, '') : verb;
  return [
    { text: `${said} ` },
    ...('node' in target ? [numbers.node(target.node)] : numbers.stepNamed(target.link)),
  ];
}

const LINK_FACTS: Facts<'links'> = {
  scheme: ({ scheme }) => scheme && t('scheme: {scheme}', { scheme }),
  weight: ({ weight }) => weight !== undefined && t('weight {weight}', { weight }),
  handling: ({ handling }) => handling && t('handling of the inference: {handling}', { handling }),
  critical: ({ critical = [] }) =>
    critical.map(({ question, status }) =>
      t('critical question: {question} ({status})', { question, status }),
    ),
  relation: ELSEWHERE,
  premises: ELSEWHERE,
  target: ELSEWHERE,
  order: ELSEWHERE,
  note: ELSEWHERE,
  foreign: ELSEWHERE,
  dismissed: ELSEWHERE,
};

function linkFacts(link: Link | undefined): Runs {
  return link ? joined(saidOf(LINK_FACTS, link)) : [];
}

function kindWords({ kind, main }: Node): string {
  return main ? t('{label}, main', { label: KIND[kind].label }) : KIND[kind].label;
}

function soft(runs: Runs): Runs {
  return runs.map((part) => ({ ...part, look: 'soft' }));
}

function notEmpty(runs: Runs): boolean {
  return runs.length > 0;
}
