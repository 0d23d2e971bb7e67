import { describe, it } from 'vitest';
import { readOpml } from '../../shared/formats/opml/read';
import { writeOpml } from '../../shared/formats/opml/write';
import { expectNeverThrows, expectNothingLost } from '../support/round-trip';

const OTHERS = `<?xml version="1.0"?><opml version="2.0"><head><title>T</title><ownerName>Me</ownerName></head>
<body><outline text="One" _note="n"><outline text="Two" type="link" url="http://x.example"/><outline text="Why?"/></outline></body></opml>`;

describe('OPML', () => {
  it('gives back every map whole', () => expectNothingLost(writeOpml, readOpml));

  it('never throws on any text', () => expectNeverThrows(readOpml, writeOpml, [OTHERS]));
});
