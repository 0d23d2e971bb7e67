import { expect, it } from 'vitest';
import { FORMATS } from '../../../../shared/formats/formats';
import { READERS } from '../../../../shared/formats/readers';
import { WRITERS } from '../../../../shared/formats/writers';

it('every format that says so has a reader and a writer, and no other has', () => {
  const those = (has: 'reads' | 'writes'): string[] =>
    FORMATS.filter((format) => format[has]).map(({ id }) => id);
  expect(Object.keys(READERS).sort()).toEqual(those('reads').sort());
  expect(Object.keys(WRITERS).sort()).toEqual(those('writes').sort());
});

it.each(Object.keys(READERS))('%s refuses or reads an empty text, and never throws', async (id) => {
  const read = (await READERS[id]?.())?.('', {
    newId: () => 'n-000000000001',
    now: '2026-02-06T12:00:00Z',
    title: 'Empty',
  });
  expect(typeof read?.ok).toBe('boolean');
});
