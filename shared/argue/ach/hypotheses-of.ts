import { find, type ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { linksTo } from '../../map/queries';
import { RELATION } from '../../map/relations';
import type { Hypothesis } from './table';

/** The answers to a question, each before those that stand below it. An answer that answers itself through others is listed once. */
export function hypothesesOf(map: ArgMap, question: string): Hypothesis[] {
  const found: Hypothesis[] = [];
  const seen = new Set([question]);
  const addAnswers = (asked: string, depth: number, parent: number | undefined): void => {
    for (const { relation, premises } of linksTo(map, asked)) {
      const [id = ''] = premises;
      const node = RELATION[relation].isAnswer ? find(map, 'nodes', id) : undefined;
      if (!node || seen.has(id)) continue;
      seen.add(id);
      const column = found.push({ node, depth, parent }) - 1;
      if (KIND[node.kind].asks) addAnswers(id, depth + 1, column);
    }
  };
  addAnswers(question, 0, undefined);
  return found;
}
