import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAif } from '../../shared/formats/aif/read';
import { writeAif } from '../../shared/formats/aif/write';
import { isLossless } from '../../shared/formats/loss';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyBlock } from '../support/arbitrary-aif';
import { anyMap } from '../support/arbitrary-map';
import { differencesBut } from '../support/conversion-differences';
import { mustRead, readContext } from '../support/format-context';

interface Raw {
  nodes: { nodeID: unknown; type: string }[];
  edges: { fromID: unknown; toID: unknown }[];
}

/** Edges from claim to claim, and inferences and conflicts that lack an end. */
function faultsOf({ nodes, edges }: Raw): string[] {
  const type = new Map(nodes.map((node) => [String(node.nodeID), node.type]));
  const faults = edges.flatMap((edge) => {
    const [fromID, toID] = [String(edge.fromID), String(edge.toID)];
    if (!type.has(fromID) || !type.has(toID)) return ['an edge without an end'];
    return type.get(fromID) === 'I' && type.get(toID) === 'I' ? ['an edge from claim to claim'] : [];
  });
  const into = new Set(
    edges.filter(({ fromID }) => type.get(String(fromID)) === 'I').map(({ toID }) => String(toID)),
  );
  const outOf = new Set(edges.map(({ fromID }) => String(fromID)));
  for (const { nodeID, type: kind } of nodes)
    if (kind === 'RA' || kind === 'CA')
      if (!into.has(String(nodeID)) || !outOf.has(String(nodeID))) faults.push(`${kind} without an end`);
  return type.size < nodes.length ? [...faults, 'a number that is there twice'] : faults;
}

describe('AIF', () => {
  it('gives back every map but for what the report names', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { text, report } = writeAif(map);
        const again = mustRead(readAif, text, 7);
        expect(differencesBut(map, again.map, report)).toEqual([]);
        expect(isLossless(again.report)).toBe(true);
        expect(faultsOf(JSON.parse(text) as Raw)).toEqual([]);
        expect(writeAif(map).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a map that can be saved of any nodes and edges, and gives that map back', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const { map } = mustRead(readAif, JSON.stringify(block));
        expect(checkMap(map)).toEqual([]);
        expect(parseMap(serializeMap(map)).ok).toBe(true);
        const { text, report } = writeAif(map);
        expect(faultsOf(JSON.parse(text) as Raw)).toEqual([]);
        const again = mustRead(readAif, text, 7);
        expect(
          differencesBut(map, again.map, report).filter((line) => !line.startsWith('map: head.foreign')),
        ).toEqual([]);
        // What was malformed is put right by then: from here on nothing changes any more.
        const third = mustRead(readAif, writeAif(again.map).text, 9);
        expect(writeAif(third.map).text).toBe(writeAif(again.map).text);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the text', () => {
    const anyJson = fc.oneof(
      fc.string(),
      fc.json(),
      anyBlock.map((block) => JSON.stringify(block).slice(0, -7)),
      fc
        .record({ nodes: fc.array(fc.jsonValue()), edges: fc.jsonValue(), counterpoint: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anyJson, (text) => {
        const result = readAif(text, readContext());
        if (result.ok) expect(checkMap(result.value.map)).toEqual([]);
        else expect(result.error.message).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });
});
