import { describe, expect, it } from 'vitest';
import type { FormatReader, Reading } from '../../../../shared/formats/format';
import { readFreemind } from '../../../../shared/formats/freemind/read';
import { readIndented } from '../../../../shared/formats/indented/read';
import { readMarkdown } from '../../../../shared/formats/markdown/read';
import { readOpml } from '../../../../shared/formats/opml/read';
import type { SignReading } from '../../../../shared/formats/read-options';
import { readContext } from '../../../support/format-context';
import { linksInWords } from '../../../support/links-in-words';

function read(reader: FormatReader, text: string, signs?: SignReading): Reading {
  const result = reader(text, { ...readContext(), options: { signs } });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const taken = ({ report }: Reading): unknown =>
  report.assumed?.map(({ option, taken: value }) => [option, value]);

const BULLETS = 'Build trams\n  - They are quiet\n  - They are dear\n    - Rails cost\n';
const SIDES = 'Build trams\n  + They are quiet\n  - They are dear\n';

describe('words that head a branch or stand before a line', () => {
  const LINKS = [
    'Contra opposes Build trams',
    'It is quiet supports Pro',
    'Pro supports Build trams',
    'Rails cost supports Contra',
    'Roads are torn up opposes Build trams',
    'They are clean supports Build trams',
  ];
  const LINES = [
    'Build trams\n\tPro\n\t\tIt is quiet\n\tContra',
    'Rails cost\n\t(+) They are clean\n\tKontra - Roads are torn up',
  ];

  it.each([
    ['indented text', readIndented, LINES.join('\n\t\t')],
    [
      'OPML',
      readOpml,
      `<opml><body><outline text="Build trams"><outline text="Pro"><outline text="It is quiet"/></outline>
<outline text="Contra"><outline text="Rails cost"/></outline><outline text="(+) They are clean"/><outline text="Kontra - Roads are torn up"/></outline></body></opml>`,
    ],
  ])('say on which side it is: %s', (_name, reader, text) => {
    expect(linksInWords(read(reader, text).map)).toEqual(LINKS);
  });
});

describe('marks of a list', () => {
  it('that are no signs go, where signs are pro and con, too', () => {
    const { map } = read(readIndented, `${SIDES}    • Rails cost\n    2. So do wires\n`);
    expect(linksInWords(map)).toContain('Rails cost supports They are dear');
    expect(linksInWords(map)).toContain('So do wires supports They are dear');
  });
});

describe('signs before the lines of an outline', () => {
  it('are marks of a list where all are the same, and the report says so', () => {
    const reading = read(readIndented, BULLETS);
    expect(linksInWords(reading.map)).toEqual([
      'Rails cost supports They are dear',
      'They are dear supports Build trams',
      'They are quiet supports Build trams',
    ]);
    expect(taken(reading)).toEqual([['signs', 'bullets']]);
    expect(reading.report.approximated).toEqual([]);
  });

  it.each([
    ['indented text', readIndented, SIDES],
    ['Markdown by its marks', readMarkdown, '- Build trams\n  + They are quiet\n  - They are dear\n'],
    [
      'Markdown by signs after its marks',
      readMarkdown,
      '* Build trams\n  * + They are quiet\n  * - They are dear\n',
    ],
    [
      'OPML',
      readOpml,
      '<opml><body><outline text="Build trams"><outline text="+ They are quiet"/><outline text="- They are dear"/></outline></body></opml>',
    ],
    [
      'mind maps',
      readFreemind,
      '<map><node TEXT="Build trams"><node TEXT="+ They are quiet"/><node TEXT="- They are dear"/></node></map>',
    ],
  ])('are pro and con where both stand side by side: %s', (_name, reader, text) => {
    const reading = read(reader, text);
    expect(linksInWords(reading.map)).toEqual([
      'They are dear opposes Build trams',
      'They are quiet supports Build trams',
    ]);
    expect(taken(reading)).toEqual([['signs', 'pro-con']]);
  });

  it('are what a person says they are', () => {
    expect(linksInWords(read(readIndented, BULLETS, 'pro-con').map)).toContain(
      'They are dear opposes Build trams',
    );
    expect(linksInWords(read(readIndented, SIDES, 'bullets').map)).toContain(
      'They are dear supports Build trams',
    );
    const markdown = '- Build trams\n  - They are dear\n';
    expect(linksInWords(read(readMarkdown, markdown).map)).toEqual(['They are dear supports Build trams']);
    expect(linksInWords(read(readMarkdown, markdown, 'pro-con').map)).toEqual([
      'They are dear opposes Build trams',
    ]);
  });

  it('are nothing to speak of where there are none', () => {
    expect(read(readIndented, 'A\n  B\n').report.assumed).toBeUndefined();
    expect(read(readIndented, '- A\n- B\n').report.assumed).toBeUndefined();
  });

  it('are told from words, which say a side only before a colon', () => {
    const { map } = read(
      readIndented,
      'Vote\n  Con: too dear\n  Support the bill\n  Pro choice groups agree\n',
    );
    expect(linksInWords(map)).toEqual([
      'Pro choice groups agree supports Vote',
      'Support the bill supports Vote',
      'too dear opposes Vote',
    ]);
  });
});

describe('pictures and marks before a line', () => {
  it.each([
    ['a picture of a side', '👍 B\n\t👎🏽 C\n\t❌D'],
    ['a word in another language behind the mark of a list', '- Voor: B\n\t- Einwand: C\n\t- Contro: D'],
  ])('say how it bears on what is above: %s', (_what, lines) => {
    expect(linksInWords(read(readIndented, `A\n\t${lines}`).map).sort()).toEqual([
      'B supports A',
      'C opposes A',
      'D opposes A',
    ]);
  });

  it('are no words of a line of an outline', () => {
    const text =
      '<opml><body><outline text="A"><outline text="- Con: B"/><outline text="- C"/></outline></body></opml>';
    expect(linksInWords(read(readOpml, text).map).sort()).toEqual(['B opposes A', 'C supports A']);
  });
});
