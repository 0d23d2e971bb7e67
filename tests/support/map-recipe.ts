import fc from 'fast-check';
import { LIMITS } from '../../shared/map/schema';
import {
  DEGREE_SEMANTICS,
  GROUP_COLORS,
  LABEL_SEMANTICS,
  LAYOUT_DIRECTIONS,
  LIKELIHOODS,
  NODE_KINDS,
  PASSAGE_STATUSES,
  RELIABILITY_GRADES,
  SOURCE_KINDS,
} from '../../shared/map/schema';
import { anyText, unknownFields } from './arbitrary-text';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pick = fc.nat({ max: 1000 });
const picks = fc.array(pick, { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const whole = fc.integer({ min: -LIMITS.coordinate, max: LIMITS.coordinate });
const date = fc.constantFrom('2026-02-06', '2026-02', '2020', '-0044', '2020?', '2020-01~');
const moment = fc.constantFrom('2026-02-06T12:00:00Z', '2026-02-06T12:00:00.123Z', '1999-12-31T23:59:59Z');
const size = fc.integer({ min: 1, max: 100_000 });
const frame = fc.record({ x: whole, y: whole, width: size, height: size });
const ranges = fc.array(fc.record({ from: share, to: share, word: anyText }), { maxLength: 2 });

/**
 * What a map is made of, before its references are joined up: numbers (`pick`) choose among the records there are, shares (0 to 1)
 * choose offsets in a text. So every draw gives a valid map, and a smaller draw a smaller one.
 */
export const mapRecipe = fc.record({
  seed: fc.nat(),
  head: fc.record({
    title: anyText,
    description: maybe(anyText),
    language: maybe(fc.constantFrom('en', 'fa-IR')),
    created: moment,
    handling: maybe(anyText),
    cleaned: maybe(fc.record({ at: moment, without: fc.array(anyText, { maxLength: 2 }) })),
    settings: maybe(
      fc.record({
        verdicts: maybe(
          fc.record({
            shown: maybe(fc.constantFrom('labels' as const, 'degrees' as const, 'both' as const)),
            labels: maybe(fc.constantFrom(...LABEL_SEMANTICS)),
            degrees: maybe(fc.constantFrom(...DEGREE_SEMANTICS)),
            premises: maybe(fc.constant('product' as const)),
            threshold: maybe(share),
            eachOfOrigin: maybe(fc.boolean()),
            bases: maybe(fc.dictionary(fc.constantFrom('A1', 'F6', '10'), share)),
          }),
        ),
        handlingOrder: fc.array(anyText, { maxLength: 2 }),
        handlingDefault: maybe(anyText),
        layoutDirection: maybe(fc.constantFrom(...LAYOUT_DIRECTIONS)),
        unknown: unknownFields,
      }),
    ),
    unknown: unknownFields,
  }),
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom(...SOURCE_KINDS),
      title: anyText,
      authors: fc.array(anyText, { maxLength: 2 }),
      published: maybe(date),
      url: maybe(anyText),
      language: maybe(fc.constant('he')),
      reliability: maybe(fc.constantFrom(...RELIABILITY_GRADES)),
      origin: maybe(anyText),
      reliabilityWas: maybe(fc.constantFrom(...RELIABILITY_GRADES)),
      drawsOn: picks,
      reference: maybe(fc.record({ type: anyText })),
      withheld: maybe(fc.boolean()),
      dismissed: maybe(picks),
      text: fc.array(anyText, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
      voices: ranges,
      rejected: ranges,
      pages: fc.array(share, { maxLength: 2 }),
      note: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 3 },
  ),
  passages: fc.array(
    fc.record({
      source: pick,
      from: share,
      to: share,
      status: maybe(fc.constantFrom(...PASSAGE_STATUSES)),
      handling: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 5 },
  ),
  groups: fc.array(
    fc.record({
      title: anyText,
      color: maybe(fc.constantFrom(...GROUP_COLORS)),
      frame: maybe(frame),
      handling: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
  nodes: fc.array(
    fc.record({
      kind: fc.constantFrom(...NODE_KINDS),
      text: anyText,
      passages: picks,
      group: maybe(pick),
      speaker: maybe(anyText),
      credibility: maybe(fc.integer({ min: 1, max: 6 })),
      base: maybe(share),
      likelihood: maybe(fc.constantFrom(...LIKELIHOODS)),
      date: maybe(date),
      main: maybe(fc.boolean()),
      tags: fc.array(anyText, { maxLength: 2 }),
      folded: maybe(fc.boolean()),
      note: maybe(anyText),
      matrix: maybe(picks),
      exclusive: maybe(fc.boolean()),
      credibilityWas: maybe(fc.integer({ min: 1, max: 6 })),
      until: maybe(date),
      elsewhere: maybe(fc.record({ map: fc.constant('m-zzzzzzzzzzzz'), file: maybe(anyText) })),
      dismissed: maybe(picks),
      place: maybe(
        fc.record({
          x: whole,
          y: whole,
          width: maybe(fc.integer({ min: 80, max: 2000 })),
          pinned: maybe(fc.boolean()),
          unknown: unknownFields,
        }),
      ),
      unknown: unknownFields,
    }),
    { maxLength: 8 },
  ),
  links: fc.array(
    fc.record({
      relation: fc.constantFrom('supports' as const, 'opposes' as const, 'answers' as const),
      premises: fc.array(pick, { minLength: 1, maxLength: 3 }),
      target: pick,
      targetsLink: fc.boolean(),
      weight: maybe(share),
      scheme: maybe(anyText),
      critical: maybe(
        fc.record({
          question: anyText,
          node: maybe(pick),
          status: anyText,
          key: maybe(anyText),
          note: maybe(anyText),
        }),
      ),
      dismissed: maybe(picks),
      order: maybe(fc.constantFrom('a0', 'a1', 'Zz')),
      unknown: unknownFields,
    }),
    { maxLength: 8 },
  ),
  steps: fc.array(
    fc.record({
      title: anyText,
      focus: fc.oneof(picks, frame, pick),
      skip: maybe(fc.boolean()),
      gone: maybe(fc.array(fc.record({ id: anyText, text: anyText }), { maxLength: 2 })),
      handling: maybe(anyText),
      hidden: picks,
      lit: picks,
      verdicts: maybe(fc.boolean()),
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
  views: fc.array(
    fc.record({
      title: anyText,
      x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      zoom: fc.double({ min: 0.01, max: 8, noNaN: true }),
      focus: picks,
      handling: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
  comments: fc.array(
    fc.record({
      on: pick,
      table: fc.constantFrom(
        'nodes' as const,
        'links' as const,
        'sources' as const,
        'passages' as const,
        'map' as const,
      ),
      thread: maybe(pick),
      author: anyText,
      created: moment,
      text: anyText,
      resolved: fc.boolean(),
      gone: maybe(fc.record({ id: anyText, text: anyText })),
      handling: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 3 },
  ),
  ratings: fc.array(
    fc.record({
      on: pick,
      under: maybe(pick),
      value: anyText,
      by: anyText,
      at: moment,
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
  confirmed: fc.array(
    fc.record({
      on: pick,
      cause: pick,
      of: fc.constantFrom('nodes' as const, 'sources' as const, 'passages' as const),
      by: anyText,
      at: moment,
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
  conflicts: fc.array(
    fc.record({
      record: pick,
      of: fc.constantFrom('nodes' as const, 'links' as const, 'sources' as const, 'map' as const),
      field: anyText,
      theirs: maybe(anyText),
      unknown: unknownFields,
    }),
    { maxLength: 2 },
  ),
});

export type MapRecipe = typeof mapRecipe extends fc.Arbitrary<infer R> ? R : never;
