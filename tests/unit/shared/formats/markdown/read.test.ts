import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../../shared/formats/markdown/read';
import { recordsOf } from '../../../../../shared/map/table';
import { linksOf } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';

describe('Markdown outlines of others', () => {
  it('hang at the headings that they stand below', () => {
    const text =
      '# Close the square?\n\n## Pro\n- Quiet\n  - 👎 Not at night\n## Contra\n1. Shops lose trade\n***\n   - ✅ Measured\n';
    const { map } = readWith(readMarkdown, text);
    expect(map.head.title).toBe('Close the square?');
    expect(linksOf(map)).toEqual([
      'Contra opposes Close the square?',
      'Measured supports Shops lose trade',
      'Not at night opposes Quiet',
      'Pro supports Close the square?',
      'Quiet supports Pro',
      'Shops lose trade supports Contra',
    ]);
  });

  it('are headings alone, or have one that is the title', () => {
    expect(linksOf(readWith(readMarkdown, '# A\n## B\n## Con: C\n').map)).toEqual([
      'B supports A',
      'C opposes A',
    ]);
    const { map } = readWith(readMarkdown, '# A\n\n- B\n');
    expect([map.head.title, map.tables.nodes.size]).toEqual(['A', 1]);
  });

  it('have facts above them, whose title is the map’s; all else is told', () => {
    const text = '---\ntitle: "Noise"\ntags:\n  - town\n---\n# Debate\n\n- A\n  - B\n\n[^1]: Note\n';
    const { map, report } = readWith(readMarkdown, text);
    expect(map.head.title).toBe('Noise');
    expect(linksOf(map)).toEqual(['B supports A']);
    expect(report.dropped.map(({ of, line }) => [of, line])).toEqual([
      ['tags:', 3],
      ['- town', 4],
      ['# Debate', 6],
      ['[^1]: Note', 11],
    ]);
  });

  it('have the author, date and summary of the facts above them as the map’s description', () => {
    const facts = '---\ntitle: Noise\nauthors: [Ann Bo, Cy Da]\ndate: "2026-02-06"\n---\n- A\n  - B\n';
    const { map, report } = readWith(readMarkdown, facts);
    expect([map.head.description, report.dropped]).toEqual(['Ann Bo, Cy Da\n\n2026-02-06', []]);
  });

  it('have words under a bullet or a heading, which are the note of its card', () => {
    const list = [
      '- A',
      '  > in *haste*',
      '  - B',
      '',
      '    More of B',
      '',
      '  More of A',
      '',
      '  And',
      '  more',
    ];
    const headings = ['# Q', 'About [it](https://example.org/q)', '## C', '- D', '', 'Aside', '## E'];
    const notesOf = (lines: readonly string[]) => {
      const { map, report } = readWith(readMarkdown, lines.join('\n'));
      const noted = [...recordsOf(map.tables.nodes)].map(({ text, note }) => [text, note]);
      return { notes: Object.fromEntries(noted) as unknown, dropped: report.dropped.map(({ of }) => of) };
    };
    expect(notesOf(list)).toEqual({
      notes: { 'A in haste': 'More of A\n\nAnd\nmore', B: 'More of B' },
      dropped: [],
    });
    expect(notesOf(headings)).toEqual({
      notes: { Q: 'About it', C: 'Aside', D: undefined, E: undefined },
      dropped: ['https://example.org/q'],
    });
  });

  it('are read by their words; addresses, properties and tasks of Logseq are told', () => {
    const text =
      '- A [study](https://example.org)\n  collapsed:: true\n\t- TODO *B*\n\t  source:: Gazette\n\t  id:: 5\n';
    const { map, report } = readWith(readMarkdown, text);
    expect([...recordsOf(map.tables.nodes)].map((node) => node.text).sort()).toEqual(['A study', 'B']);
    expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([
      ['address', 'https://example.org'],
      ['task box', 'B'],
      ['attribute', 'source:: Gazette'],
    ]);
  });

  it('keep the lines of code in a bullet, which is no list, as its note or its text', () => {
    const text =
      '- It is slow\n  ```js\n  for (;;) {\n    - wait\n  }\n  ```\n\t- ```\n\t  a\n\n\t  b\n\t  ```\n\t- Con: no\n';
    const { map, report } = readWith(readMarkdown, text);
    const nodes = [...recordsOf(map.tables.nodes)];
    expect(nodes.map((node) => node.text).sort()).toEqual(['It is slow', 'a\n\nb', 'no']);
    expect(nodes.find((node) => node.text === 'It is slow')?.note).toBe('for (;;) {\n  - wait\n}');
    expect(linksOf(map)).toEqual(['a\n\nb supports It is slow', 'no opposes It is slow']);
    expect(report.dropped).toEqual([]);
  });

  it('are pages of Logseq, whose states, properties and references to blocks are no words', () => {
    const text = [
      'title:: Noise in town',
      'collapsed:: true',
      '',
      '- ### Close the square',
      '  id:: 65-a',
      '  :LOGBOOK:',
      '  CLOCK: [2026-02-06 Fri 10:00]',
      '  :END:',
      '\t- LATER [#A] It is loud',
      '\t  id:: 65-b',
      '\t  SCHEDULED: <2026-02-09 Mon>',
      '\t- collapsed:: true',
      '\t  NOW Ask Ann',
      '\t- As ((65-b)), so [the rest](((65-a))) and ((gone))',
      '- Other',
      '\t- ((65-b))',
      '\t\t- DOING Measure',
      '',
    ].join('\n');
    const { map, report } = readWith(readMarkdown, text);
    expect(map.head.title).toBe('Noise in town');
    expect(linksOf(map)).toEqual([
      'As It is loud, so the rest and ((gone)) supports Close the square',
      'Ask Ann supports Close the square',
      'It is loud supports Close the square',
      'It is loud supports Other',
      'Measure supports It is loud',
    ]);
    expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([
      ['task box', 'It is loud'],
      ['attribute', 'SCHEDULED: <2026-02-09 Mon>'],
      ['task box', 'Ask Ann'],
      ['task box', 'Measure'],
    ]);
  });

  it('keep their words where they have as many signs as they have letters', () => {
    const text = `- ${'**'.repeat(20_000)}\n- ${'[['.repeat(20_000)}a\n- ${'_a '.repeat(20_000)}\n`;
    expect(readWith(readMarkdown, text).map.tables.nodes.size).toBe(3);
  });
});
