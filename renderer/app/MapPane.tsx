import { Canvas } from '../canvas/Canvas';
import { GhostLayer } from '../draft/GhostLayer';
import { VerdictFrame } from '../judging/VerdictFrame';
import { MapToolbar } from './MapToolbar';

/** The canvas with its bar. */
export function MapPane() {
  return (
    <div className="workbench__mode">
      <MapToolbar />
      <VerdictFrame>
        <Canvas Overlay={GhostLayer} />
      </VerdictFrame>
    </div>
  );
}
