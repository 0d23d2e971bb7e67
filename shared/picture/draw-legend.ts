import { KNOB_RADIUS } from '../layout/link-route';
import type { Box } from '../layout/rect';
import { KIND_LABELS, RELATION_LABELS } from '../map/labels';
import type { NodeKind, Relation } from '../map/schema';
import { knobShapes, lineShape } from './draw-link';
import type { Part, Shape } from './drawing';
import { KIND_ICONS } from './icons.data';
import { num } from './path-data';
import { iconAt, textAt } from './shapes';
import type { Theme } from './themes';

const GAP = 32; // px to what is above
const HEIGHT = 32; // px of a row
const APART = 24; // px between entries
const SIZE = 13;
const LEAST = 480; // px of room, however narrow the map is

// Not from the schema, which would bring its library into every page that is handed to others.
const KINDS = Object.keys(KIND_LABELS) as NodeKind[];
const RELATIONS = Object.keys(RELATION_LABELS) as Relation[];

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => Shape[];
}

/** Says below a picture what the kinds of cards and the signs on links mean, of those that it shows; nothing for an empty one. */
export function legendPart(parts: readonly Part[], above: Box, theme: Theme): Part | undefined {
  const shown = new Set(parts.map(({ kind }) => kind));
  const entries = [
    ...KINDS.filter((kind) => shown.has(kind)).map((kind) => kindEntry(kind, theme)),
    ...RELATIONS.filter((relation) => shown.has(relation)).map((relation) => relationEntry(relation, theme)),
  ];
  if (entries.length === 0) return undefined;
  const right = above.minX + Math.max(LEAST, above.maxX - above.minX);
  const minY = above.maxY + GAP;
  let [x, y, widest] = [above.minX, minY, above.minX];
  const shapes: Shape[] = [];
  for (const { width, draw } of entries) {
    if (x > above.minX && x + width > right) [x, y] = [above.minX, y + HEIGHT];
    shapes.push(...draw(x, y + HEIGHT / 2));
    widest = Math.max(widest, x + width);
    x += width + APART;
  }
  const box = { minX: above.minX, minY, maxX: widest, maxY: y + HEIGHT };
  return { role: 'legend', title: 'What the signs mean', opacity: 1, box, shapes };
}

function kindEntry(kind: NodeKind, theme: Theme): Entry {
  const { ink } = theme.kinds[kind];
  const look = { size: SIZE, weight: 400, color: theme.ink } as const;
  const label = textAt(KIND_LABELS[kind], { x: 0, y: 0 }, look);
  return {
    width: 22 + label.width,
    draw: (x, y) => [
      ...iconAt(KIND_ICONS[kind], { x, y: y - 8, size: 16 }, { color: ink, width: 2.25 }),
      { ...label, x: x + 22, y: y + 4.5 },
    ],
  };
}

function relationEntry(relation: Relation, theme: Theme): Entry {
  const look = { size: SIZE, weight: 400, color: theme.ink } as const;
  const label = textAt(RELATION_LABELS[relation], { x: 0, y: 0 }, look);
  const length = 64;
  return {
    width: length + 8 + label.width,
    draw: (x, y) => [
      lineShape(`M${num(x)} ${num(y)}H${num(x + length)}`, relation, theme.relations[relation]),
      ...knobShapes(relation, { x: x + KNOB_RADIUS + (length - 2 * KNOB_RADIUS) / 2, y }, theme),
      { ...label, x: x + length + 8, y: y + 4.5 },
    ],
  };
}
