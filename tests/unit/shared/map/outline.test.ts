import { describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import { outlineOf, outlineRows } from '../../../../shared/map/outline';
import type { Link, Node, Place, Relation } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';

const HEAD = { id: 'm-000000000000', title: 'Test', created: '2026-02-06T12:00:00Z' };

function nodeId(name: string): string {
  return `n-${name.padStart(12, '0')}`;
}

function linkId(name: string): string {
  return `l-${name.padStart(12, '0')}`;
}

/** A node such as `a`, `q?` (a question) or `b!` (main); they stand on the canvas from left to right as they are listed. */
function mapOf(nodes: readonly string[], links: readonly Link[], change: Partial<Node> = {}): ArgMap {
  const records = nodes.map((name): Node => ({
    id: nodeId(name.replace(/[?!]/, '')),
    kind: name.endsWith('?') ? 'question' : 'claim',
    text: name,
    ...(name.endsWith('!') && { main: true }),
    ...change,
  }));
  const places = records.map((node, index): Place => ({ node: node.id, x: index * 100, y: 0 }));
  return buildMap(HEAD, { nodes: records, places, links });
}

/** A link such as `l1: a b + c` (a and b together support c) or `l2: d - l1` (d undercuts l1). */
function link(text: string): Link {
  const [name = '', rest = ''] = text.split(': ');
  const [premises = '', target = ''] = rest.split(/ [-+=] /);
  const relations: Record<string, Relation> = { '+': 'supports', '-': 'opposes', '=': 'answers' };
  const sign = /[-+=]/.exec(rest)?.[0] ?? '+';
  return {
    id: linkId(name),
    relation: relations[sign] ?? 'supports',
    premises: premises.split(' ').map(nodeId),
    target: target.startsWith('l') ? { link: linkId(target) } : { node: nodeId(target) },
  };
}

/** The rows as indented text: `c`, `  + a`, `  = l1`; `(a)` refers to a row further up. */
function drawn(map: ArgMap, unlisted?: ReadonlySet<string>): string[] {
  const signs: Record<string, string> = { supports: '+ ', opposes: '- ', answers: '= ' };
  return outlineRows(outlineOf(map), unlisted).map((row) => {
    const name = row.id.slice(2).replace(/^0+/, '');
    const sign = row.role === 'part' ? '& ' : (signs[row.relation ?? ''] ?? '');
    return '  '.repeat(row.depth) + sign + (row.again ? `(${name})` : name);
  });
}

describe('the map as a tree', () => {
  it('lists premises under what they speak for or against', () => {
    const map = mapOf(['a', 'b', 'c', 'd'], [link('l1: b + a'), link('l2: c - a'), link('l3: d + b')]);
    expect(drawn(map)).toEqual(['a', '  + b', '    + d', '  - c']);
  });

  it('begins with main nodes, then the others from left to right, whatever they are', () => {
    expect(drawn(mapOf(['z', 'b', 'm!', 'q?'], []))).toEqual(['m', 'z', 'b', 'q']);
  });

  it('keeps the order that a person gave, else answers, support, opposition', () => {
    const links = [link('l1: b - a'), link('l2: c + a'), link('l3: d + a')];
    expect(drawn(mapOf(['a', 'b', 'c', 'd'], links))).toEqual(['a', '  + c', '  + d', '  - b']);
    const ordered = links.map((one, index) => ({ ...one, order: `a${index}` }));
    expect(drawn(mapOf(['a', 'b', 'c', 'd'], ordered))).toEqual(['a', '  - b', '  + c', '  + d']);
  });

  it('shows linked premises together in a row of their link', () => {
    const map = mapOf(['a', 'b', 'c'], [link('l1: b c + a')]);
    expect(drawn(map)).toEqual(['a', '  + l1', '    & b', '    & c']);
  });

  it('shows undercuts and backings under the row of the link that they attack or back', () => {
    const links = [link('l1: b + a'), link('l2: c - l1'), link('l3: d + l1'), link('l4: e - l2')];
    const rows = outlineRows(outlineOf(mapOf(['a', 'b', 'c', 'd', 'e'], links)));
    expect(rows.map((row) => [row.depth, row.kind, row.role])).toEqual([
      [0, 'node', 'root'],
      [1, 'link', 'premise'],
      [2, 'node', 'part'],
      [2, 'node', 'backing'],
      [2, 'link', 'undercut'],
      [3, 'node', 'part'],
      [3, 'node', 'undercut'],
    ]);
  });

  it('refers to a node that is listed further up instead of listing its branch again', () => {
    const map = mapOf(['a', 'b', 'c'], [link('l1: c + a'), link('l2: c + b'), link('l3: b + a')]);
    expect(drawn(map)).toEqual(['a', '  + b', '    + c', '  + (c)']);
  });

  it('lists a cycle once, even when nothing else leads to it', () => {
    const map = mapOf(['a', 'b', 'c'], [link('l1: b + a'), link('l2: a + b')]);
    expect(drawn(map)).toEqual(['c', 'a', '  + b', '    + (a)']);
  });

  it('begins a cycle with a node of it, and not with what hangs below', () => {
    const map = mapOf(['d', 'a', 'b'], [link('l1: b + a'), link('l2: a + b'), link('l3: d + b')]);
    expect(drawn(map)).toEqual(['a', '  + b', '    + d', '    + (a)']);
  });

  it('leaves out what is folded, and lists a shared node at its next place instead', () => {
    const links = [link('l1: c + a'), link('l2: c + b')];
    const { tables } = mapOf(['a', 'b', 'c'], links);
    const nodes = [...recordsOf(tables.nodes)];
    const places = [...recordsOf(tables.places)];
    const folded = nodes.map((node) => (node.id === nodeId('a') ? { ...node, folded: true } : node));
    expect(drawn(buildMap(HEAD, { nodes: folded, places, links }))).toEqual(['a', 'b', '  + c']);
    expect(drawn(mapOf(['a', 'b', 'c'], links, { folded: true }))).toEqual(['a', 'b']);
  });

  it('leaves out what it is told to, and counts only the rows that are left', () => {
    const map = mapOf(['a', 'b', 'c', 'd'], [link('l1: b + a'), link('l2: c + a'), link('l3: d + b')]);
    expect(drawn(map, new Set([nodeId('b')]))).toEqual(['a', '  + c']);
    const [, row] = outlineRows(outlineOf(map), new Set([nodeId('b')]));
    expect(row).toMatchObject({ position: 1, siblings: 1, hasChildren: false });
  });

  it('says for each row where it stands', () => {
    const map = mapOf(['a', 'b', 'c'], [link('l1: b + a'), link('l2: c + a')]);
    const rows = outlineRows(outlineOf(map));
    expect(rows.map(({ parent, position, siblings }) => [parent, position, siblings])).toEqual([
      [-1, 1, 1],
      [0, 1, 2],
      [0, 2, 2],
    ]);
    expect(rows.map(({ hasChildren, open }) => [hasChildren, open])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('gives every row a key of its own, which stays when the map around it changes', () => {
    const names = ['a', 'b', 'c', 'd'];
    const links = [link('l1: b c + a'), link('l2: c + b'), link('l3: d - l1')];
    const keys = outlineRows(outlineOf(mapOf(names, links))).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    const more = [...links, link('l4: d + a')];
    const after = outlineRows(outlineOf(mapOf(names, more))).map((row) => row.key);
    expect(after).toEqual(expect.arrayContaining(keys));
  });

  it('lists a chain of 10,000 nodes to its end', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => index.toString());
    const links = names.slice(1).map((name, index) => link(`l${index}: ${name} + ${index}`));
    const rows = outlineRows(outlineOf(mapOf(names, links)));
    expect(rows).toHaveLength(10_000);
    expect(rows.at(-1)?.depth).toBe(9_999);
  });
});
