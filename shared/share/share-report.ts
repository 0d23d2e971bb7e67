import { KIND } from '../map/node-kinds';
import { linksTo } from '../map/queries';
import { RELATION } from '../map/relations';
import { tableOfId } from '../map/references';
import { recordsOf } from '../map/table';
import { find, type ArgMap, type TableName } from '../map/arg-map';
import { nameOf } from '../merge/names';
import { verdictChanges, type VerdictChange } from '../merge/verdict-changes';
import type { CleanedMap } from './clean-map';
import type { Reason } from './left-out';
import { highestMark } from './marks';
import { telltales, type Telltale } from './quoting';
import { t, worded } from '../words/words';

/** Something that is not in a copy. */
export interface LeftOutItem {
  readonly table: TableName;
  readonly id: string;
  /** What it is called in a sentence. */
  readonly name: string;
  /** Why it is left out, in words. */
  readonly why: string;
}

/** What a person has to know before a copy goes out; all of it stays here. */
export interface ShareReport {
  readonly leftOut: readonly LeftOutItem[];
  /** Articles that go without their text, by name. */
  readonly withheld: readonly string[];
  /** Cards that had support and have none now. */
  readonly bare: readonly { readonly id: string; readonly name: string }[];
  /** Links that lost some of the premises that stood together. */
  readonly thinned: readonly { readonly id: string; readonly name: string }[];
  /** Absent for maps that are too complex to be judged. */
  readonly verdicts?: readonly VerdictChange[];
  readonly telltales: readonly (Telltale & { readonly name: string })[];
  /** The mark that the copy has to carry. */
  readonly mark?: string;
}

/** What leaving out has done to a map: what is gone, what hangs on nothing, what is judged otherwise, what gives away what was left out. */
export function shareReport(map: ArgMap, { map: copy, leftOut, withheld }: CleanedMap): ShareReport {
  const verdicts = verdictChanges(map, copy);
  const mark = highestMark(copy);
  const named = (id: string): { id: string; name: string } => ({ id, name: nameOf(map, tableOf(id), id) });
  return {
    leftOut: [...leftOut].map(([id, reason]) => ({ ...named(id), table: tableOf(id), why: whyOf(reason) })),
    withheld: withheld.map((id) => named(id).name),
    bare: [...recordsOf(copy.tables.nodes)]
      .filter(({ id }) => hasSupport(map, id) && !hasSupport(copy, id))
      .map(({ id }) => named(id)),
    thinned: [...recordsOf(copy.tables.links)]
      .filter(({ id, premises }) => premises.length < (find(map, 'links', id)?.premises.length ?? 0))
      .map(({ id }) => named(id)),
    ...(verdicts && { verdicts }),
    telltales: telltales(map, copy).map((found) => ({
      ...found,
      name: found.table === 'head' ? t('the map') : nameOf(copy, found.table, found.id),
    })),
    ...(mark !== undefined && { mark }),
  };
}

function tableOf(id: string): TableName {
  const table = tableOfId(id);
  return table === undefined || table === 'map' ? 'nodes' : table;
}

/** Whether something stands below a card: what supports it, and what answers a question. */
function hasSupport(map: ArgMap, id: string): boolean {
  const node = find(map, 'nodes', id);
  const isAnswered = node !== undefined && KIND[node.kind].asks;
  return linksTo(map, id).some(({ relation }) => {
    const { isAnswer, isAgainst } = RELATION[relation];
    return isAnswered ? isAnswer : !isAnswer && !isAgainst;
  });
}

const BECAUSE = worded({
  rests: 'is nothing without what is left out',
  overlaps: 'may show words of a highlight that is left out',
  unsure: 'nobody can say how its words are marked',
} as const);

function whyOf(reason: Reason): string {
  if ('mark' in reason) return t('marked {mark}', { mark: reason.mark });
  return 'part' in reason ? t('not wanted in the copy') : BECAUSE[reason.because];
}
