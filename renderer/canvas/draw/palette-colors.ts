import { NODE_KINDS, RELATIONS, type NodeKind, type Relation } from '../../../shared/map/schema';

/** The colours of a kind: its ink, its wash, and the tone of its blocks in a picture seen from far. */
export interface KindColors {
  ink: string;
  wash: string;
  block: string;
  fadedBlock: string;
}

/** The tokens that the canvas layer draws with, read from the style sheet so that no colour is named twice. */
export interface CanvasColors {
  canvas: string;
  dot: string;
  surface: string;
  border: string;
  ink: string;
  inkSoft: string;
  badge: string;
  accent: string;
  found: string;
  kinds: Record<NodeKind, KindColors>;
  relations: Record<Relation, string>;
  font: string;
}

/** Reads the colours of the theme that is on now. */
export function readColors(element: Element = document.documentElement): CanvasColors {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const canvas = token('canvas');
  return {
    canvas,
    dot: token('canvas-dot'),
    surface: token('surface'),
    border: token('border'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    badge: token('surface-active'),
    accent: token('accent'),
    found: token('found'),
    kinds: Object.fromEntries(
      NODE_KINDS.map((kind): [NodeKind, KindColors] => {
        const ink = token(kind);
        return [
          kind,
          {
            ink,
            wash: token(`${kind}-wash`),
            block: mixed(ink, canvas, 0.7),
            fadedBlock: mixed(ink, canvas, 0.16),
          },
        ];
      }),
    ) as CanvasColors['kinds'],
    relations: Object.fromEntries(
      RELATIONS.map((relation) => [relation, token(relation)]),
    ) as CanvasColors['relations'],
    font: token('font'),
  };
}

/** Two colours written as #rrggbb, mixed: opaque blocks draw faster than transparent ones. */
function mixed(color: string, ground: string, share: number): string {
  const channel = (from: string, at: number): number => Number.parseInt(from.slice(at, at + 2), 16);
  const mix = (at: number): string =>
    Math.round(channel(color, at) * share + channel(ground, at) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
