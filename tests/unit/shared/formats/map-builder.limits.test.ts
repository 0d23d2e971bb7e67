import { describe, expect, it } from 'vitest';
import { MapBuilder } from '../../../../shared/formats/map-builder';
import type { Reading } from '../../../../shared/formats/format';
import { find } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import { LIMITS } from '../../../../shared/map/schema';
import { serializeMap } from '../../../../shared/map/serialize';
import { textHash } from '../../../../shared/text/hash';
import { readContext } from '../../../support/format-context';

/** What was built, after it was seen that it can be opened again. */
function built(fill: (builder: MapBuilder) => void): Reading {
  const builder = new MapBuilder(readContext());
  fill(builder);
  const result = builder.finish();
  if (!result.ok) throw new Error(result.error.message);
  const again = parseMap(serializeMap(result.value.map));
  expect(again.ok ? '' : again.error.message).toBe('');
  return result.value;
}

describe('a map that is built from a file can be opened again', () => {
  it('when a text is too long: it is cut, never inside a character, and that is said', () => {
    const text = `${'x'.repeat(LIMITS.fieldLength - 1)}😀 and more`;
    let id = '';
    const { map, report } = built((builder) => {
      id = builder.add('nodes', { kind: 'claim', text, note: text });
    });
    expect(find(map, 'nodes', id)?.text).toHaveLength(LIMITS.fieldLength - 1);
    expect(report.approximated.map(({ what }) => what)).toEqual(['nodes.text', 'nodes.note']);
    expect(report.approximated[0]).toMatchObject({ id, how: expect.stringContaining('1 MiB') as string });
  });

  it('when a source is too long: its hash is that of what is left', () => {
    let id = '';
    const text = 'word '.repeat(LIMITS.sourceTextLength / 4);
    const { map, report } = built((builder) => {
      id = builder.add('sources', {
        kind: 'article',
        title: 'T',
        authors: [],
        text,
        textHash: textHash(text),
      });
    });
    expect(find(map, 'sources', id)?.text).toHaveLength(LIMITS.sourceTextLength);
    expect(report.approximated.map(({ what }) => what)).toEqual(['sources.text']);
  });

  it('when cards lie too far out, or nowhere', () => {
    let far = '';
    const { map, report } = built((builder) => {
      far = builder.add('nodes', { kind: 'claim', text: 'far' });
      builder.place(far, { x: 1e300, y: -1e8 });
    });
    expect(find(map, 'places', far)).toMatchObject({ x: LIMITS.coordinate, y: -LIMITS.coordinate });
    expect(report.approximated.map(({ what }) => what)).toEqual(['places.x', 'places.y']);

    const nowhere = built((builder) => {
      builder.place(builder.add('nodes', { kind: 'claim', text: 'nowhere' }), { x: NaN, y: 0 });
    });
    expect(nowhere.map.tables.places.size).toBe(1);
    expect(nowhere.report.dropped.map(({ what }) => what)).toEqual(['places']);
  });

  it('when what another tool said is nested too deeply', () => {
    let deep: unknown = 1;
    for (let level = 0; level < LIMITS.depth; level++) deep = { deep };
    const { map, report } = built((builder) => {
      builder.add('nodes', { kind: 'claim', text: 'kept', foreign: { aif: deep } });
      builder.set({ foreign: { aif: deep } });
    });
    expect(map.tables.nodes.size).toBe(1);
    expect(report.dropped.map(({ what }) => what)).toEqual(['head.foreign', 'nodes.foreign']);
  });

  it('when texts begin with several marks, and fields are of the wrong form', () => {
    const { map, report } = built((builder) => {
      builder.set({ title: 'x'.repeat(LIMITS.fieldLength + 1), language: 'no language' });
      builder.add('nodes', { kind: 'claim', text: '\u0000\uFEFF\uFEFFwords', tags: ['a\r', 'b'] });
    });
    expect(map.head.title).toHaveLength(LIMITS.fieldLength);
    expect(report.approximated.map(({ what }) => what)).toEqual(['head.title']);
    expect(report.dropped.map(({ what }) => what)).toContain('head');
  });
});
