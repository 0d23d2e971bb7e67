import type { ArgMap } from '../../../shared/map/arg-map';
import type { Camera } from '../camera';
import { atOnce, inSteps } from '../../state/in-steps';
import type { Scene } from '../scene/scene';
import { Behind } from './behind';
import { createSceneDrawing, type ScenePicture } from './draw-scene';
import { drawOver } from './draw-single';
import { ROUTES_FROM } from './levels';
import type { SceneLook } from './scene-look';
import { drawSnapshot, takeSnapshot, type Snapshot } from './snapshot';

const MANY_CARDS = 4000; // in view from far: redrawing them takes more than its share of a frame
const MOST_AT_ONCE = 400; // links and cards with words that are drawn at once
const SETTLE = 60; // ms without a move after which the picture is drawn sharp again

/** What the painter asks for each time it draws. */
export interface PaintSource {
  map: () => ArgMap;
  look: () => Omit<SceneLook, 'viewport' | 'size' | 'gliding'>;
  /** The camera goes its way by itself, and nothing is worked on meanwhile. */
  glides: boolean;
}

/**
 * Draws a scene into a canvas, at most once a frame. While the camera moves or cards are dragged, a snapshot stands
 * in for a picture of very many cards, until it can be drawn sharp again. Where very many links or words are in view, the picture is drawn behind the one
 * that is shown, and the last that was whole stands in until then.
 */
export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private readonly pictureOf: ReturnType<typeof createSceneDrawing>;
  private readonly behind = new Behind();
  /** The last picture that was drawn behind, while such are drawn. */
  private whole: Snapshot | undefined;
  private readonly sharpListeners = new Set<() => void>();
  private frame = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Ends the search for the ways of links that are drawn straight as yet. */
  private stopRouting: (() => void) | undefined;
  private isMoving = false;
  /** Something else is under the pointer. */
  private isTouched = false;
  /** More than that has changed since the last picture was begun. */
  private isChanged = true;
  /** What the canvas shows is sharp and may be copied. */
  private isSharp = false;
  private snapshot: Snapshot | undefined;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly scene: Scene,
    private readonly camera: Camera,
    private readonly source: PaintSource,
  ) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser has no 2-D canvas.');
    this.context = context;
    this.pictureOf = createSceneDrawing(scene);
  }

  /** The camera has moved. */
  moved(): void {
    this.isChanged = true;
    if (this.source.glides || this.isHeavy() || this.whole) {
      this.isMoving = true;
      clearTimeout(this.settling);
      this.settling = setTimeout(() => {
        this.isMoving = false;
        this.snapshot = undefined;
        this.soon();
      }, SETTLE);
    }
    this.soon();
  }

  /** What is shown has changed. */
  changed(): void {
    this.isChanged = true;
    if (!this.isMoving && !(this.snapshot && this.scene.isDragging())) this.snapshot = undefined;
    this.soon();
  }

  /** Something else is under the pointer. */
  hovered(): void {
    this.isTouched = true;
    this.soon();
  }

  /** Draws the sharp picture at once. */
  drawNow(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.isMoving = false;
    this.forgetWhole();
    const look = this.lookNow();
    this.paintSharp(this.begin(look), look);
  }

  /** Calls the listener after each sharp picture; returns the function that ends it. */
  onSharp(listener: () => void): () => void {
    this.sharpListeners.add(listener);
    return () => this.sharpListeners.delete(listener);
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.settling);
    this.stopRouting?.();
    this.forgetWhole();
  }

  private soon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const mayReuse = this.isMoving || this.isTouched || this.scene.isDragging();
      this.isTouched = false;
      if (mayReuse && this.isHeavy() && this.isSharp) this.copy();
      if (mayReuse && this.isHeavy() && this.snapshot) this.paintSnapshot(this.snapshot);
      else this.paint();
    });
  }

  private isHeavy(): boolean {
    return this.camera.viewport.zoom < ROUTES_FROM && this.scene.cards.slots.size > MANY_CARDS;
  }

  private copy(): void {
    this.snapshot = this.copied(this.snapshot);
    this.isSharp = false;
  }

  private copied(into: Snapshot | undefined): Snapshot | undefined {
    const { viewport, size } = this.shown;
    return takeSnapshot(this.canvas, viewport, size, into);
  }

  /** What the camera saw when the canvas was last drawn sharp. */
  private shown = { viewport: { x: 0, y: 0, zoom: 1 }, size: { width: 0, height: 0 } };

  private lookNow(): SceneLook {
    const { viewport, size } = this.camera;
    return { ...this.source.look(), viewport, size, gliding: this.isMoving && this.source.glides };
  }

  /** Finds out what is in view. */
  private begin(look: SceneLook): ScenePicture {
    this.isChanged = false;
    this.scene.links.startPicture();
    return this.pictureOf(this.source.map(), look);
  }

  private paint(): void {
    const { zoom } = this.camera.viewport;
    const isZooming = this.isMoving && zoom !== this.whole?.viewport.zoom;
    if (this.behind.isDrawing(zoom) || (this.whole && (isZooming || !this.isChanged)))
      return this.paintWhole();
    const look = this.lookNow();
    const picture = this.begin(look);
    if (picture.weight <= MOST_AT_ONCE || this.source.glides) {
      this.forgetWhole();
      this.paintSharp(picture, look);
      return;
    }
    if (!this.whole && this.isSharp) this.whole = this.copied(undefined);
    this.fitCanvas();
    this.behind.draw(picture, look, this.canvas, (whole) => {
      if (this.whole) this.behind.giveBack(this.whole);
      this.whole = whole;
      if (this.scene.links.hasRough) this.route();
      this.paintWhole();
      for (const listener of this.sharpListeners) listener();
      if (this.isChanged) this.soon();
    });
    this.paintWhole();
  }

  /** Shows the last whole picture where the camera is now; before the first, an empty ground. */
  private paintWhole(): void {
    this.fitCanvas();
    this.isSharp = false;
    this.paintSnapshot(this.whole);
  }

  private forgetWhole(): void {
    this.whole = undefined;
    this.behind.end();
  }

  private paintSharp(picture: ScenePicture, look: SceneLook): void {
    this.fitCanvas();
    atOnce(picture.steps(this.context));
    if (this.scene.links.hasRough) this.route();
    this.shown = { viewport: look.viewport, size: look.size };
    this.isSharp = true;
    if (this.isHeavy() && this.scene.isDragging()) this.copy();
    drawOver(this.context, this.scene, this.source.map(), look);
    for (const listener of this.sharpListeners) listener();
  }

  /** Draws again once the links that are drawn straight as yet have their ways. */
  private route(): void {
    this.stopRouting ??= inSteps(this.scene.links.routeSteps(), () => {
      this.stopRouting = undefined;
      this.isChanged = true;
      this.soon();
    });
  }

  private paintSnapshot(snapshot: Snapshot | undefined): void {
    const { viewport, size } = this.camera;
    const look = { ...this.source.look(), viewport, size, gliding: true };
    const ratio = this.canvas.width / Math.max(1, size.width);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.fillStyle = look.colors.canvas;
    this.context.fillRect(0, 0, size.width, size.height);
    if (snapshot) drawSnapshot(this.context, snapshot, viewport);
    drawOver(this.context, this.scene, this.source.map(), look);
  }

  private fitCanvas(): void {
    const ratio = window.devicePixelRatio;
    const width = Math.round(this.camera.size.width * ratio);
    const height = Math.round(this.camera.size.height * ratio);
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
  }
}
