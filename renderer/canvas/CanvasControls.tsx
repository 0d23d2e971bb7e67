import { useStore } from '@xyflow/react';
import { ArrowLeft, ArrowRight, Maximize, Minus, Plus } from 'lucide-react';
import { useSession, useView } from '../state/context';
import { IconButton } from '../ui/Button';

const STEP = 1.25;

/** Back and forward, zoom and fit, in the corner. */
export function CanvasControls() {
  const { canvas } = useSession();
  const zoom = useStore((state) => state.transform[2]);
  const hasPast = useView((state) => state.history.past.length > 0);
  const hasFuture = useView((state) => state.history.future.length > 0);
  return (
    <div className="canvas__controls" role="toolbar" aria-label="Zoom">
      <IconButton
        label="Back to where I was"
        icon={ArrowLeft}
        disabled={!hasPast}
        onClick={() => canvas.current?.goInHistory(-1)}
      />
      <IconButton
        label="Forward again"
        icon={ArrowRight}
        disabled={!hasFuture}
        onClick={() => canvas.current?.goInHistory(1)}
      />
      <IconButton label="Zoom out" icon={Minus} onClick={() => canvas.current?.zoomBy(1 / STEP)} />
      <button
        type="button"
        className="canvas__zoom"
        title="Zoom to 100 %"
        onClick={() => canvas.current?.zoomBy(1 / zoom)}
      >
        {zoom < 0.1 ? (zoom * 100).toFixed(1) : Math.round(zoom * 100)} %
      </button>
      <IconButton label="Zoom in" icon={Plus} onClick={() => canvas.current?.zoomBy(STEP)} />
      <IconButton label="Fit the map in the window" icon={Maximize} onClick={() => canvas.current?.fit()} />
    </div>
  );
}
