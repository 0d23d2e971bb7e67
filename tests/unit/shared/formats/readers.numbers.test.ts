import { describe, expect, it } from 'vitest';
import { readAif } from '../../../../shared/formats/aif/read';
import { readArgdown } from '../../../../shared/formats/argdown/read';
import { readCanvas } from '../../../../shared/formats/canvas/read';
import type { FormatReader } from '../../../../shared/formats/format';
import { readMindmup } from '../../../../shared/formats/mindmup/read';
import { readSadface } from '../../../../shared/formats/sadface/read';
import { readXaif } from '../../../../shared/formats/xaif/read';
import { recordsOf } from '../../../../shared/map/table';
import { linksOf } from '../../../support/links-of';
import { readWith } from '../../../support/round-trip';

const place = { x: 0, y: 0, width: 200, height: 80 };
const aif = {
  nodes: [
    { nodeID: 1, type: 'I', text: 1984 },
    { nodeID: 2, type: 'I', text: true },
    { nodeID: 3, type: 'RA', text: 'RA' },
  ],
  edges: [
    { edgeID: 1, fromID: 2, toID: 3 },
    { edgeID: 2, fromID: 3, toID: 1 },
  ],
};

/** A claim `1984` with a reason `true`, both written without quotes. */
const NUMBERS: readonly [string, FormatReader, unknown][] = [
  ['AIF', readAif, aif],
  ['xAIF', readXaif, { AIF: aif }],
  [
    'JSON Canvas',
    readCanvas,
    {
      nodes: [
        { id: 1, type: 'text', text: 1984, color: null, ...place },
        { id: 2, type: 'text', text: true, ...place },
      ],
      edges: [{ id: 3, fromNode: 2, toNode: 1, label: null, color: 4 }],
    },
  ],
  [
    'MindMup',
    readMindmup,
    {
      formatVersion: 3,
      id: 'root',
      ideas: { 1: { id: 1, title: 1984, ideas: { 1: { id: 2, title: true } } } },
    },
  ],
  [
    'SADFace',
    readSadface,
    {
      nodes: [
        { id: 'a', type: 'atom', text: 1984 },
        { id: 'b', type: 'atom', text: true },
        { id: 's', type: 'scheme', name: 'support' },
      ],
      edges: [
        { id: 1, source_id: 'b', target_id: 's' },
        { id: 2, source_id: 's', target_id: 'a' },
      ],
    },
  ],
];

describe.each(NUMBERS)('a number or a yes where %s has a text', (_format, read, file) => {
  it('is the text', () => {
    const { map, report } = readWith(read, JSON.stringify(file));
    expect([...recordsOf(map.tables.nodes)].map(({ text }) => text).sort()).toEqual(['1984', 'true']);
    expect(linksOf(map)).toEqual(['true supports 1984']);
    expect(report.dropped).toEqual([]);
  });
});

describe('what an Argdown file says of itself', () => {
  it('may be a number', () => {
    const { map } = readWith(readArgdown, '===\ntitle: 1984\ndate: 2024\n===\n\n[A]: It rains.\n');
    expect([map.head.title, map.head.description]).toEqual(['1984', '2024']);
  });
});
