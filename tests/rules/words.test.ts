import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { TRANSLATIONS, readCatalog, wordsInCode } from '../../build/words.mjs';
import { LANGUAGE } from '../../shared/words/languages';

let inCode = new Map<string, string[]>();
beforeAll(async () => {
  inCode = await wordsInCode();
}, 120_000);

/** The names that a sentence puts values in for, in its branches, too. */
function placeholders(parts: readonly MessageFormatElement[]): string[] {
  const names = parts.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => placeholders(value)) : []),
  ]);
  return [...new Set(names)].sort();
}

/** The plural branches of a sentence, each as the names of its categories. */
function plurals(parts: readonly MessageFormatElement[]): string[][] {
  return parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const inside = Object.values(part.options).flatMap(({ value }) => plurals(value));
    return 'pluralType' in part
      ? [Object.keys(part.options).filter((name) => !name.startsWith('=')), ...inside]
      : inside;
  });
}

const read = (message: string): MessageFormatElement[] => parse(message, { ignoreTag: true });
const takesValues = (message: string): boolean => /\{\w+[},]/.test(message);

describe.each(TRANSLATIONS)('the catalog %s', (language) => {
  const catalog = readCatalog(language);
  const entries = Object.entries(catalog);

  it('has a translation of every sentence that the code says, and of nothing else', () => {
    expect([...inCode.keys()].filter((sentence) => !catalog[sentence])).toEqual([]);
    expect(Object.keys(catalog).filter((sentence) => !inCode.has(sentence))).toEqual([]);
  });

  it('puts in the same values as the sentence does', () => {
    const other = entries
      .filter(([sentence]) => takesValues(sentence))
      .filter(
        ([sentence, translation]) =>
          String(placeholders(read(sentence))) !== String(placeholders(read(translation))),
      );
    expect(other).toEqual([]);
  });

  it('begins and ends with the blanks that the sentence has', () => {
    const blanks = (text: string): string => `${/^ */.exec(text)?.[0]}|${/ *$/.exec(text)?.[0]}`;
    expect(entries.filter(([sentence, translation]) => blanks(sentence) !== blanks(translation))).toEqual([]);
  });

  it('counts by the categories of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE[language].locale).resolvedOptions();
    const odd = entries
      .filter(([sentence]) => takesValues(sentence))
      .filter(([, translation]) =>
        plurals(read(translation)).some(
          (names) => String([...names].sort()) !== String([...pluralCategories].sort()),
        ),
      );
    expect(odd).toEqual([]);
  });
});
