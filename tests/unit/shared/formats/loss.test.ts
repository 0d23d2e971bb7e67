import { expect, it } from 'vitest';
import { LossLog, isLossless, nameOf } from '../../../../shared/formats/loss';

it('knows a text by its beginning, on one line, without half a character', () => {
  expect(nameOf(' two\n\twords ')).toBe('two words');
  expect(nameOf(' \n')).toBe('(no text)');
  expect(nameOf('x'.repeat(60))).toBe('x'.repeat(60));
  expect(nameOf('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(nameOf(`${'x'.repeat(58)}😀yy`)).toBe(`${'x'.repeat(58)}…`);
});

it('collects what became of each thing in the order in which it is told', () => {
  const log = new LossLog();
  expect(isLossless(log.report())).toBe(true);
  log.kept('nodes');
  log.kept('__proto__', 2);
  log.kept('nodes', 3);
  const loss = { what: 'nodes.tags', id: 'n-1', of: 'A' };
  log.approximated(loss);
  log.dropped({ ...loss, what: 'font' });
  const report = log.report();
  expect(Object.entries(report.kept)).toEqual([
    ['nodes', 4],
    ['__proto__', 2],
  ]);
  expect(report).toMatchObject({ approximated: [loss], dropped: [{ what: 'font' }] });
  expect(isLossless(report)).toBe(false);
  expect(isLossless({ ...report, dropped: [] })).toBe(false);
});
