import type { ArgMap } from '../../../shared/map/arg-map';
import type { Camera } from '../camera';
import { inSteps } from '../../state/in-steps';
import type { Scene } from '../scene/scene';
import { createSceneDrawing, drawOver, type SceneLook } from './draw-scene';
import { ROUTES_FROM } from './levels';
import { drawSnapshot, takeSnapshot, type Snapshot } from './snapshot';

const MANY_CARDS = 4000; // in view from far: redrawing them takes more than its share of a frame
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
 * in for a picture of very many cards, until it can be drawn sharp again.
 */
export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private readonly drawing: ReturnType<typeof createSceneDrawing>;
  private readonly sharpListeners = new Set<() => void>();
  private frame = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Ends the search for the ways of links that are drawn straight as yet. */
  private stopRouting: (() => void) | undefined;
  private isMoving = false;
  /** Only what the pointer is on has changed. */
  private isTouched = false;
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
    this.drawing = createSceneDrawing(scene);
  }

  /** The camera has moved. */
  moved(): void {
    if (this.source.glides || this.isHeavy()) {
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
    this.paintSharp();
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
  }

  private soon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const mayReuse = this.isMoving || this.isTouched || this.scene.isDragging();
      this.isTouched = false;
      if (mayReuse && this.isHeavy() && this.isSharp) this.copy();
      if (mayReuse && this.isHeavy() && this.snapshot) this.paintSnapshot(this.snapshot);
      else this.paintSharp();
    });
  }

  private isHeavy(): boolean {
    return this.camera.viewport.zoom < ROUTES_FROM && this.scene.cards.slots.size > MANY_CARDS;
  }

  private copy(): void {
    const { viewport, size } = this.shown;
    this.snapshot = takeSnapshot(this.canvas, viewport, size, this.snapshot);
    this.isSharp = false;
  }

  /** What the camera saw when the canvas was last drawn sharp. */
  private shown = { viewport: { x: 0, y: 0, zoom: 1 }, size: { width: 0, height: 0 } };

  private paintSharp(): void {
    const { viewport, size } = this.camera;
    this.fitCanvas();
    const look = { ...this.source.look(), viewport, size, gliding: this.isMoving && this.source.glides };
    const { links } = this.scene;
    links.startPicture();
    this.drawing.draw(this.context, this.source.map(), look);
    if (links.hasRough) this.route();
    this.shown = { viewport, size };
    this.isSharp = true;
    if (this.isHeavy() && this.scene.isDragging()) this.copy();
    drawOver(this.context, this.scene, this.source.map(), look);
    for (const listener of this.sharpListeners) listener();
  }

  /** Draws again once the links that are drawn straight as yet have their ways. */
  private route(): void {
    this.stopRouting ??= inSteps(this.scene.links.routeSteps(), () => {
      this.stopRouting = undefined;
      this.soon();
    });
  }

  private paintSnapshot(snapshot: Snapshot): void {
    const { viewport, size } = this.camera;
    const look = { ...this.source.look(), viewport, size, gliding: true };
    const ratio = this.canvas.width / Math.max(1, size.width);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.fillStyle = look.colors.canvas;
    this.context.fillRect(0, 0, size.width, size.height);
    drawSnapshot(this.context, snapshot, viewport);
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
