import { runCommand, type CommandInput, type CommandName } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { recordsOf } from '../../shared/map/table';
import { fixedContext } from '../support/edit-context';
import { randomMap } from '../support/random-map';

const RUNS = 200;

/** Times (µs) of single edits (command and `applyDiff`) in a map of this size, beside a spread of a plain table of as many records. */
export function benchEdits(size: number): { subject: string; metric: string; times: number[] }[] {
  const map = randomMap(size);
  const nodes = [...recordsOf(map.tables.nodes)];
  const plain = Object.fromEntries(nodes.map((node) => [node.id, node]));
  const idAt = (run: number): string => nodes[(run * 7919) % nodes.length]?.id ?? '';
  const context = fixedContext();

  function time(metric: string, step: (run: number) => unknown, subject = 'counterpoint') {
    for (let run = 0; run < RUNS; run++) step(run);
    const times = Array.from({ length: RUNS }, (_, run) => {
      const start = performance.now();
      step(run);
      return (performance.now() - start) * 1000;
    });
    return { subject, metric, times };
  }
  function edit<Name extends CommandName>(name: Name, input: (id: string) => CommandInput<Name>) {
    return time(name, (run) => {
      const result = runCommand(map, name, input(idAt(run)), context);
      return result.ok && applyDiff(map, result.value.diff);
    });
  }

  return [
    time('spread', () => ({ ...plain }), 'plain-table'),
    edit('node.set', (id) => ({ id, fields: { text: 'Changed' } })),
    edit('node.add', (id) => ({
      kind: 'claim',
      link: { as: 'premise', relation: 'supports', target: { node: id } },
    })),
    edit('remove', (id) => ({ ids: [id] })),
  ];
}
