import { ChevronLeft, ChevronRight, Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Node, Passage } from '../../shared/map/schema';
import { useCommand } from '../command/use-command';
import { useMap, useSession, useView } from '../state/context';
import { IconButton } from '../ui/Button';
import { CommandIconButton } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { nodeOfActive, releasePassage } from '../cards/active-passage';
import './PassageBar.css';

/** The foot of the reader: which card the active passage belongs to, and the way to the card's other passages. */
export function PassageBar({ passage }: { passage: Passage }) {
  const session = useSession();
  const selection = useView((state) => state.selection);
  const map = useMap((now) => now);
  const node = useMemo(() => nodeOfActive(map, passage.id, selection), [map, passage.id, selection]);
  return (
    <div className="passage-bar" role="group" aria-label={t('The active passage')}>
      {node ? <ActiveCard node={node} passage={passage} /> : <span>{t('A highlight without a card')}</span>}
      <CommandIconButton command="passage.remove" label={t('Remove this passage')} icon={Trash2} size={15} />
      <IconButton
        label={t('Let go of it (Esc)')}
        icon={X}
        size={15}
        onClick={() => releasePassage(session)}
      />
      <p className="visually-hidden" role="status">
        {node ? `${KIND[node.kind].label}: ${node.text}` : t('Highlight: {exact}', { exact: passage.exact })}
      </p>
    </div>
  );
}

function ActiveCard({ node, passage }: { node: Node; passage: Passage }) {
  const showCard = useCommand('passage.showCard');
  const passages = node.passages ?? [];
  return (
    <>
      <KindIcon kind={node.kind} size={15} />
      <button
        type="button"
        className="passage-bar__node"
        dir="auto"
        title={t('Show the card on the canvas')}
        onClick={showCard.run}
      >
        {shownText(node.text || KIND[node.kind].label)}
      </button>
      {passages.length > 1 && (
        <span className="passage-bar__steps">
          <CommandIconButton
            command="passage.previous"
            label={t('Passage before')}
            icon={ChevronLeft}
            size={15}
          />
          <span>
            {t('{indexOf} of {count}', { indexOf: passages.indexOf(passage.id) + 1, count: passages.length })}
          </span>
          <CommandIconButton command="passage.next" label={t('Next passage')} icon={ChevronRight} size={15} />
        </span>
      )}
    </>
  );
}
