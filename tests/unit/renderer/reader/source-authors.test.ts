import { describe, expect, it } from 'vitest';
import { joinAuthors, parseAuthors } from '../../../../renderer/reader/source-authors';

describe('authors on one line', () => {
  it('are parted by semicolons, since names have commas in them', () => {
    expect(parseAuthors(' Arendt, Hannah;  ; Jalal Al-e Ahmad;')).toEqual([
      'Arendt, Hannah',
      'Jalal Al-e Ahmad',
    ]);
    expect(parseAuthors('')).toEqual([]);
  });

  it('are read the way they are written', () => {
    const authors = ['Arendt, Hannah', 'Jalal Al-e Ahmad'];
    expect(parseAuthors(joinAuthors(authors))).toEqual(authors);
  });
});
