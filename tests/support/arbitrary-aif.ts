import fc from 'fast-check';
import { anyText, unknownFields } from './arbitrary-text';

const TYPES = ['I', 'I', 'I', 'RA', 'RA', 'CA', 'CA', 'MA', 'L', 'YA', 'TA', 'PA', undefined];
const id = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 9 }).map(String));

/** What stands in our own key: mostly nothing, sometimes what nobody of us wrote. */
const own = fc.option(
  fc.record({
    made: fc.boolean(),
    record: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({
        id: fc.constantFrom('n-000000000000', 'n-000000000001', 'l-000000000000', 7),
        kind: fc.constantFrom('question', 'evidence', 'idea'),
        passages: fc.constantFrom(['p-000000000000'], 'p', undefined),
      }),
    ),
    links: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(
        fc.record({
          id: fc.constantFrom('l-000000000000', 'l-000000000001'),
          relation: fc.constantFrom('answers', 'opposes', 'hates'),
        }),
      ),
    ),
  }),
  { nil: undefined, freq: 5 },
);

/** Nodes and edges as they come: any type, leading anywhere, numbers that are there twice or not at all. */
export const anyBlock = fc.record({
  nodes: fc.array(
    fc
      .record({
        unknown: unknownFields,
        nodeID: id,
        text: anyText,
        type: fc.constantFrom(...TYPES),
        scheme: fc.option(anyText, { nil: undefined, freq: 3 }),
        counterpoint: own,
      })
      .map(({ unknown, ...node }) => ({ ...unknown, ...node })),
    { maxLength: 12 },
  ),
  edges: fc.array(
    fc
      .record({ unknown: unknownFields, edgeID: id, fromID: id, toID: id })
      .map(({ unknown, ...edge }) => ({ ...unknown, ...edge })),
    { maxLength: 24 },
  ),
  locutions: fc.constantFrom(null, [], [{ nodeID: 3, personID: 1 }]),
  participants: fc.constantFrom(undefined, [{ participantID: 1, firstname: 'Ada', surname: 'Byron' }]),
});
