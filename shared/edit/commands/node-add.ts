import { z } from 'zod';
import { idSchema } from '../../ids';
import { LIMITS, NODE_KINDS, RELATIONS, linkTargetSchema, type Link } from '../../map/schema';
import { fail, ok } from '../../result';
import { toPlainText } from '../../text/plain';
import { stagePassage, textRange } from '../anchors';
import { defineCommand } from '../command';
import { checkLink } from '../links';
import { Staging } from '../staging';

const coordinate = z.number().int().min(-LIMITS.coordinate).max(LIMITS.coordinate);

/** Adds a node: with a place, passages it is anchored in, and a link to or from another node, all in one step. */
export const nodeAdd = defineCommand({
  name: 'node.add',
  input: z.object({
    id: idSchema('nodes').optional(),
    kind: z.enum(NODE_KINDS),
    text: z.string().max(LIMITS.fieldLength).default(''),
    at: z.object({ x: coordinate, y: coordinate }).optional(),
    width: z.number().int().min(80).max(2000).optional(),
    passages: z.array(textRange).default([]),
    speaker: z.string().optional(),
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
    const id = input.id ?? context.newId('nodes');
    if (staging.get('nodes', id)) return fail('id-taken', 'A card with this id is already in the map.');
    if (input.group !== undefined && !staging.get('groups', input.group)) {
      return fail('no-group', 'That group is no longer in the map.');
    }
    const passages: string[] = [];
    for (const range of input.passages) {
      const passage = stagePassage(staging, range, context);
      if (!passage.ok) return passage;
      if (!passages.includes(passage.value)) passages.push(passage.value);
    }
    const { kind, speaker, group, at, width } = input;
    staging.put('nodes', { id, kind, text: toPlainText(input.text), passages, speaker, group });
    if (at) staging.put('places', { node: id, ...at, width });
    if (input.link) {
      const { relation } = input.link;
      const ends: Pick<Link, 'premises' | 'target'> =
        input.link.as === 'premise'
          ? { premises: [id], target: input.link.target }
          : { premises: [input.link.premise], target: { node: id } };
      const link = checkLink(staging, { id: context.newId('links'), relation, ...ends });
      if (!link.ok) return link;
      staging.put('links', link.value);
    }
    return ok({ label: `Add ${kind}`, diff: staging.diff() });
  },
});
