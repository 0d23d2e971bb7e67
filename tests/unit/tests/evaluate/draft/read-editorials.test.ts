import { describe, expect, it } from 'vitest';
import { learnBagOfWords } from '../../../../evaluate/draft/bag-of-words';
import { readEditorial } from '../../../../evaluate/draft/read-editorials';
import { scoreEditorials } from '../../../../evaluate/draft/score-editorials';

const FILE = JSON.stringify({
  paragraphs: [
    [{ text: 'The pier', label: 'title' }],
    [
      { text: 'Boats sank in May', label: 'anecdote' },
      { text: ',', label: 'no-unit' },
      { text: 'so it must close', label: 'assumption' },
      { text: '.', label: 'no-unit' },
    ],
  ],
});

describe('editorials', () => {
  it('have their text as it would be printed, and their units', () => {
    const read = readEditorial(FILE, '001-pier');
    expect(read?.title).toBe('The pier');
    expect(read?.text).toBe('The pier\n\nBoats sank in May, so it must close.');
    expect(read?.units.map(({ start, end, kind }) => [read.text.slice(start, end), kind])).toEqual([
      ['Boats sank in May', 'evidence'],
      ['so it must close', 'claim'],
    ]);
  });

  it('are nothing in a file of something else', () => {
    expect(readEditorial('{"name":"pier"}', 'package')).toBeUndefined();
  });

  it('are told apart by a bag of words that has seen such words', () => {
    const read = readEditorial(FILE, '001-pier');
    const texts = read ? [read, read] : [];
    expect(scoreEditorials(texts, learnBagOfWords(texts)).kind).toBe(1);
  });
});
