import { stageOf } from '../../shared/present/stage';
import { stepShows } from '../../shared/present/step-shows';
import type { Step } from '../../shared/map/schema';
import type { Session } from '../state/session';
import { StagePicture } from './stage-picture';

/** px of a thumbnail. */
export const THUMB = { width: 240, height: 135 };

const PICTURES = new WeakMap<Session, { picture: StagePicture; canvas: HTMLCanvasElement }>();

/** Draws a step in small into a canvas element. One picture of a map serves all of its steps: to make one costs as much as to open the map. */
export function drawThumb(session: Session, step: Step, target: HTMLCanvasElement): void {
  const { map } = session.map.store.getState();
  let kept = PICTURES.get(session);
  if (!kept) {
    const canvas = document.createElement('canvas');
    kept = { canvas, picture: new StagePicture(canvas, map) };
    PICTURES.set(session, kept);
  }
  const { picture, canvas } = kept;
  const stage = stageOf(THUMB, { titleLines: 0, passages: false });
  picture.show(stepShows(map, step), stage, { moves: false });
  picture.recolor();
  picture.drawNow();
  target.width = canvas.width;
  target.height = canvas.height;
  target.getContext('2d')?.drawImage(canvas, 0, 0);
}
