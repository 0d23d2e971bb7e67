import type { Proposal } from '../../shared/draft/proposal';

const MOST = 3;

/**
 * How far each proposal of a list is indented, 0 to 3: it stands below the one that it is linked to where that comes right before it, or
 * before others that hang on it in turn. The list keeps the order of the text, so most links cannot be shown this way.
 */
export function indents(proposals: readonly Proposal[]): number[] {
  let path: { id: string; depth: number }[] = [];
  return proposals.map(({ id, links }) => {
    const at = path.findLastIndex((one) => links.some(({ to }) => to === one.id));
    const depth = at < 0 ? 0 : Math.min(MOST, (path[at]?.depth ?? 0) + 1);
    path = [...path.slice(0, at + 1), { id, depth }];
    return depth;
  });
}
