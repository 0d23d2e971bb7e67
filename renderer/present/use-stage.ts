import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Size } from '../../shared/layout/rect';
import type { Step } from '../../shared/map/schema';
import type { Stage } from '../../shared/present/stage';
import type { StepShows } from '../../shared/present/step-shows';
import { useSession, useWorkspace } from '../state/context';
import { NO_STANDINGS } from '../state/judging-store';
import { StagePicture } from './stage-picture';
import { StepJudge } from './step-judge';

/** How large an element is, px; kept up to date. */
export function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/**
 * Shows a step in a canvas element. The camera moves from step to step, and not where motion is unwanted, nor when the stage gets another size.
 * It shows verdicts where the step says so.
 */
export function useStage(
  canvas: RefObject<HTMLCanvasElement | null>,
  shown: { shows: StepShows; stage: Stage | undefined; step: Step },
): RefObject<StagePicture | undefined> {
  const session = useSession();
  const { store } = useWorkspace();
  const theme = useStore(store, (state) => state.settings.theme);
  const picture = useRef<StagePicture>(undefined);
  const before = useRef<Stage>(undefined);
  const { shows, stage, step } = shown;

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = new StagePicture(canvas.current, session.map.store.getState().map);
    picture.current = made;
    const recolor = (): void => made.recolor();
    document.fonts.addEventListener('loadingdone', recolor);
    return () => {
      document.fonts.removeEventListener('loadingdone', recolor);
      made.destroy();
      picture.current = undefined;
      before.current = undefined;
    };
  }, [canvas, session]);

  useLayoutEffect(() => {
    if (!stage) return;
    const isResized = before.current?.width !== stage.width || before.current.height !== stage.height;
    const moves = !isResized && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    picture.current?.show(shows, stage, { moves });
    before.current = stage;
  }, [shows, stage]);

  useEffect(() => picture.current?.recolor(), [theme]);
  useVerdicts(picture, shows, step);
  return picture;
}

function useVerdicts(picture: RefObject<StagePicture | undefined>, shows: StepShows, step: Step): void {
  const session = useSession();
  const judge = useRef<StepJudge>(undefined);
  useEffect(() => () => judge.current?.stop(), []);
  useEffect(() => {
    let isOver = false;
    if (!step.verdicts) picture.current?.setStandings(NO_STANDINGS);
    else {
      judge.current ??= new StepJudge(session);
      void judge.current.verdictsOf(step, shows).then((standings) => {
        if (!isOver) picture.current?.setStandings(standings ?? NO_STANDINGS);
      });
    }
    return () => {
      isOver = true;
    };
  }, [picture, session, shows, step]);
}
