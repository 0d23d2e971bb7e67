import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { NODE_KINDS, RELATIONS, nodeSchema, placeSchema, type Link } from '../../map/schema';
import { ok, type Result } from '../../result';
import { stagePassage, textRange } from '../anchors';
import { defineCommand, type EditContext } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink } from '../links';
import { Staging } from '../staging';
import { acceptLabel } from '../words';

const { x, y } = placeSchema.shape;
const { text, speaker, main } = nodeSchema.shape;

/** An end of a link: a node that this edit adds, by its number in `nodes`, or one that the map has. */
const linkEnd = z.union([
  z.object({ added: z.number().int().nonnegative() }),
  z.object({ node: idSchema('nodes') }),
]);
type LinkEnd = z.output<typeof linkEnd>;

/**
 * Takes proposals of a draft into the map: nodes that are anchored in one article, and their links to each other and to nodes that are
 * there. The new nodes come in the diff in the order of the input. A link that the map has already is not made twice.
 */
export const draftAccept = defineCommand({
  name: 'draft.accept',
  input: z.object({
    source: idSchema('sources'),
    nodes: z
      .array(
        z.object({
          kind: z.enum(NODE_KINDS),
          text,
          start: textRange.shape.start,
          end: textRange.shape.end,
          speaker,
          main,
          /** Where its top left corner goes, px. */
          at: z.object({ x, y }).optional(),
        }),
      )
      .min(1),
    links: z.array(z.object({ relation: z.enum(RELATIONS), premise: linkEnd, target: linkEnd })).default([]),
  }),
  run: (map, { source, nodes, links }, context) => {
    const staging = new Staging(map);
    const passages = new Map<string, Result<string>>();
    const added: string[] = [];
    for (const { start, end, at, ...fields } of nodes) {
      const range = `${start} ${end}`;
      const passage = passages.get(range) ?? stagePassage(staging, { source, start, end }, context);
      if (!passage.ok) return passage;
      passages.set(range, passage);
      const id = context.newId('nodes');
      added.push(id);
      staging.put('nodes', { id, ...fields, main: fields.main || undefined, passages: [passage.value] });
      if (at) staging.put('places', { node: id, ...at });
    }
    const idOf = (end: LinkEnd): string => ('node' in end ? end.node : (added[end.added] ?? ''));
    const ends = links.map(({ relation, premise, target }) => ({
      relation,
      premise: idOf(premise),
      target: idOf(target),
    }));
    const linked = stageLinks(staging, ends, context);
    if (!linked.ok) return linked;
    return ok({ label: acceptLabel(nodes.map(({ kind }) => kind)), diff: staging.diff() });
  },
});

function stageLinks(
  staging: Staging,
  links: readonly { relation: (typeof RELATIONS)[number]; premise: string; target: string }[],
  context: EditContext,
): Result<null> {
  const made = new Set<string>();
  const staged: Link[] = [];
  for (const { relation, premise, target } of links) {
    const key = `${relation} ${premise} ${target}`;
    if (made.has(key)) continue;
    made.add(key);
    const added = {
      id: context.newId('links'),
      relation,
      premises: [premise],
      target: { node: target },
    };
    const link = checkLink(staging, behindSiblings(staging, added, staged));
    if (link.ok) {
      staging.put('links', link.value);
      staged.push(link.value);
    } else if (link.error.code !== 'same-link') return link;
  }
  return ok(null);
}
