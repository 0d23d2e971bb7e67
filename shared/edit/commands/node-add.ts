import { z } from 'zod';
import { idSchema } from '../../id-schema';
import {
  NODE_KINDS,
  RELATIONS,
  linkTargetSchema,
  nodeSchema,
  placeSchema,
  type Link,
} from '../../map/schema';
import { fail, ok } from '../../result';
import { stagePassage, textRange } from '../anchors';
import { defineCommand } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink } from '../links';
import { idForNew } from '../new-record';
import { Staging } from '../staging';
import { lowered, t } from '../../words/words';
import { KIND } from '../../map/node-kinds';

const { x, y, width } = placeSchema.shape;

/** Adds a node: with a place, passages it is anchored in, and a link to or from another node, all in one step. */
export const nodeAdd = defineCommand({
  name: 'node.add',
  input: z.object({
    id: idSchema('nodes').optional(),
    kind: z.enum(NODE_KINDS),
    text: nodeSchema.shape.text.default(''),
    /** Where its top left corner goes, px. */
    at: z.object({ x, y }).optional(),
    width,
    passages: z.array(textRange).default([]),
    speaker: nodeSchema.shape.speaker,
    group: idSchema('groups').optional(),
    link: z
      .union([
        z.object({ as: z.literal('premise'), relation: z.enum(RELATIONS), target: linkTargetSchema }),
        z.object({ as: z.literal('target'), relation: z.enum(RELATIONS), premise: idSchema('nodes') }),
      ])
      .optional(),
  }),
  run: (map, input, context) => {
    const staging = new Staging(map);
    const newId = idForNew(staging, 'nodes', input.id, context);
    if (!newId.ok) return newId;
    const id = newId.value;
    if (input.group !== undefined && !staging.get('groups', input.group)) {
      return fail('no-group', 'That group is no longer in the map.');
    }
    const passages: string[] = [];
    for (const range of distinct(input.passages)) {
      const passage = stagePassage(staging, range, context);
      if (!passage.ok) return passage;
      passages.push(passage.value);
    }
    const { kind, text, speaker, group, at } = input;
    staging.put('nodes', { id, kind, text, passages, speaker, group });
    if (at) staging.put('places', { node: id, ...at, width: input.width });
    if (input.link) {
      const { relation } = input.link;
      const ends: Pick<Link, 'premises' | 'target'> =
        input.link.as === 'premise'
          ? { premises: [id], target: input.link.target }
          : { premises: [input.link.premise], target: { node: id } };
      const link = checkLink(
        staging,
        behindSiblings(staging, { id: context.newId('links'), relation, ...ends }),
      );
      if (!link.ok) return link;
      staging.put('links', link.value);
    }
    return ok({ label: t('Add {kind}', { kind: lowered(KIND[kind].label) }), diff: staging.diff() });
  },
});

function distinct<Range extends { source: string; start: number; end: number }>(ranges: Range[]): Range[] {
  return [...new Map(ranges.map((range) => [`${range.source} ${range.start} ${range.end}`, range])).values()];
}
