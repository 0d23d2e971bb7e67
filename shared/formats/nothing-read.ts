import { fail, type Result } from '../result';
import { t } from '../words/words';
import type { Reading } from './format';
import { lossInWords } from './loss-words';

/** An error that says why, where a file holds something and nothing of that became part of the map; nothing where all is well, or the file is empty. */
export function nothingRead({ map, report }: Reading): Result<never> | undefined {
  const { nodes, sources, groups } = map.tables;
  const [first, ...more] = [...report.dropped, ...report.approximated];
  if (!first || nodes.size + sources.size + groups.size > 0) return undefined;
  const why = lossInWords(first).replace(/\.$/, '');
  const others = more.length === 0 ? '' : t('; and {count} more', { count: more.length });
  return fail(
    'nothing-read',
    'Nothing of this file could be read as a map. Left out: {why}{others}.',
    'Choose another file, or name its format.',
    { why, others },
  );
}
