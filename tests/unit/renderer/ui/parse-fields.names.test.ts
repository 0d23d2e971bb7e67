import { describe, expect, it } from 'vitest';
import { joinNames, parseNames } from '../../../../renderer/ui/parse-fields';

describe('authors on one line', () => {
  it('are parted by semicolons, since names have commas in them', () => {
    expect(parseNames(' Arendt, Hannah;  ; Jalal Al-e Ahmad;')).toEqual([
      'Arendt, Hannah',
      'Jalal Al-e Ahmad',
    ]);
    expect(parseNames('')).toEqual([]);
  });

  it('are read the way they are written', () => {
    const authors = ['Arendt, Hannah', 'Jalal Al-e Ahmad'];
    expect(parseNames(joinNames(authors))).toEqual(authors);
  });
});
