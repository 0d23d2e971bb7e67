import { StagePicture } from '../../../renderer/present/stage-picture';
import { painted, type Subject } from './bench-page';

/** The subject: the stage of a talk, on which the camera moves from step to step. */
export const talk: Subject = {
  prepare: (map) => async (element) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas.style, { width: '100%', height: '100%' });
    element.append(canvas);
    const picture = new StagePicture(canvas, map);
    picture.camera.resize({ width: element.clientWidth, height: element.clientHeight });
    picture.drawNow();
    await painted();
    return {
      setView: (view, sharp) => {
        picture.camera.move(view);
        if (sharp) picture.drawNow();
      },
      close: () => {
        picture.destroy();
        canvas.remove();
      },
    };
  },
};
