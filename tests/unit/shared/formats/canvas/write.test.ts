import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeCanvas } from '../../../../../shared/formats/canvas/write';
import { buildMap } from '../../../../../shared/map/build-map';
import fc from 'fast-check';
import { anyMap } from '../../../../support/arbitrary-map';
import { A, B, C, sampleArgument } from '../../../../support/sample-argument';

/** JSON Canvas 1.0 as its specification has it; further fields are left to tools. */
const color = z.string().regex(/^([1-6]|#[0-9a-fA-F]{6})$/);
const common = {
  id: z.string(),
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  color: color.optional(),
};
const end = z.enum(['none', 'arrow']).optional();
const side = z.enum(['top', 'right', 'bottom', 'left']).optional();
const specification = z.object({
  nodes: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ ...common, type: z.literal('text'), text: z.string() }),
        z.object({
          ...common,
          type: z.literal('file'),
          file: z.string(),
          subpath: z.string().startsWith('#').optional(),
        }),
        z.object({ ...common, type: z.literal('link'), url: z.string() }),
        z.object({
          ...common,
          type: z.literal('group'),
          label: z.string().optional(),
          background: z.string().optional(),
          backgroundStyle: z.enum(['cover', 'ratio', 'repeat']).optional(),
        }),
      ]),
    )
    .optional(),
  edges: z
    .array(
      z.object({
        id: z.string(),
        fromNode: z.string(),
        fromSide: side,
        fromEnd: end,
        toNode: z.string(),
        toSide: side,
        toEnd: end,
        color: color.optional(),
        label: z.string().optional(),
      }),
    )
    .optional(),
});

describe('writing a canvas', () => {
  it('keeps to the specification, with ids that are there once and lines between cards', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { nodes = [], edges = [] } = specification.parse(JSON.parse(writeCanvas(map).text));
        const ids = [...nodes, ...edges].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const cards = new Set(nodes.map(({ id }) => id));
        for (const { fromNode, toNode } of edges)
          expect([cards.has(fromNode), cards.has(toNode)]).toEqual([true, true]);
      }),
      { numRuns: 150 },
    );
  });

  it('draws linked premises and an undercut through a small card', () => {
    const file = JSON.parse(writeCanvas(sampleArgument()).text) as {
      nodes: { id: string; text: string }[];
      edges: { fromNode: string; toNode: string; label?: string; color?: string }[];
    };
    const link = 'l-000000000002';
    expect(file.nodes.find(({ id }) => id === link)?.text).toBe('supports');
    const lines = file.edges.filter(({ fromNode, toNode }) => fromNode === link || toNode === link);
    expect(lines.map(({ fromNode, toNode, label, color: hue }) => [fromNode, toNode, label, hue])).toEqual([
      [B, link, undefined, undefined],
      [link, A, 'supports', '4'],
      ['n-00000000000d', link, 'opposes', '1'],
    ]);
  });

  it('writes a text so that nothing in it is Markdown', () => {
    const text = '# Not *bold* [x](y) <b>\n- no list\n1. none ==mark== &amp;';
    const map = buildMap(
      { id: 'm-000000000000', title: 'T', created: '2026-01-01T00:00:00Z' },
      { nodes: [{ id: C, kind: 'claim', text }] },
    );
    const file = JSON.parse(writeCanvas(map).text) as { nodes: { text: string }[] };
    expect(file.nodes[0]?.text).toBe(
      '\\# Not \\*bold\\* \\[x\\](y) \\<b>\n\\- no list\n1\\. none \\=\\=mark\\=\\= \\&amp;',
    );
  });
});
