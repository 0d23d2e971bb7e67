import { find } from '../map/arg-map';
import { KIND_LABELS, RELIABILITY_LABELS } from '../map/labels';
import { linksFrom, sourcesOfNode } from '../map/queries';
import type { Node, NodeKind } from '../map/schema';
import { credibilityWords, joined, quotesOf } from './facts';
import type { Numbering } from './numbering';
import type { Block, Runs } from './report';
import { run } from './words';

/** The questions and main claims, with what answers them directly. */
export function mainPoints(numbers: Numbering): Block[] {
  const nodes = nodesWhere(numbers, ({ kind, main }) => kind === 'question' || main === true);
  const items = nodes.map((node): Runs => {
    const kind =
      node.kind === 'question' && !node.main ? 'Question' : `Main ${KIND_LABELS[node.kind].toLowerCase()}`;
    return [
      numbers.node(node.id),
      { text: ` ${kind}: `, look: 'soft' },
      run(node.text),
      ...answersTo(numbers, node),
    ];
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function answersTo(numbers: Numbering, node: Node): Runs {
  if (node.kind !== 'question') return [];
  const answers = numbers.nodes.filter((id) =>
    linksFrom(numbers.map, id).some(
      ({ relation, target }) => relation === 'answers' && 'node' in target && target.node === node.id,
    ),
  );
  if (answers.length === 0) return [{ text: ' No answer is given.', look: 'soft' }];
  return [{ text: ' Answered by ', look: 'soft' }, ...numbers.all(answers), { text: '.', look: 'soft' }];
}

/** Each piece of evidence with its words in the source and its grades in words. */
export function evidenceBlocks(numbers: Numbering): Block[] {
  return nodesWhere(numbers, ({ kind }) => kind === 'evidence').flatMap((node): Block[] => {
    const quotes = quotesOf(numbers, node);
    const line: Runs = [numbers.node(node.id), { text: ' ' }, run(node.text, 'strong')];
    const grades = gradesOf(numbers, node);
    const below: Runs =
      quotes.length > 0 ? grades : [...grades, { text: grades.length > 0 ? ' · ' : '' }, noSource()];
    return [
      { type: 'paragraph', runs: line },
      ...(below.length > 0 ? [{ type: 'paragraph', runs: below } as const] : []),
      ...quotes,
    ];
  });
}

function noSource(): Runs[number] {
  return { text: 'No passage of a source is attached.', look: 'soft' };
}

function gradesOf(numbers: Numbering, node: Node): Runs {
  const grades: Runs[] = [];
  if (node.credibility !== undefined) grades.push([run(credibilityWords(node.credibility), 'soft')]);
  for (const { id, reliability } of sourcesOfNode(numbers.map, node))
    if (reliability)
      grades.push([
        numbers.source(id),
        run(` reliability ${reliability}, ${RELIABILITY_LABELS[reliability].toLowerCase()}`, 'soft'),
      ]);
  if (node.speaker) grades.push([run(`said by ${node.speaker}`, 'soft')]);
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
        ? [{ text: ' (bears on ', look: 'soft' }, ...numbers.all(targets), { text: ')', look: 'soft' }]
        : [];
    return [numbers.node(node.id), { text: ' ' }, run(node.text), ...about];
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function nodesWhere(numbers: Numbering, holds: (node: Node) => boolean): Node[] {
  return numbers.nodes.flatMap((id) => {
    const node = find(numbers.map, 'nodes', id);
    return node && holds(node) ? [node] : [];
  });
}
