import '@xyflow/react/dist/base.css';
import type { ComponentType } from 'react';
import type { CanvasParts } from './canvas-parts';
import { CanvasView } from './CanvasView';
import './Canvas.css';

/**
 * The map as a picture: cards, and the links between them.
 * @param props.Overlay what a feature above the canvas draws between the picture and the cards
 */
export function Canvas({ Overlay }: { Overlay?: ComponentType<{ parts: CanvasParts }> }) {
  return <CanvasView Overlay={Overlay} />;
}
