import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useSession } from '../state/context';
import { IconButton } from '../ui/Button';

const STEP = 1.25;

/** Zoom and fit, in the corner. */
export function CanvasControls() {
  const { canvas } = useSession();
  const zoom = useStore((state) => state.transform[2]);
  return (
    <div className="canvas__controls" role="toolbar" aria-label="Zoom">
      <IconButton label="Zoom out" icon={Minus} onClick={() => canvas.current?.zoomBy(1 / STEP)} />
      <button
        type="button"
        className="canvas__zoom"
        title="Zoom to 100 %"
        onClick={() => canvas.current?.zoomBy(1 / zoom)}
      >
        {Math.round(zoom * 100)} %
      </button>
      <IconButton label="Zoom in" icon={Plus} onClick={() => canvas.current?.zoomBy(STEP)} />
      <IconButton label="Fit the map in the window" icon={Maximize} onClick={() => canvas.current?.fit()} />
    </div>
  );
}
