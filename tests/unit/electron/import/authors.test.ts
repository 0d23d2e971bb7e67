import { describe, expect, it } from 'vitest';
import { authorsIn } from '../../../../electron/import/authors';

describe('authors in a line', () => {
  it.each([
    ['By Ada Byron', ['Ada Byron']],
    ['Ada Byron and Charles Babbage', ['Ada Byron', 'Charles Babbage']],
    ['Ada Byron, Mary Somerville, and Charles Babbage', ['Ada Byron', 'Mary Somerville', 'Charles Babbage']],
    ['Byron, Ada; Babbage, Charles', ['Byron, Ada', 'Babbage, Charles']],
    ['Byron, Ada', ['Byron, Ada']],
    ['Ada Byron & Ada Byron', ['Ada Byron']],
    ['https://example.org/ada', []],
    ['  ', []],
    [undefined, []],
    ['x'.repeat(2000), []],
  ])('%s', (line, names) => {
    expect(authorsIn(line)).toEqual(names);
  });
});
