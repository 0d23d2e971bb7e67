import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAif } from '../../../../../shared/formats/aif/read';
import { writeAif } from '../../../../../shared/formats/aif/write';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { isLossless } from '../../../../../shared/formats/loss';
import { readXaif } from '../../../../../shared/formats/xaif/read';
import { writeXaif } from '../../../../../shared/formats/xaif/write';
import { recordsOf } from '../../../../../shared/map/table';
import { differencesBut } from '../../../../support/conversion-differences';
import { SAMPLES, mustRead, sampleText } from '../../../../support/format-context';

interface Raw {
  nodes: { nodeID: unknown; type: string }[];
  edges: { fromID: unknown; toID: unknown }[];
}

const FILES = ['19395', '19398', '6064-original', 'cea_aif_graph'];

/** Counts in the raw file, without the reader. */
function rawCounts({ nodes, edges }: Raw): Record<string, number> {
  const typeOf = (id: unknown): string | undefined =>
    nodes.find(({ nodeID }) => String(nodeID) === String(id))?.type;
  const ofType = (type: string): Raw['nodes'] => nodes.filter((node) => node.type === type);
  const schemes = [...ofType('RA'), ...ofType('CA')];
  const premises = schemes.map(
    ({ nodeID }) =>
      edges.filter(({ fromID, toID }) => String(toID) === String(nodeID) && typeOf(fromID) === 'I').length,
  );
  return {
    nodes: ofType('I').length,
    supports: ofType('RA').length,
    attacks: ofType('CA').length,
    undercuts: edges.filter(({ fromID, toID }) => typeOf(fromID) === 'CA' && typeOf(toID) !== 'I').length,
    linked: premises.filter((count) => count > 1).length,
  };
}

/** A list of objects without our own key, in an order that does not depend on theirs. */
function bare(list: object[]): string[] {
  return list
    .map((item) =>
      JSON.stringify(
        Object.entries(item)
          .filter(([key]) => key !== 'counterpoint')
          .sort(),
      ),
    )
    .sort();
}

describe.skipIf(!existsSync(SAMPLES)).each(FILES)('the sample %s', (name) => {
  const text = existsSync(SAMPLES) ? sampleText(`aif/${name}.json`) : '';

  it('has as many claims, supports, attacks, undercuts and linked premises as the raw file', () => {
    const { map } = mustRead(readAif, text);
    const links = [...recordsOf(map.tables.links)];
    const ours = {
      nodes: map.tables.nodes.size,
      supports: links.filter(({ relation }) => relation === 'supports').length,
      attacks: links.filter(({ relation }) => relation === 'opposes').length,
      undercuts: links.filter(({ relation, target }) => relation === 'opposes' && 'link' in target).length,
      linked: links.filter(({ premises }) => premises.length > 1).length,
    };
    const raw = rawCounts(JSON.parse(text) as Raw);
    expect(ours).toEqual(raw);
    expect(recogniseFormat(text, `${name}.json`)?.id).toBe('aif');
  });

  it('goes out with the nodes, edges and lists that it came in with, and comes back as the same map', () => {
    const { map, report } = mustRead(readAif, text);
    const written = writeAif(map);
    expect(isLossless(written.report)).toBe(true);
    const [was, is] = [text, written.text].map((json) => JSON.parse(json) as Raw & object);
    expect(bare(is?.nodes ?? [])).toEqual(bare(was?.nodes ?? []));
    expect(bare(is?.edges ?? [])).toEqual(bare(was?.edges ?? []));
    expect({ ...is, nodes: 0, edges: 0, counterpoint: 0 }).toEqual({
      ...was,
      nodes: 0,
      edges: 0,
      counterpoint: 0,
    });
    const again = mustRead(readAif, written.text, 7);
    expect(differencesBut(map, again.map, written.report)).toEqual([]);
    expect(again.report).toEqual(report);
  });

  it('goes through the wrapper of OVA and comes back as the same map', () => {
    const { map } = mustRead(readAif, text);
    const written = writeXaif(map);
    const again = mustRead(readXaif, written.text, 7);
    expect(isLossless(written.report)).toBe(true);
    expect(differencesBut(map, again.map, written.report)).toEqual([]);
    expect(recogniseFormat(written.text, 'analysis.json')?.id).toBe('xaif');
    expect(recogniseFormat(writeAif(map).text, 'nodeset.json')?.id).toBe('aif');
  });
});
