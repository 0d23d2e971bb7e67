import { run } from 'clingo-wasm';
import { unlimited } from '../../shared/argue/budget';
import type { Framework } from '../../shared/argue/dung/framework';
import { labellingsOf } from '../../shared/argue/dung/labellings';
import { readFramework } from '../../shared/argue/files/read-framework';
import { neighbours } from '../../shared/argue/adjacency';
import { hasSample, sampleText } from '../support/samples';
import { noteRow, rowOf, type Row } from './rows';

/** Of the samples of AFGen. */
export const FRAMEWORKS = [
  { graph: 'n100p3q34ve', size: 100 },
  { graph: 'n150p3q34n', size: 150 },
] as const;
const TIMES = 3;

/** The largest admissible sets: what the solver finds with as much in as can be, each time without what it has found. */
const PREFERRED = `
  { in(X) } :- arg(X).
  beaten(X) :- in(Y), att(Y, X).
  :- in(X), beaten(X).
  :- in(X), att(Y, X), not beaten(Y).
  #heuristic in(X) : arg(X). [1, true]
  #show in/1.`;
const LARGEST = ['--heuristic=Domain', '--enum-mode=domRec'];

/** All preferred extensions of published frameworks, ms, beside clingo. */
export async function preferredRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { graph, size } of FRAMEWORKS) {
    const about = { suite: 'argue', graph, size, metric: 'preferred', unit: 'ms' } as const;
    const file = `afgen/${graph}.apx`;
    if (!hasSample(file)) {
      rows.push(noteRow({ ...about, subject: 'counterpoint' }, `${file} is not among the samples`));
      continue;
    }
    const read = readFramework(sampleText(file));
    if (!read.ok) throw new Error(read.error.message);
    const { framework } = read.value;
    const [ours, clingo] = [
      await timed(() => Promise.resolve([...labellingsOf(framework, 'preferred', unlimited)].length)),
      await timed(() => countByClingo(framework)),
    ];
    if (ours.count !== clingo.count)
      throw new Error(`${graph}: ${ours.count} preferred extensions, and ${clingo.count} by clingo`);
    rows.push(
      rowOf({ ...about, subject: 'counterpoint' }, ours.times),
      rowOf({ ...about, subject: 'clingo' }, clingo.times),
    );
  }
  return rows;
}

async function countByClingo({ size, attackers }: Framework): Promise<number> {
  const facts = Array.from({ length: size }, (_, to) =>
    [`arg(${to}).`, ...[...neighbours(attackers, to)].map((from) => `att(${from},${to}).`)].join(''),
  );
  const result = await run(facts.join('\n') + PREFERRED, 0, LARGEST);
  if (result.Result === 'ERROR') throw new Error(result.Error);
  return result.Call.flatMap(({ Witnesses = [] }) => Witnesses).length;
}

async function timed(count: () => Promise<number>): Promise<{ count: number; times: number[] }> {
  const times: number[] = [];
  let found = 0;
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    found = await count();
    times.push(performance.now() - start);
  }
  return { count: found, times };
}
