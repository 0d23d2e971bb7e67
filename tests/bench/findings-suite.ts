import { Checker } from '../../shared/argue/check/find-findings';
import { applyDiff, type Change } from '../../shared/edit/diff';
import { recordsOf } from '../../shared/map/table';
import { seededRandom } from '../support/ids';
import { rowOf, type Row } from './rows';
import { wordedMap } from './worded-map';

const CARDS = 10_000;
const TIMES = 3;
const EDITS = 60;

/** All findings of a large map, and those after one edit of it: of words, of a link, of a kind. What the worker does; its messages are not counted. */
export function findingsRows(): Row[] {
  const map = wordedMap(CARDS);
  const row = (metric: string, times: readonly number[]): Row =>
    rowOf({ suite: 'findings', size: CARDS, subject: 'counterpoint', metric, unit: 'ms' }, times);
  const first = Array.from({ length: TIMES }, () => {
    // Other records than those before: what is known of those must not help.
    const fresh = structuredClone([...recordsOf(map.tables.nodes)]);
    const anew = applyDiff(
      map,
      fresh.map((to): Change => ({ table: 'nodes', id: to.id, to: { ...to, text: `${to.text} ` } })),
    );
    const checker = new Checker();
    const start = performance.now();
    checker.findings(anew);
    return performance.now() - start;
  });
  const checker = new Checker();
  checker.findings(map);
  let now = map;
  const random = seededRandom(5);
  const nodes = [...recordsOf(map.tables.nodes)];
  const links = [...recordsOf(map.tables.links)];
  const edits = Array.from({ length: EDITS }, (_each, edit) => {
    const node = nodes[(edit * 163) % nodes.length];
    const link = links[(edit * 151) % links.length];
    if (!node || !link) return NaN;
    const changes: Change[] = [
      { table: 'nodes', id: node.id, from: node, to: { ...node, text: `${node.text} More.` } },
      { table: 'links', id: link.id, from: link, to: { ...link, weight: random() } },
      { table: 'nodes', id: node.id, from: node, to: { ...node, kind: 'evidence' } },
    ];
    now = applyDiff(now, changes.slice(edit % 3, (edit % 3) + 1));
    const start = performance.now();
    checker.findings(now);
    return performance.now() - start;
  });
  return [row('first', first), row('edit', edits)];
}
