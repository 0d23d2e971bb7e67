import { Handle, Position, type Node as FlowNode, type NodeProps } from '@xyflow/react';
import { Star } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { CARD } from '../../shared/text-layout/card-size';
import { useView } from '../state/context';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../../shared/map/labels';
import { CardBadges } from './CardBadges';
import { CardEditor } from './CardEditor';
import { CardFold } from './CardFold';
import { CardResize } from './CardResize';
import type { SceneCard } from './scene/scene';
import './Card.css';

export type CardNode = FlowNode<{ card: SceneCard; isRoot: boolean }, 'card'>;

/** One card: its kind, its text in the very lines that were measured, its badges, and handles to link from. */
export const Card = memo(function Card({ id, data, selected }: NodeProps<CardNode>) {
  const { node, layout } = data.card;
  const editing = useView((state) => state.editing === id);
  return (
    <article
      className="card"
      data-kind={node.kind}
      data-main={node.main ?? false}
      data-root={data.isRoot}
      data-selected={selected}
      data-faded={data.card.faded}
      data-found={data.card.found}
      data-folded={data.card.folded > 0}
      data-editing={editing}
      aria-label={`${KIND_LABELS[node.kind]}: ${node.text}`}
    >
      <Handle
        id="top"
        type="source"
        position={Position.Top}
        className="card__handle"
        title="Drag to what this is a premise of"
      />
      <header className="card__head">
        <KindIcon kind={node.kind} />
        <span>{KIND_LABELS[node.kind]}</span>
        {node.main && <Star size={12} fill="currentColor" aria-label="main" />}
      </header>
      {editing ? (
        <CardEditor node={node} width={layout.width} />
      ) : (
        <div className="card__text" dir="auto">
          {layout.lines.map((line) => (
            <div key={line.start} className="card__line">
              {line.text || '\u200b'}
            </div>
          ))}
        </div>
      )}
      <CardBadges node={node} />
      {data.card.foldable && <CardFold id={id} hides={data.card.folded} />}
      <CardResize id={id} width={layout.width} />
      <Handle
        id="bottom"
        type="source"
        position={Position.Bottom}
        className="card__handle"
        title="Drag to what supports or opposes this"
      />
    </article>
  );
});

/** The measures of a card as custom properties, so that the style sheet and the measuring agree. */
export const CARD_STYLE = {
  '--card-padding-x': `${CARD.paddingX}px`,
  '--card-padding-top': `${CARD.paddingTop}px`,
  '--card-padding-bottom': `${CARD.paddingBottom}px`,
  '--card-head': `${CARD.headHeight}px`,
  '--card-head-gap': `${CARD.headGap}px`,
  '--card-text': `${CARD.textSize}px`,
  '--card-line': `${CARD.lineHeight}px`,
  '--card-badge': `${CARD.badgeHeight}px`,
  '--card-badge-gap': `${CARD.badgeGap}px`,
  '--card-radius': `${CARD.radius}px`,
} as CSSProperties;
