import { expect, it } from 'vitest';
import { exportOptions } from '../../../../shared/formats/export-options';

it('takes scales that make sense alone', () => {
  for (const scale of [0, 17, Number.NaN, Infinity])
    expect(exportOptions.safeParse({ scale }).success).toBe(false);
  expect(exportOptions.parse({ scale: 2, theme: 'dark', paper: 'a4' })).toEqual({
    ...{ scale: 2, theme: 'dark' },
    paper: 'a4',
  });
});
