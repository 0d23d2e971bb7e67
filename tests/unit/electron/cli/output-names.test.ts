import { expect, it } from 'vitest';
import { formatOfName, outputBeside, outputFormatNamed } from '../../../../electron/cli/output-names';

it('knows a format by its id and by its ending without the dot, and nothing else', () => {
  const names = ['argmap', 'markdown', 'md', 'json', 'report', 'pdf', 'tsv', '.md', 'a.md', '', 'aml'];
  expect(names.map(outputFormatNamed)).toEqual([
    ...['argmap', 'markdown', 'markdown', 'aif', 'report', 'pdf', 'csv'],
    ...[undefined, undefined, undefined, undefined],
  ]);
});

it('takes the longest ending of a file’s name, in any case', () => {
  expect(['A.REPORT.PDF', 'report.pdf', 'x.ArgMap', 'x.y.MD', 'md'].map(formatOfName)).toEqual([
    'report',
    'pdf',
    'argmap',
    'markdown',
    undefined,
  ]);
});

it('puts a file beside another, or into a folder', () => {
  expect(outputBeside('in/a.b.json', 'report')).toBe('in/a.b.report.pdf');
  expect(outputBeside('in/a.json', 'argmap', 'out')).toBe('out/a.argmap');
  expect(outputBeside('in/noending', 'markdown')).toBe('in/noending.md');
});
