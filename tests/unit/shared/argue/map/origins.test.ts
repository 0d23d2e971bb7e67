import { expect, it } from 'vitest';
import { unlimited } from '../../../../../shared/argue/budget';
import { baseTable } from '../../../../../shared/argue/map/base-scores';
import { circularReporting } from '../../../../../shared/argue/map/origins';
import { standingsOf } from '../../../../../shared/argue/map/standings';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { indexRecords } from '../../../../../shared/map/index-records';
import type { Head, Link, Node, Passage, Source, VerdictSettings } from '../../../../../shared/map/schema';

/** Two pieces of evidence, each from an article of its own, for one claim. */
function map(sources: readonly Partial<Source>[], verdicts: VerdictSettings = {}): ArgMap {
  const head: Head = { id: 'm', title: '', created: '2026-01-01T00:00:00Z', settings: { verdicts } };
  const articles = sources.map((source, i): Source => ({
    ...{ id: `s${i}`, kind: 'article', title: '', authors: [], text: '', textHash: '' },
    ...source,
  }));
  const passages = articles.map(({ id }, i): Passage => ({
    ...{ id: `p${i}`, source: id, start: 0, end: 0, exact: '', prefix: '', suffix: '', textHash: '' },
  }));
  const nodes: Node[] = [0, 1].map((i) => ({
    ...{ id: `n${i}`, kind: 'evidence', text: '', passages: [`p${i}`], base: 0.5 },
  }));
  const links = nodes.map(({ id }, i): Link => ({
    id: `l${i}`,
    relation: 'supports',
    premises: [id],
    target: { node: 'c' },
  }));
  return indexRecords(head, {
    ...{ sources: articles, passages, links },
    nodes: [...nodes, { id: 'c', kind: 'claim', text: '', base: 0.5 }],
  });
}

function claim(of: ArgMap): number | undefined {
  const found = standingsOf(of, { degrees: 'quadratic-energy' }, unlimited);
  return found.ok ? found.value.of.get('c')?.degree : undefined;
}

const TWO = 0.75; // 0.5 + 0.5 × h(1)
const ONE = 0.6; // 0.5 + 0.5 × h(0.5)

it('support from articles of different origins adds up', () => {
  expect(claim(map([{}, {}]))).toBeCloseTo(TWO, 12);
});

it.each([
  ['a common origin by name', [{ origin: 'a wire' }, { origin: 'a wire' }]],
  ['one that draws on the other', [{}, { drawsOn: ['s0'] }]],
  ['a third that both draw on', [{ drawsOn: ['s2'] }, { drawsOn: ['s3'] }, {}, { drawsOn: ['s2'] }]],
  ['a circle', [{ drawsOn: ['s1'] }, { drawsOn: ['s0'] }]],
])('support from articles with one origin counts once: %s', (_, sources) => {
  expect(claim(map(sources))).toBeCloseTo(ONE, 12);
  expect(claim(map(sources, { eachOfOrigin: true }))).toBeCloseTo(TWO, 12);
});

it('articles that have what they say from each other are found, each circle once', () => {
  const circle = [{ drawsOn: ['s1'] }, { drawsOn: ['s0'] }, { drawsOn: ['s0'] }, {}];
  expect(circularReporting(map(circle).tables.sources).map((ids) => [...ids].sort())).toEqual([['s0', 's1']]);
  expect(circularReporting(map([{}, { drawsOn: ['s0'] }]).tables.sources)).toEqual([]);
});

it('the table of base scores has a field for each pair of grades, and one’s own where it is set', () => {
  const table = baseTable(map([{}, {}], { bases: { B2: 0.7, F6: 0.4 } }));
  expect(table.map((row) => row.length)).toEqual([6, 6, 6, 6, 6, 6]);
  const at = (grade: string) => table.flat().find((field) => field.grade === grade);
  expect(at('B2')).toEqual({ grade: 'B2', score: 0.7, isOwn: true });
  expect(at('A1')).toEqual({ grade: 'A1', score: 0.95, isOwn: false });
  expect(at('F6')).toEqual({ grade: 'F6', score: 0.4, isOwn: true });
});
