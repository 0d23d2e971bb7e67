import { inSteps } from '../../state/in-steps';
import type { ScenePicture } from './draw-scene';
import type { SceneLook } from './scene-look';
import type { Snapshot } from './snapshot';

/** ms of drawing between which the window goes on. */
const SLICE = 24;

/** Draws pictures of very much behind the canvas that is shown, some ms at a time. */
export class Behind {
  /** What is drawn into, or will be next. */
  private canvas: HTMLCanvasElement | undefined;
  private stop: (() => void) | undefined;
  /** The zoom of the picture that is being drawn. */
  private zoom = 0;

  /** Whether a picture of this zoom is being drawn. */
  isDrawing(zoom: number): boolean {
    return this.stop !== undefined && this.zoom === zoom;
  }

  /**
   * Draws a picture, in place of one that is not whole yet.
   * @param pixels the size of the canvas that it is to stand in, device px
   * @param then called with the whole picture
   */
  draw(
    picture: ScenePicture,
    { viewport, size }: Pick<SceneLook, 'viewport' | 'size'>,
    pixels: { width: number; height: number },
    then: (whole: Snapshot) => void,
  ): void {
    this.stop?.();
    const canvas = (this.canvas ??= document.createElement('canvas'));
    if (canvas.width !== pixels.width) canvas.width = pixels.width;
    if (canvas.height !== pixels.height) canvas.height = pixels.height;
    // What is read back after each step would have to wait for a graphics card.
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) return;
    context.reset(); // one that was given up may have left anything
    this.zoom = viewport.zoom;
    this.stop = inSteps(
      drawn(picture.steps(context), context),
      () => {
        this.stop = undefined;
        this.canvas = undefined;
        then({ canvas, viewport, size });
      },
      SLICE,
    );
  }

  /** Gives back the canvas of a picture that is of no use any more, for the next. */
  giveBack({ canvas }: Snapshot): void {
    if (canvas instanceof HTMLCanvasElement) this.canvas = canvas;
  }

  /** Ends what is being drawn, and keeps nothing. */
  end(): void {
    this.stop?.();
    this.stop = undefined;
    this.canvas = undefined;
  }
}

/** Else a browser only notes down what is to be drawn, and does all of it at the end. */
function* drawn(steps: Generator<void>, context: CanvasRenderingContext2D): Generator<void> {
  for (let isDone = false; !isDone;) {
    isDone = steps.next().done === true;
    context.getImageData(0, 0, 1, 1);
    yield;
  }
}
