import type { AchTable } from '../../shared/argue/ach/table';
import type { ArgMap } from '../../shared/map/arg-map';
import { linksTo } from '../../shared/map/queries';
import { RELATION } from '../../shared/map/relations';

/** The rows in order after one has moved by a step; nothing where it cannot. */
export function movedRows({ rows }: AchTable, evidence: string, step: -1 | 1): string[] | undefined {
  const ids = rows.map((row) => row.evidence.id);
  const at = ids.indexOf(evidence);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  ids.splice(at, 1);
  ids.splice(to, 0, evidence);
  return ids;
}

/** How the link of an answer moves so that the answer comes one step further among those of its question; nothing where it cannot. */
export function linkOfAnswer(
  map: ArgMap,
  { question, hypotheses }: AchTable,
  hypothesis: string,
  step: -1 | 1,
): { id: string; before?: string } | undefined {
  const found = hypotheses.find(({ node }) => node.id === hypothesis);
  const asked = found?.parent === undefined ? question.id : hypotheses[found.parent]?.node.id;
  const answers = linksTo(map, asked ?? '').filter(({ relation }) => RELATION[relation].isAnswer);
  const at = answers.findIndex(({ premises }) => premises[0] === hypothesis);
  const [link, neighbour] = [answers[at], answers[at + step]];
  if (!link || !neighbour) return undefined;
  const before = step < 0 ? neighbour.id : answers[at + 2]?.id;
  return { id: link.id, ...(before !== undefined && { before }) };
}
