import type { ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import { linkOfRating, type Rating } from '../../shared/map/ratings';
import type { Link, Node } from '../../shared/map/schema';
import { seededIds, seededRandom } from '../support/ids';

const LINKED: readonly Exclude<Rating, 'N' | 'NA'>[] = ['CC', 'C', 'I', 'II'];

/** A question with as many answers as pieces of evidence, each of which is linked to each. */
export function achMap(size: number): {
  map: ArgMap;
  question: string;
  evidence: Node[];
  hypotheses: Node[];
} {
  const random = seededRandom(9);
  const newId = seededIds(9);
  const cards = (kind: Node['kind'], word: string): Node[] =>
    Array.from({ length: size }, (_each, index) => ({ id: newId('nodes'), kind, text: `${word} ${index}` }));
  const question: Node = { id: newId('nodes'), kind: 'question', text: 'Which of them is it?' };
  const [hypotheses, evidence] = [cards('claim', 'Hypothesis'), cards('evidence', 'Evidence')];
  const links: Link[] = hypotheses.map(({ id }) => ({
    ...{ id: newId('links'), relation: 'answers', premises: [id] },
    target: { node: question.id },
  }));
  for (const { id } of evidence)
    for (const { id: hypothesis } of hypotheses) {
      const rating = LINKED[Math.floor(random() * LINKED.length)] ?? 'C';
      const target = { node: hypothesis };
      links.push({ id: newId('links'), ...linkOfRating(rating), premises: [id], target });
    }
  const head = { id: newId('map'), title: 'A large table', created: '2026-01-01T00:00:00Z' };
  const map = indexRecords(head, { nodes: [question, ...hypotheses, ...evidence], links });
  return { map, question: question.id, evidence, hypotheses };
}
