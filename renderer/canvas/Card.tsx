import { Handle, Position, type Node as FlowNode, type NodeProps } from '@xyflow/react';
import { Star } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { useJudging, useMapState, useStanding, useView } from '../state/context';
import { spokenText } from '../cards/tree-words';
import { KindIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { lettered } from '../../shared/picture/badge-pills';
import type { CardFace } from '../../shared/picture/card-face';
import { frameLine } from '../../shared/picture/card-frame';
import { standingInWords } from '../../shared/picture/verdict-pill';
import { t } from '../../shared/words/words';
import { FRAME_STYLES } from './card-style';
import { CardAgain } from './CardAgain';
import { CardBadges } from './CardBadges';
import { CardEditor } from './CardEditor';
import { CardFold } from './CardFold';
import { CardResize } from './CardResize';
import { CardVerdict } from './CardVerdict';
import { useFaceStep } from './FaceZoom';
import type { SceneCard } from './scene/scene-card';
import './Card.css';

/** What a card is made from; `faceAt` gives its words for a step of the zoom. */
interface CardData extends Record<string, unknown> {
  card: SceneCard;
  isRoot: boolean;
  faceAt: (step: number) => CardFace;
}

export type CardNode = FlowNode<CardData, 'card'>;

/** Where words stand that are larger than they were measured. */
function textBox({ textX, textY, lineHeight }: CardFace): CSSProperties {
  return { top: textY, left: textX, right: textX, lineHeight: `${lineHeight}px` };
}

/** One card: its kind, as many of its words as its zoom has room for, its badges, and handles to link from. */
export const Card = memo(function Card({ id, data, selected }: NodeProps<CardNode>) {
  const { node, layout, pills } = data.card;
  const standing = useStanding(id);
  const carries = useJudging(({ carriers }) => carriers.has(id));
  const isSuggested = useMapState((state) => state.suggesting?.touched.has(id));
  const { look } = KIND[node.kind];
  const editing = useView(({ editing }) => editing?.node === id && editing.row === undefined);
  const step = useFaceStep();
  const face = data.faceAt(editing ? 0 : step);
  const { pillSize } = face;
  return (
    <article
      className="card"
      data-kind={node.kind}
      data-corner={look.corner}
      data-ground={look.ground}
      data-stripes={look.stripes}
      data-shadow={look.shadow}
      data-ink-line={frameLine(node).isInk}
      style={FRAME_STYLES[node.kind]}
      data-main={node.main ?? false}
      data-root={data.isRoot}
      data-selected={selected}
      data-faded={data.card.faded}
      data-found={data.card.found}
      data-suggested={isSuggested || undefined}
      data-folded={data.card.folded > 0}
      data-editing={editing}
      data-carries={carries}
      data-outcome={standing?.outcome}
      data-whole={face.isWhole}
      data-head={face.hasHead}
      aria-label={`${KIND[node.kind].label}: ${spokenText(node.text)}${standing ? `, ${standingInWords(standing)}` : ''}`}
    >
      <Handle
        id="top"
        type="source"
        position={Position.Top}
        className="card__handle"
        title={t('Drag to what this is a premise of')}
      />
      <header className="card__head">
        <KindIcon kind={node.kind} />
        <span>{KIND[node.kind].label}</span>
        {node.main && <Star size={12} fill="currentColor" aria-label={t('main')} />}
      </header>
      {editing ? (
        <CardEditor node={node} width={layout.width} />
      ) : (
        <div className="card__text" dir="auto" style={face.isWhole ? undefined : textBox(face)}>
          {face.lines.map((line, index) => (
            <div key={index} className="card__line">
              {line.text || '\u200b'}
            </div>
          ))}
        </div>
      )}
      {pillSize !== undefined && (
        <CardBadges pills={lettered(pills, layout.width - 2 * layout.textX, pillSize)} />
      )}
      {pillSize === undefined && pills.some(({ of }) => of === 'doubt') && <span className="card__doubt" />}
      {standing && <CardVerdict id={id} standing={standing} />}
      <CardAgain id={id} />
      {data.card.foldable && <CardFold id={id} hides={data.card.folded} />}
      <CardResize id={id} width={layout.width} />
      <Handle
        id="bottom"
        type="source"
        position={Position.Bottom}
        className="card__handle"
        title={t('Drag to what supports or opposes this')}
      />
    </article>
  );
});
