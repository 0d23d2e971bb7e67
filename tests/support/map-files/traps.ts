import { jsonTraps } from './traps-json';
import { markupTraps } from './traps-markup';
import { textTraps } from './traps-text';
import { mapTrap, type MapTrap } from './map-trap';

const TORN: readonly [string, string, string][] = [
  ['aif', 'x.json', '{"nodes": [{"nodeID": "1", "text": "words", "type": "I"}], "edges": ['],
  ['canvas', 'x.canvas', '{"nodes": [{"id": "a", "type": "text", "text": "wor'],
  ['opml', 'x.opml', '<opml version="2.0"><body><outline text="words'],
  ['freemind', 'x.mm', '<map version="1.0.1"><node TEXT="words'],
  ['graphml', 'x.graphml', '<graphml><graph edgedefault="directed"><node id="a'],
  ['csv', 'x.csv', 'Evidence,Credibility\n"never closed'],
  ['argdown', 'x.argdown', '[A]: words\n  + <B'],
  ['argunet', 'x.argunet', '<?xml version="1.0"?><argunet'],
  ['brat', 'x.ann', 'T1\tClaim 0 99'],
];

/** Every torn file in encodings that it says it is not in. */
const tornTraps = TORN.flatMap(([format, fileName, text]): MapTrap[] => [
  mapTrap(format, fileName, 'the end missing', () => text),
  { format, fileName, what: 'UTF-16 without a mark', bytes: () => Buffer.from(text, 'utf16le') },
  {
    format,
    fileName,
    what: 'bytes of no encoding',
    bytes: () => Buffer.concat([Buffer.from(text), Buffer.alloc(4e6, 0xff)]),
  },
  { format, fileName, what: '8 MiB of zeros', bytes: () => Buffer.alloc(8 * 1024 * 1024) },
]);

/** Files of other tools' maps that are made to hurt. */
export const MAP_TRAPS: readonly MapTrap[] = [...jsonTraps, ...markupTraps, ...textTraps, ...tornTraps];
