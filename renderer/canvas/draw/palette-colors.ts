import { NODE_KINDS, RELATIONS, type NodeKind, type Relation } from '../../../shared/map/schema';
import { WARNING_TINT } from '../../../shared/picture/draw-badges';
import { LINE_TINT } from '../../../shared/picture/marks';
import { mixed } from '../../../shared/picture/themes';
import { recordOf } from '../../../shared/map/record-of';

/** The colours of a kind: its ink, its wash, and the tone of its blocks in a picture seen from far. */
export interface KindColors {
  ink: string;
  wash: string;
  /** Of the line around a card that is not main. */
  line: string;
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
  caution: string;
  success: string;
  danger: string;
  /** The ground of a badge that warns. */
  warning: string;
  hatch: string;
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
  const border = token('border');
  return {
    canvas,
    dot: token('canvas-dot'),
    surface: token('surface'),
    border,
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    badge: token('surface-active'),
    caution: token('caution'),
    success: token('success'),
    danger: token('danger'),
    warning: mixed(token('caution'), token('surface'), WARNING_TINT),
    hatch: token('surface-hover'),
    accent: token('accent'),
    found: token('found'),
    kinds: recordOf(NODE_KINDS, (kind) => {
      const ink = token(kind);
      return {
        ink,
        wash: token(`${kind}-wash`),
        line: mixed(ink, border, LINE_TINT),
        block: mixed(ink, canvas, 0.7),
        fadedBlock: mixed(ink, canvas, 0.16),
      };
    }),
    relations: recordOf(RELATIONS, (relation) => token(relation)),
    font: token('font'),
  };
}
