import { useEffect, useRef } from 'react';
import type { Step } from '../../shared/map/schema';
import { useMap, useSession, useWorkspaceState } from '../state/context';
import { drawThumb, THUMB } from './thumbs';

/** A step in small, drawn once it is in view. */
export function StepThumb({ step }: { step: Step }) {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useMap((state) => state);
  const theme = useWorkspaceState((state) => state.settings.theme);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      drawThumb(session, step, element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [session, step, map, theme]);
  return <canvas ref={canvas} className="step-thumb" width={THUMB.width} height={THUMB.height} aria-hidden />;
}
