import { describe, it } from 'vitest';
import { readGraphml } from '../../shared/formats/graphml/read';
import { writeGraphml } from '../../shared/formats/graphml/write';
import { expectNeverThrows, expectNothingLost } from '../support/round-trip';

const OTHERS = `<graphml><key id="d" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">
<node id="a"><data key="d">A</data></node><node id="g"><graph><node id="b"/></graph></node><edge source="b" target="a"/><hyperedge/></graph></graphml>`;

describe('GraphML', () => {
  it('gives back every map whole', () => expectNothingLost(writeGraphml, readGraphml));

  it('never throws on any text', () => expectNeverThrows(readGraphml, writeGraphml, [OTHERS]));
});
