import { describe, expect, it } from 'vitest';
import { readArgdown } from '../../../../../shared/formats/argdown/read';
import { writeArgdown } from '../../../../../shared/formats/argdown/write';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { buildMap } from '../../../../../shared/map/build-map';
import type { Link, Node } from '../../../../../shared/map/schema';
import { find, type ArgMap } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';
import { sampleMap } from '../../../../support/sample-map';

const HEAD = { id: 'm-000000000000', title: 'Bridges', created: '2026-01-01T00:00:00Z' };
const node = (n: number, text: string, more: Partial<Node> = {}): Node => ({
  id: `n-00000000000${n}`,
  kind: 'claim',
  text,
  ...more,
});
const link = (n: number, relation: Link['relation'], premises: number[], target: Link['target']): Link => ({
  id: `l-00000000000${n}`,
  relation,
  premises: premises.map((premise) => `n-00000000000${premise}`),
  target,
});
const at = (n: number): Link['target'] => ({ node: `n-00000000000${n}` });

/** What people see of the file: no front matter and no blocks of data. */
function body(map: ArgMap): string {
  const { text } = writeArgdown(map);
  return text.slice(text.indexOf('===\n\n') + 5).replace(/ \{"cp".*\}$/gm, '');
}

describe('writing Argdown', () => {
  it('writes simple links as lines and linked premises as an argument', () => {
    const nodes = [
      node(1, 'The bridge holds.'),
      node(2, 'It is new.'),
      node(3, 'New ones hold.'),
      node(4, 'It shakes.'),
    ];
    const map = buildMap(HEAD, {
      nodes,
      links: [link(1, 'supports', [2, 3], at(1)), link(2, 'opposes', [4], at(1))],
    });
    expect(body(map)).toBe(
      [
        '[The bridge holds]: The bridge holds.\n  - [It shakes]\n',
        '[It is new]: It is new.\n',
        '[New ones hold]: New ones hold.\n',
        '[It shakes]: It shakes.\n',
        '<For The bridge holds>\n',
        '(1) [It is new]\n(2) [New ones hold]\n----\n(3) [The bridge holds]\n',
      ].join('\n'),
    );
  });

  it('writes an undercut as one of an argument, and a conclusion for premises that oppose together', () => {
    const nodes = [node(1, 'a'), node(2, 'b'), node(3, 'c')];
    const map = buildMap(HEAD, {
      nodes,
      links: [link(1, 'opposes', [2, 3], at(1)), link(2, 'opposes', [3], { link: 'l-000000000001' })],
    });
    expect(body(map)).toContain(
      '<Against a>\n  <_ [c]\n\n(1) [b]\n(2) [c]\n----\n(3) [Not so a]: Not so: a\n  -> [a]',
    );
  });

  it('escapes what would be markup, and gives each node a title of its own', () => {
    const nodes = [
      node(1, 'see [this] <b>#1</b> // *now*'),
      node(2, 'twice'),
      node(3, 'twice'),
      node(4, '__proto__'),
    ];
    const text = body(buildMap(HEAD, { nodes }));
    expect(text).toContain('see \\[this\\] \\<b\\>\\#1\\</b\\> /\\/ \\*now\\*');
    expect(text).toMatch(/\[twice\]: twice[\s\S]*\[twice \(2\)\]: twice/);
  });

  it('says of an answer that it stands as support', () => {
    const nodes = [node(1, 'Why?', { kind: 'question' }), node(2, 'Because.')];
    const { report } = writeArgdown(buildMap(HEAD, { nodes, links: [link(1, 'answers', [2], at(1))] }));
    expect(report.approximated).toMatchObject([{ what: 'links.relation', id: 'l-000000000001' }]);
  });

  it('leaves what a person changed in the file as changed', () => {
    const map = buildMap(HEAD, { nodes: [node(1, 'two\nlines', { tags: ['a b'] })] });
    const { text } = writeArgdown(map);
    const edited = text.replace(': two lines #(a b)', ': three lines #c');
    const reading = readArgdown(edited, { newId: seededIds(1), now: HEAD.created, title: '' });
    expect(reading.ok && find(reading.value.map, 'nodes', 'n-000000000001')).toMatchObject({
      text: 'three lines',
      tags: ['c'],
    });
  });

  it('keeps long data where Argdown’s lexer has room for them', () => {
    const note = 'long } { '.repeat(50_000);
    const map = buildMap(HEAD, { nodes: [node(1, 'many words '.repeat(5_000), { note })] });
    const reading = readArgdown(writeArgdown(map).text, {
      newId: seededIds(1),
      now: HEAD.created,
      title: '',
    });
    expect(reading.ok && find(reading.value.map, 'nodes', 'n-000000000001')?.note).toBe(note);
  });
});

describe('Argdown for people alone', () => {
  it('holds nothing of ours, says so, and has the same argument', () => {
    const map = sampleMap('talks');
    const { text, report } = writeArgdown(map, { plain: true });
    expect(text).not.toMatch(/\bcp\b/);
    expect(report.dropped.some(({ what }) => what === 'sources')).toBe(true);
    const read = readArgdown(text, { newId: seededIds(), now: '2026-02-06T12:00:00Z', title: '' });
    if (!read.ok) throw new Error(read.error.message);
    const texts = ({ tables }: ArgMap): string[] => [...recordsOf(tables.nodes)].map(({ text }) => text);
    expect(texts(read.value.map)).toEqual(expect.arrayContaining(texts(map)));
  });
});

describe('the name of a file', () => {
  it('lets Argdown be recognised', () => {
    expect(recogniseFormat('[A]: a\n  + <B>', 'a.argdown')?.id).toBe('argdown');
    expect(recogniseFormat('words', 'a.ad')?.id).toBe('argdown');
  });
});
