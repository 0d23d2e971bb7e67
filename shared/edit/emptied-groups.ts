import { find, type ArgMap } from '../map/arg-map';
import { membersOf } from '../map/queries';

/** The groups without a frame of their own that nobody is left in once these nodes go: nothing would be seen of them. */
export function emptiedGroups(map: ArgMap, leaving: ReadonlySet<string>): string[] {
  const groups = new Set([...leaving].flatMap((id) => find(map, 'nodes', id)?.group ?? []));
  return [...groups].filter(
    (id) => !find(map, 'groups', id)?.frame && membersOf(map, id).every((node) => leaving.has(node.id)),
  );
}
