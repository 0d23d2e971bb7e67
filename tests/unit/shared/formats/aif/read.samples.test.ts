import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAif } from '../../../../../shared/formats/aif/read';
import { writeAif } from '../../../../../shared/formats/aif/write';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { isLossless } from '../../../../../shared/formats/loss';
import { readXaif } from '../../../../../shared/formats/xaif/read';
import { writeXaif } from '../../../../../shared/formats/xaif/write';
import { differencesBut } from '../../../../support/conversion-differences';
import { SAMPLES, mustRead, sampleText } from '../../../../support/format-context';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';

interface Raw {
  nodes: object[];
  edges: object[];
}

const FILES = ['19395', '19398', '6064-original', 'cea_aif_graph'];

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
    expect(countsOf(map)).toEqual(COUNTERS['aif']?.(text, name));
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
