import { NODE_KINDS, RELATIONS, type NodeKind, type Relation } from '../../shared/map/schema';

/** The tokens that the canvas layer draws with, read from the style sheet so that no colour is named twice. */
export interface CanvasColors {
  canvas: string;
  dot: string;
  surface: string;
  border: string;
  ink: string;
  inkSoft: string;
  accent: string;
  found: string;
  kinds: Record<NodeKind, { ink: string; wash: string }>;
  relations: Record<Relation, string>;
  font: string;
}

/** Reads the colours of the theme that is on now. */
export function readColors(element: Element = document.documentElement): CanvasColors {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: token('canvas'),
    dot: token('canvas-dot'),
    surface: token('surface'),
    border: token('border'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    found: token('found'),
    kinds: Object.fromEntries(
      NODE_KINDS.map((kind) => [kind, { ink: token(kind), wash: token(`${kind}-wash`) }]),
    ) as CanvasColors['kinds'],
    relations: Object.fromEntries(
      RELATIONS.map((relation) => [relation, token(relation)]),
    ) as CanvasColors['relations'],
    font: token('font'),
  };
}
