import { expect, it } from 'vitest';
import { writeGaps, writeGapsCsv } from '../../../../../shared/formats/gaps/write';
import { writeMatrix } from '../../../../../shared/formats/matrix/write';
import { smallMap } from '../../../../support/small-map';
import { sampleMap } from '../../../../support/sample-map';

const MAP = smallMap(
  [
    'question q: Who did it?',
    'claim a: The butler.',
    'claim b: The cook.',
    'gap g: Whose *prints* are on the knife?',
    'gap h: Where was the dog?',
    'a answers q',
    'b answers q',
    'h supports a',
    'h supports b',
    'g supports a',
    'g opposes b',
  ].join('\n'),
);

it('lists what to look for, what tells answers apart first', () => {
  expect(writeGaps(MAP).text).toBe(
    [
      '# What to look for',
      '',
      '- [ ] Whose \\*prints\\* are on the knife?',
      '  - On: Who did it?',
      '    - Found, it would speak for: The butler.',
      '    - Found, it would speak against: The cook.',
      '- [ ] Where was the dog?',
      '  - On: Who did it?',
      '    - Found, it would speak for: The butler.',
      '    - Found, it would speak for: The cook.',
      '',
    ].join('\n'),
  );
  const [, first = '', second = ''] = writeGapsCsv(MAP).text.split('\r\n');
  expect(first).toContain('yes,Who did it?,The butler.,The cook.');
  expect(second).toContain('no,Who did it?,The butler.; The cook.');
});

it('says so where there is none', () => {
  expect(writeGaps(smallMap('claim a: A one.')).text).toContain('The map has no gaps: no card');
});

it('writes the table of each question with answers', () => {
  const { text } = writeMatrix(sampleMap('combined'));
  expect(text).toContain('Under this pressure, should Khamenei confront or accommodate?');
  expect(text.split('\n').filter((line) => line.startsWith('Evidence,')).length).toBeGreaterThan(1);
  expect(text.split('\n').filter((line) => line.startsWith('Inconsistency,')).length).toBeGreaterThan(1);
});
