import { afterEach, expect, it } from 'vitest';
import { tableInWords } from '../../../../../shared/argue/ach/table-in-words';
import { shownText } from '../../../../../shared/shown-text';
import fa from '../../../../../shared/words/catalogs/fa.json';
import { speak } from '../../../../../shared/words/words';
import { achTable } from '../../../../support/ach-table';

afterEach(() => speak('en', {}));

const RAIN = 'باران بارید (دیشب)';
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g;

const lines = (text: string): string[] =>
  tableInWords(achTable([{ text, ratings: ['C', 'I', 'II'] }]), { isWeighted: false });

it('keeps a card’s words together in sentences that run the other way', () => {
  const [, about = ''] = lines(RAIN);
  expect(about).toContain(`“\u2068${RAIN}\u2069”`);
  expect(shownText(about)).toBe(about);
  speak('fa', fa);
  const all = lines('It rained (last night)').join('\n');
  expect(all).toContain('«\u2068It rained (last night)\u2069»');
  expect(all.replace(ISOLATED, '')).not.toMatch(/[A-Za-z]/);
});

it('leaves sentences alone whose words all run one way', () => {
  expect(lines('It rained (last night)').join('\n')).not.toMatch(/[\u2066-\u2069]/);
});
