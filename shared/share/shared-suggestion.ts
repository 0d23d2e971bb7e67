import { tableOfId } from '../map/references';
import type { Comment } from '../map/schema';
import type { CopyContext } from './copy-context';
import { idsIn } from './marks';

type Suggestion = NonNullable<Comment['suggestion']>;
type Change = NonNullable<Suggestion['changes']>[number];

/**
 * A proposed edit as a copy may show it; nothing where one of its parts may not go out, for half a proposal is another one. Articles and highlights
 * are proposed whole or not at all, for their words stand in more than one field.
 */
export function sharedSuggestion(
  { changes = [], after = [], outcome }: Suggestion,
  context: CopyContext,
): Suggestion | undefined {
  const copied: Change[] = [];
  for (const change of changes) {
    const shared = sharedChange(change, context);
    if (!shared) return undefined;
    copied.push(shared);
  }
  return { changes: copied, ...(after.length > 0 && { after }), ...(outcome && { outcome }) };
}

function sharedChange({ record, field, from, to }: Change, context: CopyContext): Change | undefined {
  const table = tableOfId(record);
  if (table === undefined || (!context.isWhole && (table === 'sources' || table === 'passages')))
    return undefined;
  // What it adds is not there yet; what it points at has to be.
  if (idsIn([from, to]).some((id) => id !== record && context.isLeftOut(id)) || context.isLeftOut(record))
    return undefined;
  const owner = field === 'place' ? 'places' : table === 'map' ? 'head' : table;
  const [before, now] = [from, to].map((value) =>
    value === undefined ? undefined : context.copied(owner, field === 'place' ? '*' : field, value),
  );
  if ((from !== undefined && before === undefined) || (to !== undefined && now === undefined))
    return undefined;
  return { record, field, ...(from !== undefined && { from: before }), ...(to !== undefined && { to: now }) };
}
