import type { Standing } from '../../../shared/argue/map/standings';
import type { Table } from '../../../shared/map/table';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import type { CanvasColors } from './palette-colors';

/** How a scene is looked at, and what stands out in it. */
export interface SceneLook {
  viewport: Viewport;
  /** Size of the canvas on the page, px. */
  size: ViewSize;
  colors: CanvasColors;
  selection: ReadonlySet<string>;
  /** The card, link or group under the pointer. */
  hovered: string | undefined;
  /** Cards that the page shows itself. */
  mounted: ReadonlySet<string>;
  /** How cards and links stand; empty while verdicts are off. */
  standings: Table<Standing>;
  /** The cards that alone carry the weight of another. */
  carriers: ReadonlySet<string>;
  /** The camera is on its way: of many cards only what the eye can follow is drawn. */
  gliding: boolean;
  /** What has to be looked at again. */
  again: ReadonlyMap<string, unknown>;
}
