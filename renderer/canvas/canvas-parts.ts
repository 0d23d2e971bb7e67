import type { RefObject } from 'react';
import type { Point } from '../../shared/layout/rect';
import type { Camera } from './camera';
import type { Painter } from './draw/painter';
import type { Dragging } from './gestures/dragging';
import type { Scene } from './scene/scene';

/** What the layers and gestures of one canvas share. */
export interface CanvasParts {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly dragging: Dragging;
  /** The canvas on the page. */
  readonly root: RefObject<HTMLElement | null>;
  /** Where the pointer is, map px. */
  readonly pointer: RefObject<Point | undefined>;
  /** The drawn card or link under the pointer. */
  readonly hovered: RefObject<string | undefined>;
  readonly painter: RefObject<Painter | undefined>;
}
