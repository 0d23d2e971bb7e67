import { expect, it } from 'vitest';
import { drawCurves, drawLink } from '../../../../../renderer/canvas/draw/draw-link';
import type { CanvasColors } from '../../../../../renderer/canvas/draw/palette-colors';
import { linkShape } from '../../../../../shared/layout/link-geometry';
import type { Link } from '../../../../../shared/map/schema';
import { THEMES } from '../../../../../shared/picture/themes';
import { assert } from '../../../../../shared/result';
import { RecordingContext } from '../../../../support/recording-context';

const EVERYWHERE = { minX: -1000, minY: -1000, maxX: 1000, maxY: 1000 };

const link: Link = { id: 'l-1', relation: 'supports', premises: ['n-2'], target: { node: 'n-1' } };
const shape = linkShape(link, {
  rectOf: (id) => ({ x: 0, y: id === 'n-1' ? 0 : 300, width: 260, height: 100 }),
  knobOf: () => undefined,
  direction: 'top-down',
  hasKnobLinks: () => false,
});

it('draws thin lines from far in the same way, whatever was drawn from near before', () => {
  assert(shape, 'the link has no shape');
  const colors = THEMES.print as unknown as CanvasColors;
  const recording = new RecordingContext();
  const context = recording as unknown as CanvasRenderingContext2D;
  drawLink(context, link, shape, { colors, selected: false, faded: false, zoom: 1 });
  recording.drawn.length = 0;
  drawCurves(context, [shape], { color: '#123456', alpha: 1, zoom: 0.2, shown: EVERYWHERE });
  expect(recording.drawn).toMatchObject([{ stroke: { color: '#123456', dash: [], round: false } }]);
});
