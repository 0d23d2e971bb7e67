import { describe, expect, it } from 'vitest';
import { textHash } from '../../../../shared/text/hash';
import { plainText } from '../../../../shared/text/plain';
import { CONTEXT_LENGTH, makePassage } from '../../../../shared/text/selector';

function passageIn(text: string, words: string) {
  const start = text.indexOf(words);
  const source = { id: 's-000000000000', text, textHash: textHash(text) };
  return makePassage({ id: 'p-000000000000', source, start, end: start + words.length });
}

describe('a passage', () => {
  it('keeps its words, what stands around them and the hash of the text', () => {
    const text = `${'a'.repeat(50)}[words]${'b'.repeat(50)}`;
    expect(passageIn(text, '[words]')).toEqual({
      id: 'p-000000000000',
      source: 's-000000000000',
      start: 50,
      end: 57,
      exact: '[words]',
      prefix: 'a'.repeat(CONTEXT_LENGTH),
      suffix: 'b'.repeat(CONTEXT_LENGTH),
      textHash: textHash(text),
    });
  });

  it('has less around it at the ends of the text', () => {
    expect(passageIn('ab', 'ab')).toMatchObject({ prefix: '', suffix: '' });
  });

  it('never tears a character apart in what stands around it', () => {
    const text = `🚲${'a'.repeat(31)}|${'b'.repeat(31)}🚲`;
    expect(passageIn(text, '|')).toMatchObject({ prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) });
  });
});

it('hashes the UTF-8 of a text', () => {
  // The SHA-256 of the three bytes "abc", from FIPS 180-4's examples, and of "é" in UTF-8 (c3 a9).
  expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(textHash('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

it('makes line ends plain and drops a leading byte order mark and NULs', () => {
  expect(plainText('\ufeffone\r\ntwo\rthree\u0000\nfour\ufeff')).toBe('one\ntwo\nthree\nfour\ufeff');
});
