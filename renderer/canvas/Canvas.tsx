import '@xyflow/react/dist/base.css';
import { CanvasView } from './CanvasView';
import './Canvas.css';

/** The map as a picture: cards, and the links between them. */
export function Canvas() {
  return <CanvasView />;
}
