import { expect, it } from 'vitest';
import { ratingsIn } from '../../../../../shared/argue/ach/block';

it('reads ratings of other spreadsheets: letters in any case, words, nothing to empty a cell', () => {
  expect(
    ratingsIn([
      ['cc', ' I '],
      ['not applicable', ''],
    ]),
  ).toMatchObject({
    ok: true,
    value: [
      ['CC', 'I'],
      ['NA', null],
    ],
  });
});

it('leaves alone what is no link of its own', () => {
  expect(ratingsIn([['(C)', '(mixed)']])).toMatchObject({ ok: true, value: [[undefined, undefined]] });
});

it('takes nothing where a text is no rating, and says where', () => {
  const read = ratingsIn([['C'], ['maybe']]);
  expect(read).toMatchObject({ ok: false, error: { code: 'not-a-rating' } });
  expect(!read.ok && read.error.message).toContain('“maybe” in row 2, column 1');
});
