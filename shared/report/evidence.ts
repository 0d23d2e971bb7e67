import { find } from '../map/arg-map';
import { RELIABILITY_LABELS } from '../map/labels';
import { KIND } from '../map/node-kinds';
import { linksFrom, sourcesOfNode } from '../map/queries';
import type { Node, NodeKind } from '../map/schema';
import { asideRuns, credibilityWords, joined, quotesOf } from './facts';
import type { Numbering } from './numbering';
import type { Block, Runs } from './report';
import { asRuns, run } from './words';
import { RELATION } from '../map/relations';
import { lowered, t, tPieces } from '../words/words';

/** The questions and main claims, with what answers them directly. */
export function mainPoints(numbers: Numbering): Block[] {
  const nodes = nodesWhere(numbers, ({ kind, main }) => KIND[kind].asks || main === true);
  const items = nodes.map((node): Runs => {
    const { asks, label } = KIND[node.kind];
    const kind = asks && !node.main ? label : t('Main {label}', { label: lowered(label) });
    return [
      numbers.node(node.id),
      { text: ` ${kind}: `, look: 'soft' },
      run(node.text),
      ...asideRuns(numbers.map, node),
      ...answersTo(numbers, node),
    ];
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function answersTo(numbers: Numbering, node: Node): Runs {
  if (!KIND[node.kind].asks) return [];
  const answers = numbers.nodes.filter((id) =>
    linksFrom(numbers.map, id).some(
      ({ relation, target }) => RELATION[relation].isAnswer && 'node' in target && target.node === node.id,
    ),
  );
  if (answers.length === 0) return [{ text: t(' No answer is given.'), look: 'soft' }];
  return [
    { text: ' ' },
    ...asRuns(tPieces('Answered by {answers}.', { answers: numbers.all(answers) }), 'soft'),
  ];
}

/** The passages whose words stand under the evidence that rests on them: by each, the first such card. */
export function quotedAsEvidence(numbers: Numbering): ReadonlyMap<string, string> {
  const quoted = new Map<string, string>();
  for (const { id, passages = [] } of nodesWhere(numbers, ({ kind }) => KIND[kind].needsPassage))
    for (const passage of passages) if (!quoted.has(passage)) quoted.set(passage, id);
  return quoted;
}

/** Each piece of evidence with its words in the source and its grades in words; words on which several rest stand there once. */
export function evidenceBlocks(numbers: Numbering): Block[] {
  const quoted = quotedAsEvidence(numbers);
  return nodesWhere(numbers, ({ kind }) => KIND[kind].needsPassage).flatMap((node): Block[] => {
    const all = quotesOf(numbers, node);
    const quotes = all.filter(({ passage }) => quoted.get(passage) === node.id);
    const elsewhere = new Set(all.flatMap(({ passage }) => quoted.get(passage) ?? []));
    elsewhere.delete(node.id);
    const line: Runs = [numbers.node(node.id), { text: ' ' }, run(node.text, 'strong')];
    const grades = gradesOf(numbers, node);
    const facts: Runs[] = [
      ...(grades.length > 0 ? [grades] : []),
      ...(elsewhere.size > 0
        ? [asRuns(tPieces('quoted at {cards}', { cards: numbers.all([...elsewhere]) }), 'soft')]
        : []),
      ...(all.length === 0 ? [[noSource()]] : []),
    ];
    const below = joined(facts);
    return [
      { type: 'paragraph', runs: line },
      ...(below.length > 0 ? [{ type: 'paragraph', runs: below } as const] : []),
      ...quotes,
    ];
  });
}

function noSource(): Runs[number] {
  return { text: t('No passage of a source is attached.'), look: 'soft' };
}

function gradesOf(numbers: Numbering, node: Node): Runs {
  const grades: Runs[] = [];
  if (node.credibility !== undefined) grades.push([run(credibilityWords(node.credibility), 'soft')]);
  for (const { id, reliability } of sourcesOfNode(numbers.map, node))
    if (reliability)
      grades.push([
        numbers.source(id),
        run(
          t(' reliability {reliability}, {lowered}', {
            reliability,
            lowered: lowered(RELIABILITY_LABELS[reliability]),
          }),
          'soft',
        ),
      ]);
  if (node.speaker) grades.push([run(t('said by {speaker}', { speaker: node.speaker }), 'soft')]);
  return joined(grades);
}

/** All nodes of a kind, with what each of them bears on. */
export function nodesOfKind(numbers: Numbering, kind: NodeKind): Block[] {
  const items = nodesWhere(numbers, (node) => node.kind === kind).map((node): Runs => {
    const targets = linksFrom(numbers.map, node.id).flatMap(({ target }) =>
      'node' in target ? [target.node] : [],
    );
    const about: Runs =
      targets.length > 0
        ? [{ text: ' ' }, ...asRuns(tPieces('(bears on {cards})', { cards: numbers.all(targets) }), 'soft')]
        : [];
    return [numbers.node(node.id), { text: ' ' }, run(node.text), ...asideRuns(numbers.map, node), ...about];
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function nodesWhere(numbers: Numbering, holds: (node: Node) => boolean): Node[] {
  return numbers.nodes.flatMap((id) => {
    const node = find(numbers.map, 'nodes', id);
    return node && holds(node) ? [node] : [];
  });
}
