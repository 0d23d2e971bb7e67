import type { Standing } from '../../shared/argue/map/standings';
import { diffMaps } from '../../shared/edit/diff-maps';
import { boxOf, type Box } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf, type Table } from '../../shared/map/table';
import { CARD_EDGE } from '../../shared/picture/draw-card';
import { cameraMove } from '../../shared/present/camera-move';
import { viewOn, type Stage, type StageView } from '../../shared/present/stage';
import { stepBox } from '../../shared/present/step-frame';
import type { StepShows } from '../../shared/present/step-shows';
import { Camera } from '../canvas/camera';
import { Painter } from '../canvas/draw/painter';
import { readColors } from '../canvas/draw/palette-colors';
import { Scene } from '../canvas/scene/scene';
import { inSteps } from '../state/in-steps';
import { NO_STANDINGS } from '../state/judging-store';

const NONE: ReadonlySet<string> = new Set();

/** A map as a step of a talk shows it, drawn into a canvas element by the code that draws the map's own canvas. */
export class StagePicture {
  readonly camera = new Camera({ x: 0, y: 0, zoom: 1 });
  private readonly scene: Scene;
  private readonly painter: Painter;
  private colors = readColors();
  private standings: Table<Standing> = NO_STANDINGS;
  private frame = 0;
  private readonly stopPreparing: () => void;

  constructor(
    element: HTMLCanvasElement,
    private map: ArgMap,
  ) {
    this.scene = new Scene(map);
    this.painter = new Painter(element, this.scene, this.camera, {
      map: () => this.map,
      look: () => ({
        // No dots: they would be more than the talk.
        colors: { ...this.colors, dot: this.colors.canvas },
        selection: NONE,
        mounted: NONE,
        hovered: undefined,
        standings: this.standings,
        again: new Map(),
        carriers: NONE,
      }),
      glides: true,
    });
    this.camera.subscribe(() => this.painter.moved());
    this.scene.subscribe(() => this.painter.changed());
    this.stopPreparing = inSteps(this.scene.prepareSteps(), () => undefined);
  }

  /** Shows a step on a stage. @param moves goes there by a move of the camera; else at once */
  show(
    shows: StepShows,
    stage: Stage,
    { moves, found = NONE }: { moves: boolean; found?: ReadonlySet<string> },
  ): void {
    this.take(shows.map);
    this.scene.setVisibility(shows.visibility, found);
    this.camera.resize({ width: stage.width, height: stage.height });
    this.goTo(viewOn(stage, stepBox(shows, this.boxes(shows))), moves);
  }

  /** Verdicts of what is shown; empty without them. */
  setStandings(standings: Table<Standing>): void {
    this.standings = standings;
    this.painter.changed();
  }

  /** The theme or the fonts have changed. */
  recolor(): void {
    this.colors = readColors();
    this.painter.changed();
  }

  /** Draws at once, for pictures that are looked at and not moved. */
  drawNow(): void {
    this.painter.drawNow();
  }

  /** The card at a point of the stage, px. */
  cardAt(point: { x: number; y: number }): string | undefined {
    const { x, y, zoom } = this.camera.viewport;
    return this.scene.cardAt({ x: (point.x - x) / zoom, y: (point.y - y) / zoom });
  }

  destroy(): void {
    this.stopPreparing();
    cancelAnimationFrame(this.frame);
    this.painter.destroy();
  }

  private take(map: ArgMap): void {
    const diff = diffMaps(this.map, map);
    this.map = map;
    if (diff.length > 0) this.scene.update(diff, map);
  }

  private boxes({ focus, map }: StepShows): Map<string, Box> {
    const ids = focus.length > 0 ? focus : [...recordsOf(map.tables.nodes)].map(({ id }) => id);
    return new Map(
      ids.flatMap((id) => {
        const rect = this.scene.rectOf(id);
        return rect ? [[id, boxOf(rect, CARD_EDGE)]] : [];
      }),
    );
  }

  private goTo(view: StageView, moves: boolean): void {
    cancelAnimationFrame(this.frame);
    if (!moves) {
      this.camera.move(view);
      return;
    }
    const { duration, at } = cameraMove(this.camera.viewport, view, this.camera.size);
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const share = (now - began) / duration;
      this.camera.move(at(share));
      if (share < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }
}
