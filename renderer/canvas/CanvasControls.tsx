import { useStore } from '@xyflow/react';
import { ArrowLeft, ArrowRight, Maximize, Minus, Plus } from 'lucide-react';
import { shortcutLabel } from '../commands/shortcuts';
import { useSession, useView, useWorkspaceState } from '../state/context';
import { IconButton } from '../ui/Button';

const STEP = 1.25;

/** Back and forward, zoom and fit, in the corner. */
export function CanvasControls() {
  const { canvas } = useSession();
  const platform = useWorkspaceState((state) => state.platform);
  const zoom = useStore((state) => state.transform[2]);
  const hasPast = useView((state) => state.history.past.length > 0);
  const hasFuture = useView((state) => state.history.future.length > 0);
  return (
    <div className="canvas__controls" role="toolbar" aria-label="Zoom">
      <IconButton
        label="Back to where I was"
        title={`Back to where I was (${shortcutLabel('Mod+[', platform)})`}
        icon={ArrowLeft}
        disabled={!hasPast}
        onClick={() => canvas.current?.goInHistory(-1)}
      />
      <IconButton
        label="Forward again"
        title={`Forward again (${shortcutLabel('Mod+]', platform)})`}
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
