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
