import { expect, test } from 'vitest';
import { reportOf } from '../../../../shared/report/report-of';
import { reportText } from '../../../../shared/report/report-text';
import { sampleMap } from '../../../support/sample-map';

test('a report as text begins with its title, and sets in what supports a claim', () => {
  const map = sampleMap('talks');
  const lines = reportText(reportOf(map, {}).report).split('\n');
  expect(lines[0]).toBe(map.head.title);
  expect(lines[1]).toMatch(/^=+$/);
  expect(lines.some((line) => /^ {2}- \[\d+\] supports /.test(line))).toBe(true);
});

test('a table is a line a row', () => {
  const text = reportText({
    title: 'Wells',
    language: 'en',
    blocks: [{ type: 'table', head: ['Source', 'Grade'], rows: [[[{ text: 'Gauge' }], [{ text: 'B' }]]] }],
  });
  expect(text).toBe('Wells\n=====\n\nSource | Grade\nGauge | B\n');
});
