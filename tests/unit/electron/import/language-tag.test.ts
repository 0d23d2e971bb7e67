import { expect, it } from 'vitest';
import { languageOf } from '../../../../electron/import/language-tag';

it.each([
  ['en_US', 'en-US'],
  [' fa ', 'fa'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['English language', undefined],
  ['x', undefined],
  ['', undefined],
  [null, undefined],
])('the language that “%s” names', (value, tag) => {
  expect(languageOf(value)).toBe(tag);
});
