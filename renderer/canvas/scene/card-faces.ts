import type { Size } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import type { Node } from '../../../shared/map/schema';
import { cardFace, type CardFace } from '../../../shared/picture/card-face';
import { landmarkLabel, type LandmarkLabel } from '../../../shared/picture/landmark-label';
import type { CardLayout } from '../../../shared/text-layout/card-size';
import { tellingWords, type TellingWords } from '../../../shared/view/telling';

interface Made {
  readonly step: number;
  readonly telling: number;
  readonly width: number;
  readonly height: number;
  readonly face: CardFace;
}

/** The words that cards show at each zoom, kept while neither the card nor its rivals change. */
export class CardFaces {
  private readonly made = new WeakMap<Node, Made[]>();
  private readonly labels = new WeakMap<Node, { telling: number; label: LandmarkLabel }>();
  private family: { nodes: unknown; links: unknown; telling: TellingWords } | undefined;

  /** @param step which face, see `faceStep` */
  of(map: ArgMap, node: Node, size: Size, step: number, layout: () => CardLayout): CardFace {
    const telling = this.tellingIn(map)(node.id);
    const { width, height } = size;
    const known = this.made.get(node) ?? [];
    const same = known.find(
      (one) => one.step === step && one.telling === telling && one.width === width && one.height === height,
    );
    if (same) return same.face;
    const face = cardFace({ node, size, layout, telling }, step);
    // Whole words change with more than the node, and are kept by who asks for them.
    if (!face.isWhole) this.made.set(node, [...known, { step, telling, width, height, face }]);
    return face;
  }

  /** The name of a landmark, seen from far. */
  labelOf(map: ArgMap, node: Node): LandmarkLabel {
    const telling = this.tellingIn(map)(node.id);
    const known = this.labels.get(node);
    if (known?.telling === telling) return known.label;
    const label = landmarkLabel(node.text, telling);
    this.labels.set(node, { telling, label });
    return label;
  }

  /** Where the words of cards begin that tell them from their rivals. */
  private tellingIn(map: ArgMap): TellingWords {
    const { nodes, links } = map.tables;
    if (this.family?.nodes !== nodes || this.family.links !== links)
      this.family = { nodes, links, telling: tellingWords(map) };
    return this.family.telling;
  }
}
