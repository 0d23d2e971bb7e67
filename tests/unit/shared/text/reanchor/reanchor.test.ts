import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../../../shared/text/range';
import { compareTexts, type Verdict } from '../../../../../shared/text/reanchor/reanchor';

const QUOTE = 'The ministry said exports rose by 12 percent in March.';
const BEFORE = `Trade figures came out on Monday. ${QUOTE} Analysts were surprised. The ministry said imports rose by 21 percent in May.`;

function verdictOf(before: string, after: string, place: TextRange): Verdict {
  const [verdict] = compareTexts(before, after)([place]);
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

/** What becomes of a quotation, and the words that it is said to have become. */
function follow(
  before: string,
  quote: string,
  after: string,
): { verdict: Verdict['verdict']; words: string[] } {
  const start = before.indexOf(quote);
  const found = verdictOf(before, after, { start, end: start + quote.length });
  const places = 'place' in found ? [found.place] : 'places' in found ? found.places : [];
  return { verdict: found.verdict, words: places.map((place) => after.slice(place.start, place.end)) };
}

describe('a passage of a text that was replaced', () => {
  it('is exact while its words stand among their neighbours, wherever that is now', () => {
    const after = `A new heading.\n\n${BEFORE} One more sentence.`;
    expect(follow(BEFORE, QUOTE, after)).toEqual({ verdict: 'exact', words: [QUOTE] });
  });

  it('is lost when its sentence is deleted, though another is like it', () => {
    expect(follow(BEFORE, QUOTE, BEFORE.replace(`${QUOTE} `, ''))).toEqual({ verdict: 'lost', words: [] });
  });

  it('is reworded when its sentence is negated', () => {
    const negated = QUOTE.replace('rose', 'did not rise');
    expect(follow(BEFORE, QUOTE, BEFORE.replace(QUOTE, negated))).toEqual({
      verdict: 'reworded',
      words: [negated],
    });
  });

  it('is reworded when one figure changes', () => {
    const changed = QUOTE.replace('12', '72');
    expect(follow(BEFORE, QUOTE, BEFORE.replace(QUOTE, changed))).toEqual({
      verdict: 'reworded',
      words: [changed],
    });
  });

  it('is moved when its words stand elsewhere', () => {
    const after = `${BEFORE.replace(`${QUOTE} `, '')} ${QUOTE}`;
    expect(follow(BEFORE, QUOTE, after)).toEqual({ verdict: 'moved', words: [QUOTE] });
  });

  it('is found by what stands around it when its words stand twice', () => {
    const refrain = 'Nobody asked the islanders.';
    const before = `The ferry was sold in spring. ${refrain} The pier was closed in autumn after the storm. ${refrain} So they left.`;
    const last = before.lastIndexOf(refrain);
    const after = `First of all: ${before}`;
    const found = verdictOf(before, after, { start: last, end: last + refrain.length });
    expect(found).toEqual({
      verdict: 'exact',
      place: { start: last + 14, end: last + 14 + refrain.length },
    });
  });

  it('is not found in the copy that is left when its own words were deleted', () => {
    const refrain = 'Nobody asked the islanders.';
    const before = `The ferry was sold in spring of that year. ${refrain} The pier was closed in autumn after the storm. ${refrain} So they left.`;
    expect(follow(before, refrain, before.replace(`${refrain} `, ''))).toEqual({
      verdict: 'lost',
      words: [],
    });
  });

  it('is ambiguous when nothing tells its copies apart', () => {
    const verdict = follow(BEFORE, QUOTE, `${QUOTE} ${QUOTE}`);
    expect(verdict).toEqual({ verdict: 'ambiguous', words: [QUOTE, QUOTE] });
  });

  it('is ambiguous when its few words stand in a sentence that has nothing else of the old one', () => {
    const after = BEFORE.replace(QUOTE, 'Wages were up 12 percent on the year.');
    expect(follow(BEFORE, '12 percent', after)).toEqual({ verdict: 'ambiguous', words: ['12 percent'] });
  });

  it.each([
    ['a longer number', '112 percent'],
    ['a decimal', '1.12 percent'],
    ['a negative number', '-12 percent'],
  ])('does not find its number in %s', (_what, words) => {
    const { verdict } = follow(BEFORE, '12 percent', BEFORE.replace('12 percent', words));
    expect(verdict).not.toBe('exact');
    expect(verdict).not.toBe('moved');
  });

  it('takes other line ends, quotation marks, dashes and soft hyphens for the same words', () => {
    const before = 'He paid. “It was worth it – every cent of the money,” she said at the end of the day.';
    const after =
      'He paid.\n\n"It was worth it - every\r\ncent of the mo\u00adney," she said at the end of the day.';
    expect(follow(before, '“It was worth it – every cent of the money,”', after)).toEqual({
      verdict: 'exact',
      words: ['"It was worth it - every\r\ncent of the mo\u00adney,"'],
    });
  });

  it('does not take a raised digit for a plain one', () => {
    const before = 'The reactor core measures about 10² metres from wall to wall.';
    expect(follow(before, before, before.replace('10²', '102')).verdict).toBe('reworded');
  });

  it('counts offsets in UTF-16 units, through emoji', () => {
    const before = '🎣🎣 The crowd waved 👩‍👩‍👧 and sang all night long. The end of it.';
    const quote = 'The crowd waved 👩‍👩‍👧 and sang all night long.';
    expect(follow(before, quote, `🚢 ${before}`)).toEqual({ verdict: 'exact', words: [quote] });
  });

  it('follows right-to-left text', () => {
    const before = 'به گفتهٔ وزیر، صادرات ۱۲ درصد رشد کرد. تحلیلگران شگفت‌زده شدند. پایان.';
    const quote = 'صادرات ۱۲ درصد رشد کرد.';
    expect(follow(before, quote, `مقدمهٔ تازه. ${before}`)).toEqual({ verdict: 'exact', words: [quote] });
    expect(follow(before, quote, before.replace('۱۲', '۲۱')).verdict).toBe('reworded');
  });

  it('says where it stood when it is lost', () => {
    const after = BEFORE.replace(`${QUOTE} `, '');
    const start = BEFORE.indexOf(QUOTE);
    const found = verdictOf(BEFORE, after, { start, end: start + QUOTE.length });
    expect(found).toEqual({ verdict: 'lost', near: { start, end: start } });
  });

  it('finds itself in the same text, whatever it is', () => {
    expect(follow(' . ', '.', ' . ').verdict).toBe('exact');
    expect(follow('\u00ad', '\u00ad', 'x').verdict).toBe('lost');
  });
});

describe('a name that stands several times', () => {
  const text = `Robin met the board on Monday, and Robin paid the fine and left with Robin Hale at noon. The others waited until Robin
came. Then, as Robin had feared, the board turned Robin down and asked Robin for the keys; Robin said no. In autumn Robin sold the mill and Robin left.`;
  const places = [...text.matchAll(/Robin/g)].map(({ index }, number) => [number + 1, index] as const);

  it.each(places)('is lost where it was changed, and not found at another: number %i', (_number, start) => {
    const after = `${text.slice(0, start)}Elisa${text.slice(start + 5)}`;
    expect(verdictOf(text, after, { start, end: start + 5 }).verdict).toBe('lost');
  });
});

describe('what changed its place', () => {
  const first =
    'The harbour board met on Monday and heard the traders. Nobody asked the islanders. It closed at noon.';
  const second =
    'A survey of forty households came out in May. Nobody asked the islanders. Its costs are known.';

  it('is told by its neighbours when paragraphs with the same sentence are swapped', () => {
    const before = `${first}\n\n${second}`;
    const after = `${second}\n\n${first}`;
    for (const paragraph of [first, second]) {
      const refrain = paragraph.indexOf('Nobody');
      const start = before.indexOf(paragraph) + refrain;
      const found = verdictOf(before, after, { start, end: start + 27 });
      expect('place' in found && found.place.start).toBe(after.indexOf(paragraph) + refrain);
    }
  });

  it('is not called reworded when only the space between its words changed', () => {
    const before = 'It began so. He paid , they say , two hundred for a boat that leaked. It ended so.';
    const after = before.replace('paid , they say ,', 'paid, they say,');
    const quote = 'He paid , they say , two hundred for a boat that leaked.';
    expect(follow(before, quote, after).verdict).toBe('exact');
  });
});

describe('passages inside one another', () => {
  const inner = '12 percent';

  /** The verdicts on a few words of a sentence and on the sentence, and their words. */
  function together(after: string): { verdict: string; words: string }[] {
    const outer = { start: BEFORE.indexOf(QUOTE), end: BEFORE.indexOf(QUOTE) + QUOTE.length };
    const start = BEFORE.indexOf(inner);
    const verdicts = compareTexts(BEFORE, after)([{ start, end: start + inner.length }, outer]);
    return verdicts.map((found) => {
      const places = 'place' in found ? [found.place] : 'places' in found ? found.places : [];
      const words = places.map((place) => after.slice(place.start, place.end)).join(', ');
      return { verdict: found.verdict, words };
    });
  }

  it('move together', () => {
    const after = `${BEFORE.replace(`${QUOTE} `, '')} Wages were 12 percent up. ${QUOTE}`;
    expect(together(after)).toEqual([
      { verdict: 'moved', words: inner },
      { verdict: 'moved', words: QUOTE },
    ]);
  });

  it('are reworded together when what changed is in both', () => {
    const changed = QUOTE.replace('12', '72');
    expect(together(BEFORE.replace(QUOTE, changed))).toEqual([
      { verdict: 'reworded', words: '72 percent' },
      { verdict: 'reworded', words: changed },
    ]);
  });

  it('differ when the inner one was not touched', () => {
    const changed = QUOTE.replace('March', 'April');
    expect(together(BEFORE.replace(QUOTE, changed))).toEqual([
      { verdict: 'exact', words: inner },
      { verdict: 'reworded', words: changed },
    ]);
  });

  it('have their copies in the same order', () => {
    expect(together(`${QUOTE} ${QUOTE}`)).toEqual([
      { verdict: 'ambiguous', words: `${inner}, ${inner}` },
      { verdict: 'ambiguous', words: `${QUOTE}, ${QUOTE}` },
    ]);
  });
});

describe('a passage that was only set otherwise', () => {
  it.each([
    [
      'with other dashes',
      'The quay—old and steep—was closed in winter.',
      'The quay – old and steep – was closed in winter.',
    ],
    [
      'with joined letters',
      'The first official was difficult to find at all.',
      'The ﬁrst oﬃcial was diﬃcult to ﬁnd at all.',
    ],
    [
      'with a hyphen at a line’s end',
      'The administration will pay for all of it.',
      'The admin-\nistration will pay for all of it.',
    ],
    [
      'with a hyphen in a word',
      'The long term plan will be paid by the city.',
      'The long-term plan will be paid by the city.',
    ],
    ['as a heading in capitals', 'The price of fish in the north', 'THE PRICE OF FISH IN THE NORTH'],
  ])('is exact, and what is inside of it: %s', (_how, was, is) => {
    const [before, after] = [was, is].map((words) => `It began so.\n\n${words}\n\nIt ended like that.`);
    const start = before?.indexOf(was) ?? 0;
    const last = before?.lastIndexOf(' ', start + was.length) ?? 0;
    const places = [
      { start, end: start + was.length },
      { start: last + 1, end: start + was.length },
    ];
    const verdicts = compareTexts(before ?? '', after ?? '')(places);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
  });

  it('is reworded where the case of a word in a sentence tells more', () => {
    const before = 'It began so. They gave all of the boats to us after the storm. It ended so.';
    expect(
      follow(before, 'They gave all of the boats to us after the storm.', before.replace(' us ', ' US ')),
    ).toMatchObject({
      verdict: 'reworded',
    });
  });
});

describe('a passage that was reworded at its edge', () => {
  const around = (sentence: string): string =>
    `Trade figures came out on Monday. ${sentence} Analysts were surprised.`;

  it.each([
    [
      'a first word',
      'The members of the council voted for it.',
      'None of the members of the council voted for it.',
    ],
    [
      'a first word that takes its capital',
      'All the members of the council voted for it.',
      'Not all the members of the council voted for it.',
    ],
    [
      'another first word',
      'They estimated the price of the bridge.',
      'They underestimated the price of the bridge.',
    ],
    [
      'another last word',
      'The answer to the letter of the council is yes.',
      'The answer to the letter of the council is no.',
    ],
    [
      'more words than a fifth',
      'The result was clear to all of them.',
      'The result was anything but clear to all of them.',
    ],
  ])('is shown with all that was put in its place: %s', (_what, was, is) => {
    expect(follow(around(was), was, around(is))).toEqual({ verdict: 'reworded', words: [is] });
  });

  it.each([
    ['Taxes rose.', 'Taxes fell.'],
    ['It was never so.', 'It was so.'],
    ['The union sued the owners of the mill.', 'The owners of the mill sued the union.'],
  ])('is found where a whole sentence stood, though few letters are left: %s', (was, is) => {
    expect(follow(around(was), was, around(is))).toEqual({ verdict: 'reworded', words: [is] });
  });

  it('is lost where nothing of a sentence is left in its place', () => {
    for (const [was, is] of [
      ['Yes.', 'No.'],
      ['The council will pay for the bridge.', 'Fish prices were as high as ever.'],
    ] as const)
      expect(follow(around(was), was, around(is)).verdict).toBe('lost');
  });

  it('does not take a new sentence or a heading before it along', () => {
    const was = 'The council paid for 3 bridges in the north.';
    const is = was.replace('3', '4');
    for (const before of ['So it goes. ', '\n\nOn bridges\n\n'])
      expect(follow(around(was), was, around(before + is))).toEqual({ verdict: 'reworded', words: [is] });
  });
});

describe('a text with much that stands often', () => {
  const refrain = 'This page is updated every day. Subscribe to our letter for more.';
  const row = (at: number): string => `Station ${at} measured rain in the week of the flood.\n\n${refrain}`;
  const rows = Array.from({ length: 40 }, (_, at) => row(at));

  it('does not say which copy of a refrain is left when the row between two of them goes', () => {
    const before = rows.join('\n\n');
    const start = before.indexOf(refrain, before.indexOf('Station 20'));
    const found = verdictOf(before, rows.toSpliced(20, 1).join('\n\n'), {
      start,
      end: start + refrain.length,
    });
    expect(['ambiguous', 'lost']).toContain(found.verdict);
  });
});

describe('a text without spaces between its words', () => {
  const before =
    '港口在春天开放。部长表示，三月份的出口会增长，分析师感到惊讶。他们在会议结束之后离开了城市。没有人想要那台起重机。渔民们马上搬进了新的码头，市长为此感谢了所有的人。';
  const quote = '部长表示，三月份的出口会增长，分析师感到惊讶。';

  it('keeps its passages exact and shows what was reworded', () => {
    expect(follow(before, quote, `昨天，${before}`)).toEqual({ verdict: 'exact', words: [quote] });
    const negated = quote.replace('会', '不会');
    expect(follow(before, quote, before.replace(quote, negated))).toEqual({
      verdict: 'reworded',
      words: [negated],
    });
  });
});
