import { describe, expect, it } from 'vitest';
import { unitAt, unset } from '../../../../shared/text/typeset';

describe('what typesetting alone changes', () => {
  it.each([
    ['quotation marks', '‘a’ “b” „c“ «d» ‹e›', `'a' "b" "c" "d" 'e'`],
    ['quotation marks of TeX', "``a''", '"a"'],
    ['primes', '30′ 40″', `30' 40"`],
    ['dashes between words', 'old—and – steep -- it --- was', 'old - and - steep - it - was'],
    ['dashes between numbers', '5–10 5—10', '5-10 5-10'],
    ['a minus', '−5', '-5'],
    ['joined and wide letters', 'oﬃce １２ａ', 'office 12a'],
    ['Persian letters of Arabic keyboards', 'تحليل ترك مي\u200cشود', 'تحلیل ترک میشود'],
    ['nothing of what tells words apart', '10² Polish un-fair -----', '10² Polish un-fair -----'],
  ])('is %s', (_what, original, plain) => {
    expect(unset(original).text).toBe(plain);
  });

  it.each(['quay—old', 'quay — old', 'quay\n— old', '……… quay ﬃ—old'])(
    'leaves every word at its offset: %j',
    (original) => {
      const plain = unset(original);
      const [from, to] = [original.indexOf('quay'), original.indexOf('old')];
      expect(plain.text.slice(unitAt(plain, from), unitAt(plain, from + 4))).toBe('quay');
      expect(plain.text.slice(unitAt(plain, to), unitAt(plain, to + 3))).toBe('old');
      expect(plain.origins[plain.text.indexOf('old')]).toBe(to);
      expect(plain.origins).toHaveLength(plain.text.length + 1);
    },
  );
});
