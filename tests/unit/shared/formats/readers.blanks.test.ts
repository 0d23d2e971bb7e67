import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../shared/formats/csv/read';
import type { FormatReader } from '../../../../shared/formats/format';
import { readFreemind } from '../../../../shared/formats/freemind/read';
import { readIndented } from '../../../../shared/formats/indented/read';
import { readMarkdown } from '../../../../shared/formats/markdown/read';
import { readMindmup } from '../../../../shared/formats/mindmup/read';
import { readOpml } from '../../../../shared/formats/opml/read';
import { recordsOf } from '../../../../shared/map/table';
import { linksOf } from '../../../support/links-of';
import { readWith } from '../../../support/round-trip';

const opml = (lines: string): string => `<opml version="2.0"><body>${lines}</body></opml>`;
const mind = (nodes: string): string => `<map version="1.0.1">${nodes}</map>`;

/** A claim with one reason, then a blank place with two below it and a blank one, then another blank one. */
const BLANKS: readonly [string, FormatReader, string][] = [
  [
    'OPML',
    readOpml,
    opml(
      '<outline text="A"><outline text="B"/><outline text=""><outline text="C"/><outline text="D"/><outline text=" "/></outline><outline/></outline>',
    ),
  ],
  ['Markdown', readMarkdown, '- A\n  - B\n  -\n    - C\n    - D\n    - [ ]\n  - \n'],
  [
    'FreeMind',
    readFreemind,
    mind(
      '<node TEXT="A"><node TEXT="B"/><node TEXT=""><font BOLD="true"/><node TEXT="C"/><node TEXT="D"/><node TEXT=""/></node><node/></node>',
    ),
  ],
  ['indented text', readIndented, 'A\n  - B\n  -\n    - C\n    - D\n    - [ ]\n  -\n'],
  ['a table', readCsv, 'id,parent,claim\n1,,A\n2,1,B\n3,1,\n4,3,C\n5,3,D\n6,3,\n'],
  [
    'MindMup',
    readMindmup,
    JSON.stringify({
      formatVersion: 2,
      id: 1,
      title: 'A',
      ideas: {
        1: { id: 2, title: 'B' },
        2: { id: 3, title: '', ideas: { 1: { id: 4, title: 'C' }, 2: { id: 5, title: 'D' } } },
        3: { id: 6, title: ' ' },
      },
    }),
  ],
];

describe.each(BLANKS)('blank places in %s', (_format, read, text) => {
  it('make no cards: what hangs below one hangs at what is above', () => {
    const { map } = readWith(read, text);
    expect([...recordsOf(map.tables.nodes)].map((node) => node.text).sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(linksOf(map)).toEqual(['B supports A', 'C supports A', 'D supports A']);
  });
});

describe('places without words that show something', () => {
  it('are cards where they have a note or are an end of a line, and take their words from an address', () => {
    const lines =
      '<outline text=""  _note="Aside"/><outline text="" type="link" url="https://example.org/"/>';
    const outline = readWith(readOpml, opml(lines)).map;
    expect([...recordsOf(outline.tables.nodes)].map(({ text, note }) => [text, note]).sort()).toEqual([
      ['', 'Aside'],
      ['https://example.org/', undefined],
    ]);
    const nodes =
      '<node TEXT="A"><node TEXT="" ID="x"/><node TEXT="" LINK="https://example.org/"/><node TEXT="B"><arrowlink DESTINATION="x"/></node></node>';
    const { map } = readWith(readFreemind, mind(nodes));
    expect([...recordsOf(map.tables.nodes)].map(({ text }) => text).sort()).toEqual([
      '',
      'A',
      'B',
      'https://example.org/',
    ]);
  });

  it('give their side to what hangs below them', () => {
    const nodes =
      '<node TEXT="A"><node TEXT=""><icon BUILTIN="button_cancel"/><node TEXT="B"/></node></node>';
    expect(linksOf(readWith(readFreemind, mind(nodes)).map)).toEqual(['B opposes A']);
  });
});

/** A claim with a ticked and an open task below it. */
const TASKS: readonly [string, FormatReader, string][] = [
  ['OPML', readOpml, opml('<outline text="A"><outline text="[x] B"/><outline text="☐ C"/></outline>')],
  ['Markdown', readMarkdown, '- A\n  - [x] B\n  - [ ] C\n'],
  ['FreeMind', readFreemind, mind('<node TEXT="A"><node TEXT="☑ B"/><node TEXT="[ ] C"/></node>')],
  ['indented text', readIndented, 'A\n\t[X] B\n\t- ☐ C\n'],
];

describe.each(TASKS)('tasks in %s', (_format, read, text) => {
  it('are cards without their boxes, which are told', () => {
    const { map, report } = readWith(read, text);
    expect(linksOf(map)).toEqual(['B supports A', 'C supports A']);
    expect(report.dropped.map(({ what, of, how }) => [what, of, how])).toEqual([
      ['task box', 'B', 'It is ticked, and cards have no boxes.'],
      ['task box', 'C', 'It is not ticked, and cards have no boxes.'],
    ]);
  });
});

it('rows without a text are told where they say more than where they hang', () => {
  const { report } = readWith(readCsv, 'id,parent,claim,tags\n1,,A,\n2,1,,\n3,1,,rust\n');
  expect(report.dropped.map(({ what, line }) => [what, line])).toEqual([['row', 4]]);
});
