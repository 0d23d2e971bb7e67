import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeVersion1 } from '../../../../shared/formats/version-1';
import { parseMap } from '../../../../shared/map/parse';
import { mapFile as mapFile1 } from '../../../../shared/map/v1/map-file';
import { anyMap } from '../../../support/arbitrary-map';
import { fixture } from '../../../support/fixture';

function read(text: string) {
  const result = parseMap(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

it('names everything that version 1 has no place for', () => {
  const { report } = writeVersion1(read(fixture('maps/v2/every-field.argmap')).map);
  expect(new Set(report.dropped.map(({ what }) => what))).toEqual(
    new Set([
      ...['head.handling', 'head.cleaned', 'head.settings.handlingOrder', 'head.settings.handlingDefault'],
      ...['shown', 'labels', 'premises', 'threshold', 'eachOfOrigin'].map(
        (n) => `head.settings.verdicts.${n}`,
      ),
      ...['reliabilityWas', 'drawsOn', 'reference', 'withheld', 'dismissed'].map((n) => `sources.${n}`),
      'passages.handling',
      ...['exclusive', 'credibilityWas', 'until', 'elsewhere'].map((name) => `nodes.${name}`),
      ...['nodes.matrix.hidden', 'nodes.matrix.relevance'],
      ...['links.critical.key', 'links.critical.note', 'links.dismissed'],
      ...['groups.handling', 'views.handling', 'steps.skip', 'steps.judged', 'steps.gone', 'steps.handling'],
      ...['comments.suggestion.changes', 'comments.suggestion.after', 'comments.gone', 'comments.handling'],
      ...['ratings', 'confirmed', 'conflicts'],
    ]),
  );
  expect(report.approximated.map(({ what }) => what)).toEqual(['passages.status', 'steps.focus']);
});

it('writes a file that version 1 takes, and that comes back from it as it was', () => {
  fc.assert(
    fc.property(anyMap, ({ map }) => {
      const { text } = writeVersion1(map);
      const parsed = mapFile1.safeParse(JSON.parse(text));
      expect(parsed.error).toBeUndefined();
      expect(writeVersion1(read(text).map)).toMatchObject({
        text,
        report: { approximated: [], dropped: [] },
      });
    }),
    { numRuns: 300 },
  );
});

it('keeps what a file of version 1 has under a name that now means something', () => {
  const file = JSON.parse(fixture('maps/v1/every-field.argmap')) as Record<string, object[]>;
  const [node, ...nodes] = file.nodes ?? [];
  const odd = {
    ...file,
    ratings: 'none',
    nodes: [{ ...node, exclusive: 'very', 'v1-exclusive': 1 }, ...nodes],
  };
  const { map } = read(JSON.stringify(odd));
  expect(map.tables.ratings.size).toBe(0);
  const back = JSON.parse(writeVersion1(map).text) as Record<string, object[]>;
  expect(back.ratings).toBe('none');
  expect(back.nodes?.[0]).toMatchObject({ exclusive: 'very', 'v1-exclusive': 1 });
});
