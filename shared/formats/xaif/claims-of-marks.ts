import type { AifBlock } from '../aif/block';
import { saysClaim } from '../aif/speakers';
import type { Mark } from './marked-text';

/** The key of the claim that a mark belongs to: its own, or the one that the marked locution asserts (L → YA → I). */
export function claimOfMark({ nodes, edges }: AifBlock): (mark: Mark) => string | undefined {
  const asserted = new Map<string, string>(); // by the YA node
  const said = new Map<string, string>(); // by the L node
  for (const { from, to } of edges)
    if (saysClaim(nodes.get(from)) && nodes.get(to)?.type === 'I' && !asserted.has(from))
      asserted.set(from, to);
  for (const { from, to } of edges) {
    const claim = asserted.get(to);
    if (nodes.get(from)?.type === 'L' && claim !== undefined && !said.has(from)) said.set(from, claim);
  }
  return ({ id }) => (nodes.get(id)?.type === 'I' ? id : said.get(id));
}
