import { FRAMEWORKS } from './preferred-rows';
import { peerOf, type Row } from './rows';

/** What is promised: one figure of our rows, at each of these sizes, held against a limit. */
export interface Target {
  says: string;
  suite: string;
  metric: string;
  /** The figure itself, or beside another subject's. */
  value: (row: Row, rows: readonly Row[]) => number;
  sizes: readonly number[];
  /** The graph, when it is not the one that is like an argument. */
  graph?: string;
  most?: number;
  least?: number;
}

const REFRESH = 16.9; // ms: one refresh at 60 a second, with the clock's own error
const LARGE = [50_000, 100_000];
const HUGE = [10_000, ...LARGE];
const ALL = [500, 2000, ...HUGE];
const LINEAR = 1.5; // how much longer a card, or a word, may take when there are many times as many: caches are small

const median = (row: Row): number => row.median;
const p95 = (row: Row): number => row.p95;
const worst = (row: Row): number => row.worst ?? row.median;
const over =
  (peer: string) =>
  (row: Row, rows: readonly Row[]): number =>
    divided(row.median, peerOf(rows, row, peer)?.median ?? NaN);
const under =
  (peer: string) =>
  (row: Row, rows: readonly Row[]): number =>
    divided(peerOf(rows, row, peer)?.median ?? NaN, row.median);

/** Nothing beside nothing is as much. */
function divided(a: number, b: number): number {
  return a === 0 && b === 0 ? 1 : a / b;
}

/** A card, or a word, beside one at a smaller size. */
function eachOver(smaller: number): (row: Row, rows: readonly Row[]) => number {
  return (row, rows) => {
    const beside = rows.find(
      ({ suite, size, metric, subject, graph }) =>
        suite === row.suite &&
        size === smaller &&
        metric === row.metric &&
        subject === row.subject &&
        graph === undefined,
    );
    return row.median / row.size / ((beside?.median ?? NaN) / smaller);
  };
}

/** A map beyond what a small one takes, beside what cannot be done without: parsing its file, and the bare picture. */
function beyondStart(row: Row, rows: readonly Row[]): number {
  const peer = (subject: string): number => peerOf(rows, row, subject)?.median ?? NaN;
  return (row.median - peer('small-map')) / (peer('json-parse') + peer('canvas2d'));
}

const canvas = (target: Omit<Target, 'suite'>): Target => ({ suite: 'canvas', ...target });
const layout = (target: Omit<Target, 'suite'>): Target => ({ suite: 'layout', ...target });
const stability = (target: Pick<Target, 'says' | 'metric' | 'most'>): Target => ({
  suite: 'stability',
  sizes: [2000],
  value: worst,
  ...target,
});
const argue = (target: Omit<Target, 'suite' | 'sizes'>): Target => ({
  suite: 'argue',
  sizes: [100_000],
  ...target,
});
const frames = (metric: string): Target[] => [
  canvas({ says: '95th percentile of frames, ms', metric, value: p95, sizes: [10_000], most: REFRESH }),
  canvas({ says: '95th percentile of frames, ms', metric, value: p95, sizes: LARGE, most: 2 * REFRESH }),
];
const longest = (metric: string): Target =>
  canvas({ says: 'longest frame, ms', metric, value: worst, sizes: [50_000], most: 2 * REFRESH });

/** No worse than the bare canvas, but for the clock's own error. */
const AS_BARE = 1.05;

