import { applyDiff, type Change } from '../../shared/edit/diff';
import { runCommand, type CommandInput } from '../../shared/edit/commands';
import type { ArgMap } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import { linksInto, sourcesOfNode } from '../../shared/map/queries';
import { KIND_FOR } from '../../shared/map/node-kinds';
import { RELATION_FOR } from '../../shared/map/relations';
import type { Node } from '../../shared/map/schema';
import { textHash } from '../../shared/text/hash';
import { recordsOf } from '../../shared/map/table';
import type { WhatIf } from '../state/judging-store';
import type { Session } from '../state/session';

const ID_LENGTH = 12;

export const NOTHING_SUPPOSED: WhatIf = { out: new Set(), dropped: new Set(), scores: new Map() };

/** Changes what is supposed; begins with it, where nothing is yet. */
export function suppose({ judging }: Session, change: (now: WhatIf) => Partial<WhatIf>): void {
  const now = judging.getState().whatIf ?? NOTHING_SUPPOSED;
  judging.setState({ whatIf: { ...now, ...change(now) } });
}

/** Puts an id into a set, or takes it out. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The cards that are taken out by what is supposed: those that were named, and those that come from dropped sources alone. */
export function cardsOut(map: ArgMap, { out, dropped }: WhatIf): ReadonlySet<string> {
  const ids = new Set([...out].filter((id) => find(map, 'nodes', id)));
  if (dropped.size > 0)
    for (const node of recordsOf(map.tables.nodes)) {
      const sources = sourcesOfNode(map, node);
      if (sources.length > 0 && sources.every(({ id }) => dropped.has(id))) ids.add(node.id);
    }
  return ids;
}

/** The edit that makes what is supposed so. */
export function supposition(map: ArgMap, whatIf: WhatIf): CommandInput<'supposition.keep'> {
  const out = cardsOut(map, whatIf);
  const scores = [...whatIf.scores].flatMap(([id, base]) =>
    find(map, 'nodes', id) && !out.has(id) ? [{ id, base }] : [],
  );
  return { out: [...out], scores };
}

/** The one objection that lets cards fall on a copy, and its link to each of them. */
const OBJECTION = `n-${textHash('what if').slice(0, ID_LENGTH)}`;
const linkTo = (card: string): string => `l-${textHash(card).slice(0, ID_LENGTH)}`;

/** The ids that are on the copy alone: nobody is to see how they stand. */
export function idsOfCopy(map: ArgMap, whatIf: WhatIf): string[] {
  const out = [...cardsOut(map, whatIf)];
  return out.length === 0 ? [] : [OBJECTION, ...out.map(linkTo)];
}

/**
 * The map as it would be: a copy, which is judged in its place. Cards that are taken out fall there: they have nothing that speaks for them, and an
 * objection that nothing answers. So what rests on them falls, too, instead of standing by itself.
 */
export function supposedMap(map: ArgMap, whatIf: WhatIf): ArgMap {
  const { out, scores } = supposition(map, whatIf);
  const into = out.flatMap((card) => linksInto(map, card).map(({ id }) => id));
  const context = { newId: () => '', now: () => '' };
  const removed = into.length > 0 ? runCommand(map, 'remove', { ids: into }, context) : undefined;
  const copy = removed?.ok ? applyDiff(map, removed.value.diff) : map;
  const based = (id: string, base: number): Change[] => {
    const from = find(copy, 'nodes', id);
    return from ? [{ table: 'nodes', id, from, to: { ...from, base } }] : [];
  };
  const objection: Node = { id: OBJECTION, kind: KIND_FOR.objection, text: '', base: 1 };
  const against = (card: string): Change => ({
    table: 'links',
    id: linkTo(card),
    to: {
      id: linkTo(card),
      relation: RELATION_FOR.con,
      premises: [OBJECTION],
      target: { node: card },
    },
  });
  return applyDiff(copy, [
    ...(out.length > 0 ? [{ table: 'nodes' as const, id: OBJECTION, to: objection }] : []),
    ...out.map(against),
    ...out.flatMap((id) => based(id, 0)),
    ...scores.flatMap(({ id, base }) => based(id, base)),
  ]);
}
