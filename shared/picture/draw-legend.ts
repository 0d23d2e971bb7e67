import { KNOB_RADIUS } from '../layout/link-route';
import { OUTCOME, outcomesIn, type Outcome } from '../argue/map/outcomes';
import type { Standing } from '../argue/map/standings';
import type { Box } from '../layout/rect';
import { KIND, KINDS } from '../map/node-kinds';
import { RELATION, RELATION_NAMES } from '../map/relations';
import type { NodeKind, Relation } from '../map/schema';
import { knobShapes, lineShape } from './draw-link';
import type { Drawing, Part, Shape, TextShape } from './drawing';
import { ICONS } from './icons.data';
import { num } from './path-data';
import { iconAt, textAt } from './shapes';
import { verdictShapes } from './draw-verdict';
import { verdictPill, VERDICT_PILL } from './verdict-pill';
import { THEMES, type Theme, type ThemeName } from './themes';
import { t } from '../words/words';

const GAP = 32; // px to what is above
const HEIGHT = 32; // px of a row
const APART = 24; // px between entries
const SIZE = 13;
const LEAST = 480; // px of room, however narrow the map is

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => Shape[];
}

/** Says below a picture what the kinds of cards and the signs on links mean, of those that it shows; nothing for an empty one. */
export function legendPart(
  parts: readonly Part[],
  above: Box,
  theme: Theme,
  standings: ReadonlyMap<string, Standing> = new Map(),
): Part | undefined {
  const shown = new Set(parts.map(({ kind }) => kind));
  const entries = [
    ...KINDS.filter((kind) => shown.has(kind)).map((kind) => kindEntry(kind, theme)),
    ...RELATION_NAMES.filter((relation) => shown.has(relation)).map((relation) =>
      relationEntry(relation, theme),
    ),
    ...outcomesIn(standings).map((outcome) => outcomeEntry(outcome, theme)),
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
  return { role: 'legend', title: t('What the signs mean'), opacity: 1, box, shapes };
}

/** The words of an entry, in the middle of a line of the legend. */
function labelOf(text: string, theme: Theme): { width: number; at: (x: number, y: number) => TextShape } {
  const look = { size: SIZE, weight: 400, color: theme.ink } as const;
  const at = (x: number, y: number): TextShape => textAt(text, { x, y: y + 4.5 }, look);
  return { width: at(0, 0).width, at };
}

function kindEntry(kind: NodeKind, theme: Theme): Entry {
  const { ink } = theme.kinds[kind];
  const label = labelOf(KIND[kind].label, theme);
  return {
    width: 22 + label.width,
    draw: (x, y) => [
      ...iconAt(ICONS[KIND[kind].icon], { x, y: y - 8, size: 16 }, { color: ink, width: 2.25 }),
      label.at(x + 22, y),
    ],
  };
}

function relationEntry(relation: Relation, theme: Theme): Entry {
  const label = labelOf(RELATION[relation].verb, theme);
  const length = 64;
  return {
    width: length + 8 + label.width,
    draw: (x, y) => [
      lineShape(`M${num(x)} ${num(y)}H${num(x + length)}`, relation, theme.relations[relation]),
      ...knobShapes(relation, { x: x + KNOB_RADIUS + (length - 2 * KNOB_RADIUS) / 2, y }, theme),
      label.at(x + length + 8, y),
    ],
  };
}

function outcomeEntry(outcome: Outcome, theme: Theme): Entry {
  const pill = verdictPill({ outcome });
  const label = labelOf(OUTCOME[outcome].means, theme);
  const labelX = (pill?.width ?? 0) + 8;
  return {
    width: labelX + label.width,
    draw: (x, y) => [
      ...(pill ? verdictShapes({ pill, at: { x, y: y - VERDICT_PILL.height / 2 } }, theme) : []),
      label.at(x + labelX, y),
    ],
  };
}

/** The legend of a drawing as a drawing of its own, for documents that show it smaller; nothing for an empty one. */
export function drawLegend(
  of: Drawing,
  look: { theme: ThemeName; width: number; standings?: ReadonlyMap<string, Standing> | undefined },
): Drawing | undefined {
  const { width, standings } = look;
  const theme = THEMES[look.theme];
  const above = { minX: 0, minY: -GAP, maxX: width, maxY: -GAP };
  const part = legendPart(of.parts, above, theme, standings);
  if (!part) return undefined;
  const { minX, minY, maxX, maxY } = part.box;
  return {
    x: minX,
    y: minY,
    width: Math.max(width, maxX - minX),
    height: maxY - minY,
    background: theme.canvas,
    title: part.title,
    description: part.title,
    language: of.language,
    parts: [part],
  };
}
