import { z } from 'zod';
import { nodeSchema, passageSchema, sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { Bringing, type Brought } from '../bring-references';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { counted } from '../words';

const brought = z.object({
  sources: z.array(sourceSchema),
  passages: z.array(passageSchema).default([]),
  nodes: z.array(nodeSchema).default([]),
});

/**
 * Brings references into the map, as they were read from a file (`formats`), in one step. One that the map has is filled in where it says nothing yet;
 * the others become articles without their text. Quotations among them are looked for in the text of their article, else in those of all others;
 * those that stand nowhere stay quotations.
 */
export const referencesAdd = defineCommand({
  name: 'references.add',
  verbatim: true,
  input: brought as unknown as z.ZodType<Brought, Partial<Brought> & Pick<Brought, 'sources'>>,
  run: (map, input, context) => {
    if (input.sources.length + input.nodes.length === 0)
      return fail('nothing-to-paste', 'There are no references to add.');
    const bringing = new Bringing(new Staging(map), context);
    bringing.bring(input);
    const label =
      input.nodes.length > 0
        ? `Add ${counted(input.nodes.length, 'quotation')}`
        : `Add ${counted(input.sources.length, 'reference')}`;
    return ok({ label, diff: bringing.staging.diff() });
  },
});
