import { useEffect, useMemo, useRef } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Marks } from '../../shared/merge/overlay';
import { boxesOverlap } from '../../shared/layout/rect';
import { shownText } from '../../shared/shown-text';
import { isUnset, viewportFor, type Camera } from '../canvas/camera';
import type { Painter } from '../canvas/draw/painter';
import { PictureLayer } from '../canvas/PictureLayer';
import { Scene } from '../canvas/scene/scene';
import { inSteps } from '../state/in-steps';
import { createLook } from './look';
import { MarkLayer } from './MarkLayer';
import { useLookGestures } from './use-look-gestures';
import { COMPARE_WORDS } from './words';
import '../canvas/Canvas.css';

interface LookCanvasProps {
  map: ArgMap;
  marks: Marks;
  camera: Camera;
  /** What the picture is of. */
  label: string;
  /** The card or link that is looked at: it is brought into view. */
  current?: string | undefined;
  /** Told which card or link was clicked. */
  onPick?: ((id: string) => void) | undefined;
}

const NONE: ReadonlySet<string> = new Set();
const READABLE = 0.6; // zoom from which what is brought into view is left as near as it is

/** The canvas with a map that is only looked at, and what became of its cards and links. */
export function LookCanvas({ map, marks, camera, label, current, onPick }: LookCanvasProps) {
  const look = useMemo(() => createLook(map), [map]);
  const scene = useMemo(() => new Scene(look.map.store.getState().map), [look]);
  const root = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(undefined);
  const hovered = useRef<string>(undefined);
  useLookGestures(root, { scene, camera, onPick });

  useEffect(() => inSteps(scene.prepareSteps(), () => undefined), [scene]);
  useEffect(() => inSteps(scene.waiting.settleSteps(), () => undefined), [scene]);
  useEffect(() => {
    const gone = [...marks].filter(([, sign]) => sign === 'removed').map(([id]) => id);
    scene.setVisibility({ faded: new Set(gone), hidden: NONE });
  }, [scene, marks]);
  useEffect(() => {
    const box = current === undefined ? undefined : scene.boxOfId(current);
    if (!box) return;
    const show = (): void => {
      if (camera.viewport.zoom >= READABLE && boxesOverlap(box, camera.box()) && !isUnset(camera.viewport))
        return;
      camera.move(viewportFor(box, camera.size, { padding: 80, mostZoom: 1, leastZoom: READABLE }));
    };
    if (camera.size.width > 0) return show();
    // A dialog has no size until it is open.
    const end = camera.subscribe(() => {
      if (camera.size.width === 0) return;
      end();
      show();
    });
    return end;
  }, [current, scene, camera]);

  return (
    <div
      ref={root}
      className="canvas look"
      role="application"
      aria-label={shownText(`${label}. ${COMPARE_WORDS.canvasHelp}`)}
      tabIndex={0}
    >
      <PictureLayer
        of={look}
        scene={scene}
        camera={camera}
        painter={painter}
        mounted={NONE}
        hovered={hovered}
      />
      <MarkLayer scene={scene} camera={camera} marks={marks} current={current} />
    </div>
  );
}
