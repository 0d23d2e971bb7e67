import { describe, it } from 'vitest';
import { readCanvas } from '../../shared/formats/canvas/read';
import { writeCanvas } from '../../shared/formats/canvas/write';
import { expectNeverThrows, expectNothingLost } from '../support/round-trip';

const OTHERS = `{"nodes":[{"id":"a","type":"text","text":"One","x":0,"y":0,"width":200,"height":60},
{"id":2,"type":"file","file":"two.md","x":0,"y":100,"width":200,"height":60},{"id":"g","type":"group","x":-9,"y":-9,"width":999,"height":999}],
"edges":[{"id":"e","fromNode":2,"toNode":"a","label":"because"}]}`;

describe('JSON Canvas', () => {
  it('gives back every map whole', () => expectNothingLost(writeCanvas, readCanvas));

  it('never throws on any text', () => expectNeverThrows(readCanvas, writeCanvas, [OTHERS]));
});
