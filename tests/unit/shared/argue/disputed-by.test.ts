import { expect, it } from 'vitest';
import { disputedBy, disputeInWords } from '../../../../shared/argue/disputed-by';
import { smallMap } from '../../../support/small-map';

const CARD = 'n-000000000001';

function words(lines: string): string | undefined {
  return disputeInWords(disputedBy(smallMap(`claim a: The ferry pays for itself.\n${lines}`), CARD));
}

it('names who speaks against a card, by the speaker, else by the article', () => {
  const lines =
    'source log: The harbour log\nclaim b: B two. {speaker: Ann}\nclaim c: C three.\nc quotes log\nb opposes a\nc opposes a';
  expect(words(lines)).toBe('Disputed by Ann and The harbour log');
});

it('counts those who undercut its reasons, each name once, and objections that nobody has signed', () => {
  const lines =
    'claim b: B two.\nclaim c: C three. {speaker: Ann}\nclaim d: D four. {speaker: Ann}\nclaim e: E five.\nb supports a as l\nc opposes l\nd opposes a\ne opposes a';
  expect(words(lines)).toBe('Disputed by Ann and 1 objection without a name');
});

it('says nothing of a card that nobody disputes', () => {
  expect(words('claim b: B two. {speaker: Ann}\nb supports a')).toBeUndefined();
});
