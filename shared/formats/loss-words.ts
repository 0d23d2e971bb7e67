import type { Loss, LossReport } from './loss';

/** What was kept, in a sentence: `18 nodes, 20 links and 1 group kept.` Empty when nothing is counted. */
export function keptInWords({ kept }: LossReport): string {
  const parts = Object.entries(kept)
    .filter(([what, count]) => count > 0 && what !== 'places')
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([what, count]) => `${count} ${count === 1 ? what.replace(/s$/, '') : what}`);
  if (parts.length === 0) return '';
  const last = parts.pop() ?? '';
  return `${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last} kept.`;
}

const FIRST = ['nodes', 'links', 'groups', 'sources', 'passages'];

function rank(what: string): number {
  const at = FIRST.indexOf(what);
  return at < 0 ? FIRST.length : at;
}

/** One loss as a line: `tags of “Rivers fall”: as a list of words`. */
export function lossInWords({ what, of, how, line }: Loss): string {
  const where = line === undefined ? '' : ` (line ${line})`;
  const end = how === undefined ? '' : `: ${how}`;
  return `${subject(what)} of “${of}”${where}${end}`;
}

/** `nodes.tags` is “tags”, a whole record of `nodes` “node”, and what other formats call their own stays as it is. */
function subject(what: string): string {
  const [table, field] = what.split('.');
  if (field !== undefined && table !== undefined && /^[a-z]+$/.test(table)) return field;
  return singular(what);
}

function singular(word: string): string {
  return /^(?:sources|passages|nodes|places|links|groups|steps|views|comments)$/.test(word)
    ? word.slice(0, -1)
    : word;
}
