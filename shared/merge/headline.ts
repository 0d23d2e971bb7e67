import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { diffMaps } from '../edit/diff-maps';
import type { MapDiff } from '../edit/diff';
import { joinedPhrases, phrasesOf, summarizeDiff, type DiffSummary } from '../history/summary';
import { targetId } from '../map/queries';
import { roleOf, type Role } from '../map/relations';
import type { Link } from '../map/schema';
import { nameOf } from './names';
import { t } from '../words/words';

/**
 * What became of a map in one line: first what it means for the argument ("2 new objections to “X”"), then what else was added, changed and removed,
 * in numbers. Without a full stop; `nothing changed` where that is so.
 */
export function headline(from: ArgMap, to: ArgMap): string {
  return headlineOf(from, to, diffMaps(from, to));
}

/** The same, with the numbers by table. */
export function summarizeMaps(from: ArgMap, to: ArgMap): DiffSummary {
  const diff = diffMaps(from, to);
  return { words: headlineOf(from, to, diff), counts: summarizeDiff(diff).counts };
}

/** The same of a difference that is there already. */
export function headlineOf(from: ArgMap, to: ArgMap, diff: MapDiff): string {
  const told = new Set<string>();
  const phrases: { words: string; count: number }[] = [];
  for (const [how, map] of [
    ['added', to],
    ['removed', from],
  ] as const) {
    const byWords = new Map<string, { role: Role; links: Link[]; target: string }>();
    for (const link of linksThat(diff, how)) {
      const target = targetId(link);
      const table = 'node' in link.target ? 'nodes' : 'links';
      // What is new as a whole is counted; what is new about something that was there says more.
      if (!find(from, table, target) || !find(to, table, target)) continue;
      const role = roleOf(link);
      const key = `${role.one} ${target}`;
      const same = byWords.get(key);
      if (same) same.links.push(link);
      else byWords.set(key, { role, links: [link], target: nameOf(map, table, target) });
    }
    for (const { role, links, target } of byWords.values()) {
      const values = { count: links.length, one: role.one, many: role.many, to: role.to, target };
      const words =
        how === 'added'
          ? t('{count, plural, one {# new {one}} other {# new {many}}} {to} {target}', values)
          : t('{count, plural, one {# {one}} other {# {many}}} {to} {target} gone', values);
      phrases.push({ words, count: links.length });
      for (const { id, premises } of links) for (const one of [id, ...premises]) told.add(`${how} ${one}`);
    }
  }
  phrases.sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
  const rest = diff.filter((change) => {
    const how = !change.from ? 'added' : !change.to ? 'removed' : 'changed';
    return change.table === 'places' || !told.has(`${how} ${change.id}`);
  });
  return joinedPhrases([...phrases.map(({ words }) => words), ...phrasesOf(rest, diff)]);
}

function linksThat(diff: MapDiff, how: 'added' | 'removed'): Link[] {
  return diff.flatMap((change) => {
    if (change.table !== 'links') return [];
    const link = how === 'added' ? !change.from && change.to : !change.to && change.from;
    return link ? [link] : [];
  });
}
