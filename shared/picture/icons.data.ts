import type { KindIconName } from '../map/node-kinds';

/** An icon in a box of 24 by 24: paths as SVG writes them, to be stroked with round ends. */
export interface Icon {
  readonly name: string;
  readonly paths: readonly string[];
  /** Paths to be filled. */
  readonly filled?: readonly string[];
}

// The same icons as in the interface, from Lucide (ISC licence); a test holds them against that package. Circles are written as arcs.

const SHEET = [
  'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
  'M14 2v5a1 1 0 0 0 1 1h5',
];

/** The icons of kinds, by name. */
export const ICONS: Readonly<Record<KindIconName, Icon>> = {
  'circle-question-mark': {
    name: 'circle-question-mark',
    paths: [circle(12, 12, 10), 'M9 9.5a3 2.5 0 0 1 6 0c0 2-2 2-3 3.5', 'M12 17h.01'],
  },
  speech: {
    name: 'speech',
    paths: [
      'M8.8 20v-4.1l1.9.2a2.3 2.3 0 0 0 2.164-2.1V8.3A5.37 5.37 0 0 0 2 8.25c0 2.8.656 3.054 1 4.55a5.77 5.77 0 0 1 .029 2.758L2 20',
      'M19.8 17.8a7.5 7.5 0 0 0 .003-10.603',
      'M17 15a3.5 3.5 0 0 0-.025-4.975',
    ],
  },
  'file-check': { name: 'file-check', paths: [...SHEET, 'M9 15l2 2 4-4'] },
  'shield-exclamation-point': {
    name: 'shield-exclamation-point',
    paths: [
      'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
      'M12 8v4',
      'M12 16h.01',
    ],
  },
  anchor: {
    name: 'anchor',
    paths: ['M12 6v16', 'M19 13l2-1a9 9 0 0 1-18 0l2 1', 'M9 11h6', circle(12, 4, 2)],
  },
  'circle-dashed': {
    name: 'circle-dashed',
    paths: [
      'M10.1 2.182a10 10 0 0 1 3.8 0',
      'M13.9 21.818a10 10 0 0 1-3.8 0',
      'M17.609 3.721a10 10 0 0 1 2.69 2.7',
      'M2.182 13.9a10 10 0 0 1 0-3.8',
      'M20.279 17.609a10 10 0 0 1-2.7 2.69',
      'M21.818 10.1a10 10 0 0 1 0 3.8',
      'M3.721 6.391a10 10 0 0 1 2.7-2.69',
      'M6.391 20.279a10 10 0 0 1-2.69-2.7',
    ],
  },
};

const STAR =
  'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z';

/** The icons beside the kind and in the badges. */
export const MARK_ICONS = {
  main: { name: 'star', paths: [STAR], filled: [STAR] },
  source: { name: 'file-text', paths: [...SHEET, 'M10 9H8', 'M16 13H8', 'M16 17H8'] },
  speaker: { name: 'user', paths: ['M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2', circle(12, 7, 4)] },
  doubt: {
    name: 'triangle-exclamation-point',
    paths: [
      'M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3',
      'M12 9v4',
      'M12 17h.01',
    ],
  },
  elsewhere: {
    name: 'external-link',
    paths: ['M15 3h6v6', 'M10 14 21 3', 'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6'],
  },
  tag: {
    name: 'tag',
    paths: [
      'M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z',
      circle(7.5, 7.5, 0.5),
    ],
  },
  comment: {
    name: 'message-square',
    paths: [
      'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
    ],
  },
} as const satisfies Record<string, Icon>;

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}
