import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import type { LinkShape } from '../../../shared/layout/link-geometry';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { RELATION } from '../../../shared/map/relations';
import { RELATIONS, type Link } from '../../../shared/map/schema';
import type { Scene } from '../scene/scene';
import { CURVES_A_PATH, drawCurves } from './draw-link';
import { FAR_ACROSS } from './far-lines';
import type { SceneLook } from './scene-look';

const STEP = 50; // links whose ways are looked up at once

/** Draws links as thin curves without marks, in steps. @param box what is in view, map px */
export function* plainLinkSteps(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  ids: readonly string[],
  box: Box,
  { colors, viewport }: SceneLook,
): Generator<void> {
  const shown: { link: Link; shape: LinkShape; faded: boolean }[] = [];
  for (const [index, id] of ids.entries()) {
    const link = find(map, 'links', id);
    const shape = link && scene.links.drawnShapeOf(id);
    if (link && shape && boxesOverlap(shape.box, box)) shown.push({ link, shape, faded: scene.isFaded(id) });
    if (index % STEP === STEP - 1) yield;
  }
  const strengths = [
    { alpha: 0.1, has: (one: (typeof shown)[number]) => one.faded },
    { alpha: 0.22, has: (one: (typeof shown)[number]) => !one.faded && standsBack(one) },
    { alpha: 0.9, has: (one: (typeof shown)[number]) => !one.faded && !standsBack(one) },
  ];
  for (const { alpha, has } of strengths) {
    const these = shown.filter(has);
    for (const relation of RELATIONS) {
      const shapes = these.filter(({ link }) => link.relation === relation).map(({ shape }) => shape);
      const look = { color: colors.relations[relation], alpha, zoom: viewport.zoom, shown: box };
      for (let start = 0; start < shapes.length; start += CURVES_A_PATH) {
        drawCurves(context, shapes.slice(start, start + CURVES_A_PATH), look);
        yield;
      }
    }
  }
}

/** Whether a link crosses to another part of the map: from far it is drawn fainter than the tree. */
function standsBack({ link, shape }: { link: Link; shape: LinkShape }): boolean {
  return RELATION[link.relation].fadesAcross && Math.abs(shape.tip.x - shape.knob.x) > FAR_ACROSS;
}