/** All that is promised, as data. */
export const TARGETS: readonly Target[] = [
  {
    says: '95th percentile of frames ÷ canvas2d',
    suite: 'present',
    metric: 'moves',
    value: (row, rows) => divided(row.p95, peerOf(rows, row, 'canvas2d')?.p95 ?? NaN),
    sizes: [300, 10_000],
    most: AS_BARE,
  },
  canvas({ says: '÷ canvas2d', metric: 'first-picture', value: over('canvas2d'), sizes: [10_000], most: 2 }),
  canvas({
    says: 'React Flow ÷ ours',
    metric: 'first-picture',
    value: under('react-flow'),
    sizes: [10_000],
    least: 40,
  }),
  canvas({ says: '÷ canvas2d', metric: 'first-picture', value: over('canvas2d'), sizes: LARGE, most: 2.5 }),
  ...['pan-fit', 'pan-zoom-1', 'zoom'].flatMap(frames),
  canvas({ says: 'after a pan, ms, longest', metric: 'sharp', value: worst, sizes: HUGE, most: 150 }),
  canvas({ says: '÷ canvas2d', metric: 'draw-fit', value: over('canvas2d'), sizes: HUGE, most: 1.25 }),
  canvas({ says: '÷ canvas2d', metric: 'draw-zoom-1', value: over('canvas2d'), sizes: HUGE, most: 3 }),
  longest('drag'),
  longest('type'),
  canvas({ says: '÷ canvas2d', metric: 'memory', value: over('canvas2d'), sizes: [50_000], most: 3 }),
  layout({ says: '÷ flextree', metric: 'layout', value: over('flextree'), sizes: [10_000], most: 2 }),
  layout({
    says: 'elk layered ÷ ours',
    metric: 'layout',
    value: under('elk-layered'),
    sizes: [10_000],
    least: 50,
  }),
  layout({
    says: 'a card ÷ at 10000',
    metric: 'layout',
    value: eachOver(10_000),
    sizes: [100_000],
    most: LINEAR,
  }),
  layout({ says: 'width ÷ height', metric: 'aspect', value: median, sizes: ALL, least: 0.5, most: 3 }),
  layout({ says: 'pairs of cards', metric: 'overlaps', value: median, sizes: ALL, most: 0 }),
  ...['star', 'chain', 'dag'].map((graph): Target => {
    const about = { suite: 'worst', metric: 'overlaps', sizes: [5000], graph };
    return { ...about, says: 'pairs of cards', value: median, most: 0 };
  }),
  ...['crossings-tree', 'crossings-cross'].map((metric) =>
    layout({ says: '÷ elk layered', metric, value: over('elk-layered'), sizes: [500, 2000], most: 1 }),
  ),
  layout({ says: '÷ flextree', metric: 'edge-length', value: over('flextree'), sizes: ALL, most: 1 }),
  layout({
    says: '÷ elk layered',
    metric: 'edge-length',
    value: over('elk-layered'),
    sizes: [500, 2000, 10_000],
    most: 1,
  }),
  layout({ says: '÷ dagre', metric: 'edge-length', value: over('dagre'), sizes: [500, 2000], most: 1 }),
  stability({ says: 'mean of the other cards, px, the largest', metric: 'movement', most: 40 }),
  stability({ says: 'edits that were not back to the pixel', metric: 'not-back-after-undo', most: 0 }),
  stability({ says: 'cards not back to the pixel', metric: 'not-back-after-unfold', most: 0 }),
  {
    suite: 'search',
    metric: 'search',
    says: '95th percentile of keystrokes, ms',
    value: p95,
    sizes: [50_000],
    most: 16,
  },
  ...(
    [
      ['search', '95th percentile of keystrokes, ms', 50],
      ['alike', '95th percentile of claims, ms', 50],
      ['one-change', '95th percentile, from the file to the index, ms', 100],
    ] as const
  ).map(([metric, says, most]): Target => ({
    suite: 'library',
    metric,
    says,
    value: p95,
    sizes: [5000],
    most,
  })),
  {
    ...{ suite: 'library', metric: 'index', says: '÷ reading and checking the maps', value: over('parse') },
    ...{ sizes: [5000], most: 1.5 },
  },
  {
    ...{ suite: 'library', metric: 'search', says: 'a scan of all cards ÷ ours', value: under('scan') },
    ...{ sizes: [5000], least: 10 },
  },
  argue({ says: '÷ reading every field', metric: 'translate', value: over('fields'), most: 2 }),
  argue({ says: '÷ a loop over the links', metric: 'evaluate', value: over('loop'), most: 6 }),
  argue({ says: '95th percentile of edits, ms', metric: 'edit', value: p95, most: 16 }),
  argue({ says: 'the longest, ms', metric: 'close-cycle', value: worst, most: 100 }),
  ...FRAMEWORKS.map(({ graph, size }): Target => ({
    ...{ suite: 'argue', metric: 'preferred', graph, sizes: [size], says: '÷ clingo' },
    ...{ value: over('clingo'), most: 5 },
  })),
  {
    suite: 'findings',
    metric: 'first',
    says: 'in the worker, ms',
    value: median,
    sizes: [10_000],
    most: 1000,
  },
  {
    suite: 'findings',
    metric: 'edit',
    says: '95th percentile of edits, ms',
    value: p95,
    sizes: [10_000],
    most: 100,
  },
  ...(['edit', 'frame-scrolling', 'frame-rating'] as const).map((metric): Target => ({
    suite: 'ach',
    metric,
    says: metric === 'edit' ? '95th percentile of edits, ms' : '95th percentile of frames, ms',
    value: p95,
    sizes: [200],
    most: REFRESH,
  })),
  { suite: 'draft', metric: 'draft', says: 'words, ms', value: median, sizes: [10_000], most: 150 },
  {
    suite: 'draft',
    metric: 'draft',
    says: 'a word ÷ at 5000',
    value: eachOver(5000),
    sizes: [40_000],
    most: LINEAR,
  },
  ...(
    [
      ['svg', 2000],
      ['png-4000', 6000],
    ] as const
  ).flatMap(([metric, most]): Target[] => [
    { suite: 'export', metric, says: 'to the bytes of a file, ms', value: median, sizes: [2000], most },
    { suite: 'export', metric, says: 'a card ÷ at 2000', value: eachOver(2000), sizes: [8000], most: 1.15 },
  ]),
  {
    suite: 'merge',
    metric: 'merge',
    says: '÷ parsing the three files',
    value: over('parse'),
    sizes: [10_000],
    most: 4,
  },
  {
    suite: 'merge',
    metric: 'diff',
    says: '÷ parsing the two files',
    value: over('parse'),
    sizes: [100_000],
    most: 3,
  },
  {
    suite: 'help',
    metric: 'help',
    says: 'of the command line ÷ an empty script',
    value: over('empty-script'),
    sizes: [41],
    most: 2,
  },
  ...(
    [
      ['start-screen', 'first picture ÷ an empty window', 1.4],
      ['open-map', 'first picture ÷ an empty window', 1.5],
      ['open-map-memory', 'all processes ÷ an empty window', 1.3],
    ] as const
  ).map(([metric, says, most]): Target => ({
    suite: 'start',
    metric,
    says,
    value: over('empty-window'),
    sizes: [15],
    most,
  })),
  ...[10_000, 100_000].flatMap((size): Target[] => [
    ...['open-placed', 'open-unplaced'].map((metric): Target => ({
      suite: 'open',
      metric,
      says: 'beyond a small map ÷ (JSON.parse + bare canvas)',
      value: beyondStart,
      sizes: [size],
      most: 3,
    })),
    { suite: 'open', metric: 'host-kept', says: '÷ the file', value: over('file'), sizes: [size], most: 2.5 },
    { suite: 'open', metric: 'host-peak', says: '÷ the file', value: over('file'), sizes: [size], most: 4 },
    {
      suite: 'open',
      metric: 'page-memory',
      says: '÷ canvas2d',
      value: over('canvas2d'),
      sizes: [size],
      most: 1.5,
    },
    { suite: 'open', metric: 'longest-task', says: 'ms', value: worst, sizes: [size], most: 150 },
  ]),
  {
    suite: 'open',
    metric: 'info',
    says: '÷ JSON.parse',
    value: over('json-parse'),
    sizes: [100_000],
    most: 3,
  },
  ...[
    { metric: 'frame', says: 'longest of ten minutes, ms', value: worst, most: 2 * REFRESH },
    { metric: 'written-a-minute', says: '÷ the file', value: over('file'), most: 2 },
    { metric: 'journalled', says: 'longest, ms', value: worst, most: 1000 },
    { metric: 'in-file', says: 'longest, ms', value: worst, most: 120_000 },
  ].map((target): Target => ({ suite: 'working', sizes: [100_000], ...target })),
  {
    suite: 'save',
    metric: 'save',
    says: '÷ serialising and one bare synced write',
    value: over('bare-write'),
    sizes: [10_000],
    most: 1.5,
  },
  {
    suite: 'save',
    metric: 'frame-while-saving',
    says: 'longest frame, ms, of all saves',
    value: worst,
    sizes: [10_000],
    most: 50,
  },
];
