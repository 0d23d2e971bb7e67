import { TriangleAlert } from 'lucide-react';
import { disputedBy, disputeInWords } from '../../shared/argue/disputed-by';
import { KIND } from '../../shared/map/node-kinds';
import type { Node } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import type { Moment } from '../../shared/view/chronology';
import { useMap, useSession, useWorkspace } from '../state/context';
import { t } from '../../shared/words/words';
import { select } from '../state/view-store';
import { KindIcon } from '../ui/KindIcon';
import { TIMELINE_WORDS } from './words';

export function momentId(node: string): string {
  return `moment-${node}`;
}

interface MomentRowProps {
  node: Node;
  /** Nothing for a card without a date. */
  moment: Moment | undefined;
  isSelected: boolean;
}

/** A card with its date and those who report it; a double click shows it on the map. */
export function MomentRow({ node, moment, isSelected }: MomentRowProps) {
  const workspace = useWorkspace();
  const { view } = useSession();
  const disputed = useMap((map) => disputeInWords(disputedBy(map, node.id)));
  return (
    <div
      id={momentId(node.id)}
      className="moment"
      role="option"
      aria-selected={isSelected}
      data-dated={moment !== undefined}
      onPointerDown={() => select(view, [node.id])}
      onDoubleClick={() => workspace.commands.run('view.mode.map')}
    >
      <span className="moment__date">
        {moment && <time dateTime={moment.day}>{moment.date}</time>}
        {moment && node.until !== undefined && (
          <>
            {' – '}
            <time dateTime={node.until}>{node.until}</time>
          </>
        )}
      </span>
      <div className="moment__card">
        <p dir="auto">
          <KindIcon kind={node.kind} size={13} />{' '}
          {shownText(node.text) || t('A {label} without words', { label: KIND[node.kind].label })}
        </p>
        {disputed !== undefined && <p className="moment__disputed">{shownText(disputed)}</p>}
        {moment && (
          <p className="moment__sources">
            {moment.isEarly && (
              <span className="moment__early" title={TIMELINE_WORDS.early}>
                <TriangleAlert size={12} aria-label={TIMELINE_WORDS.early} />
              </span>
            )}
            {moment.sources.map(({ id, title, published, reliability }) => (
              <span key={id}>
                {reliability !== undefined && <b>{reliability} </b>}
                <bdi>{shownText(title)}</bdi>
                {published === undefined ? t(', no date') : `, ${published}`}
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
