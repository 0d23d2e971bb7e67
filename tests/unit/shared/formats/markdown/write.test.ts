import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { readMarkdown } from '../../../../../shared/formats/markdown/read';
import { writeMarkdown } from '../../../../../shared/formats/markdown/write';
import { buildMap } from '../../../../../shared/map/build-map';
import type { Link, Node } from '../../../../../shared/map/schema';
import { recordsOf } from '../../../../../shared/map/table';
import { textHash } from '../../../../../shared/text/hash';
import { makePassage } from '../../../../../shared/text/selector';
import { seededIds } from '../../../../support/ids';
import { sampleMap } from '../../../../support/sample-map';

const HEAD = { id: 'm-000000000000', title: 'Trams', created: '2026-01-01T00:00:00Z' };
const text = 'They are quiet, says the report.';
const source = {
  id: 's-000000000001',
  kind: 'report' as const,
  title: 'Noise in towns',
  authors: ['A. Author'],
  url: 'https://example.org/noise',
  text,
  textHash: textHash(text),
};
const node = (n: number, kind: Node['kind'], words: string, more: Partial<Node> = {}): Node => ({
  id: `n-00000000000${n}`,
  kind,
  text: words,
  ...more,
});
const link = (n: number, relation: Link['relation'], premises: number[], target: Link['target']): Link => ({
  id: `l-00000000000${n}`,
  relation,
  premises: premises.map((premise) => `n-00000000000${premise}`),
  target,
});
const MAP = buildMap(HEAD, {
  sources: [source],
  passages: [makePassage({ id: 'p-000000000001', source, start: 9, end: 14 })],
  nodes: [
    node(1, 'claim', 'The town should have trams.'),
    node(2, 'evidence', 'They are *quiet*.', { passages: ['p-000000000001'] }),
    node(3, 'assumption', 'Quiet is good.'),
    node(4, 'counterargument', 'Not in bends.'),
    node(5, 'claim', 'Buses will do.'),
  ],
  links: [
    link(1, 'supports', [2, 3], { node: 'n-000000000001' }),
    link(2, 'opposes', [4], { link: 'l-000000000001' }),
    link(3, 'opposes', [5], { node: 'n-000000000001' }),
    link(4, 'supports', [4], { node: 'n-000000000005' }),
  ],
});

describe('a Markdown outline', () => {
  it('lists what supports and opposes each claim, with quotations at the end', () => {
    const { text: markdown } = writeMarkdown(MAP);
    expect(markdown.replace(/ <!-- [nl]-.*? -->/g, '')).toBe(
      [
        '# Trams\n\n<!-- counterpoint outline 1 -->\n',
        '- **Claim:** The town should have trams.',
        '  - **Supports · Together:**',
        '    - **Premise · Evidence:** They are \\*quiet\\*. [^1]',
        '    - **Premise · Assumption:** Quiet is good.',
        '    - **Undercuts · Counterargument:** Not in bends.',
        '  - **Opposes · Claim:** Buses will do.',
        '    - **Supports · See:** Not in bends.\n',
        '[^1]: “quiet” A\\. Author. Noise in towns <https://example.org/noise>\n',
      ]
        .join('\n')
        .replace('A\\. Author', 'A. Author'),
    );
  });

  it('comes back when a person has added to it, and says what lay outside the list', () => {
    const { text: markdown } = writeMarkdown(MAP);
    const edited = markdown
      .replace(/( {2}- \*\*Opposes)/, '  - Con: Tracks are dear.\n$1')
      .replace('\n- **', '\nAside.\n\n- **');
    const reading = readMarkdown(edited, { newId: seededIds(1), now: HEAD.created, title: '' });
    if (!reading.ok) throw new Error(reading.error.message);
    expect(reading.value.map.tables.nodes.size).toBe(6);
    expect(
      [...recordsOf(reading.value.map.tables.links)].filter(({ relation }) => relation === 'opposes'),
    ).toHaveLength(3);
    expect(reading.value.report.dropped).toMatchObject([{ what: 'text', of: 'Aside.' }]);
  });

  it('is not what an article is taken for', () => {
    const article = '# Title\n\nSome words.\n\n- a list\n- of two\n\nMore words.\n\nAnd more.\n';
    expect(recogniseFormat(article, 'article.md', 2)).toBeUndefined();
    expect(recogniseFormat(writeMarkdown(MAP).text, 'map.md')?.id).toBe('markdown');
    expect(recogniseFormat('# T\n\n- a\n  - b\n  - c\n    - d\n', 'list.md')?.id).toBe('markdown');
  });

  it('refuses a text without a list', () => {
    expect(readMarkdown('words', { newId: seededIds(1), now: HEAD.created, title: '' }).ok).toBe(false);
  });
});

it('an outline for people alone has no comments in it', () => {
  const map = sampleMap('talks');
  expect(writeMarkdown(map).text).toContain('<!--');
  expect(writeMarkdown(map, { plain: true }).text).not.toContain('<!--');
});
