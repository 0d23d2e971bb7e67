import { peerOf, type Row } from './rows';

/** What the canvas promises: a ratio to a peer, or a plain limit, for the rows that it is about. */
interface Target {
  says: string;
  applies: (row: Row) => boolean;
  value: (row: Row, rows: readonly Row[]) => number;
  most?: number;
  least?: number;
}

const REFRESH = 16.9; // ms: one refresh at 60 a second, with the clock's own error
const ratio =
  (peer: string) =>
  (row: Row, rows: readonly Row[]): number =>
    row.median / (peerOf(rows, row, peer)?.median ?? NaN);
const inverse =
  (peer: string) =>
  (row: Row, rows: readonly Row[]): number =>
    (peerOf(rows, row, peer)?.median ?? NaN) / row.median;
const p95 = (row: Row): number => row.p95;
const median = (row: Row): number => row.median;
const is =
  (metric: string, ...sizes: number[]) =>
  (row: Row) =>
    row.metric === metric && row.graph === undefined && (sizes.length === 0 || sizes.includes(row.size));
const LARGE = [50_000, 100_000];
const FRAMES = new Set(['pan-fit', 'pan-zoom-1', 'zoom']);

const TARGETS: readonly Target[] = [
  {
    says: 'first picture ÷ bare canvas',
    applies: is('first-picture', 10_000),
    value: ratio('canvas2d'),
    most: 2,
  },
  {
    says: 'React Flow ÷ first picture',
    applies: is('first-picture', 10_000),
    value: inverse('react-flow'),
    least: 40,
  },
  {
    says: 'first picture ÷ bare canvas',
    applies: is('first-picture', ...LARGE),
    value: ratio('canvas2d'),
    most: 2.5,
  },
  {
    says: '95th percentile of frames, ms',
    applies: (row) => FRAMES.has(row.metric) && row.size === 10_000,
    value: p95,
    most: REFRESH,
  },
  {
    says: '95th percentile of frames, ms',
    applies: (row) => FRAMES.has(row.metric) && LARGE.includes(row.size) && row.graph === undefined,
    value: p95,
    most: 2 * REFRESH,
  },
  { says: 'sharp again after a pan, ms', applies: is('sharp', 10_000, ...LARGE), value: median, most: 150 },
  {
    says: 'draw time at fit ÷ bare canvas',
    applies: is('draw-fit', 10_000, ...LARGE),
    value: ratio('canvas2d'),
    most: 1.25,
  },
  {
    says: 'draw time at zoom 1 ÷ bare canvas',
    applies: is('draw-zoom-1', 10_000, ...LARGE),
    value: ratio('canvas2d'),
    most: 3,
  },
  { says: '95th percentile of frames, ms', applies: is('drag', 50_000), value: p95, most: 2 * REFRESH },
  { says: '95th percentile of frames, ms', applies: is('type', 50_000), value: p95, most: 2 * REFRESH },
  { says: 'memory ÷ bare canvas', applies: is('memory', 50_000), value: ratio('canvas2d'), most: 3 },
  { says: 'time ÷ d3-flextree', applies: is('layout', 10_000), value: ratio('flextree'), most: 2 },
  { says: 'elk layered ÷ time', applies: is('layout', 10_000), value: inverse('elk-layered'), least: 50 },
  { says: 'width ÷ height', applies: is('aspect'), value: median, least: 0.5, most: 3 },
  { says: 'overlapping cards', applies: (row) => row.metric === 'overlaps', value: median, most: 0 },
  {
    says: 'crossings of tree lines ÷ elk layered',
    applies: is('crossings-tree', 500, 2000),
    value: ratio('elk-layered'),
    most: 1,
  },
  {
    says: 'crossings with cross links ÷ elk layered',
    applies: is('crossings-cross', 500, 2000),
    value: ratio('elk-layered'),
    most: 1,
  },
  { says: 'mean line ÷ d3-flextree', applies: is('edge-length'), value: ratio('flextree'), most: 1 },
  {
    says: 'mean line ÷ elk layered',
    applies: is('edge-length', 500, 2000, 10_000),
    value: ratio('elk-layered'),
    most: 1,
  },
  { says: 'mean line ÷ dagre', applies: is('edge-length', 500, 2000), value: ratio('dagre'), most: 1 },
  { says: 'mean movement after an added card, px', applies: is('movement'), value: median, most: 40 },
  {
    says: 'cards not back to the pixel',
    applies: (row) => row.metric.startsWith('not-back'),
    value: p95,
    most: 0,
  },
  { says: '95th percentile of keystrokes, ms', applies: is('search'), value: p95, most: 16 },
];

/** A target beside what was measured. */
export interface Verdict {
  about: string;
  says: string;
  value: number;
  limit: string;
  met: boolean;
}

/** Holds the figures of a run against what is promised; what was not measured is left out. */
export function verdictsOf(rows: readonly Row[]): Verdict[] {
  return TARGETS.flatMap((target) =>
    rows
      .filter((row) => row.subject === 'counterpoint' && target.applies(row))
      .flatMap((row) => {
        const value = target.value(row, rows);
        if (Number.isNaN(value)) return [];
        const met = value <= (target.most ?? Infinity) && value >= (target.least ?? -Infinity);
        const limit = [
          target.least !== undefined && `≥ ${target.least}`,
          target.most !== undefined && `≤ ${target.most}`,
        ];
        return [
          {
            about: `${row.metric} ${row.size}`,
            says: target.says,
            value,
            limit: limit.filter(Boolean).join(', '),
            met,
          },
        ];
      }),
  );
}
