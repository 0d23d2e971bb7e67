import { Split, X } from 'lucide-react';
import { find } from '../../shared/map/arg-map';
import { targetId } from '../../shared/map/queries';
import type { Link } from '../../shared/map/schema';
import { addedIds, dispatchOrTell } from '../commands/dispatch-or-tell';
import { useMap } from '../state/context';
import { goToNode } from '../wayfinding/show-node';
import { IconButton } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { nodeTitle, targetTitle } from './describe';
import { useCommandContext } from './use-edit';

/** The premises of a link and its target; a click selects one. Linked premises can be split off or taken out. */
export function LinkEnds({ link }: { link: Link }) {
  const context = useCommandContext();
  const { session } = context;
  const map = useMap((now) => now);
  const linked = link.premises.length > 1;

  function go(id: string): void {
    goToNode(context, id);
  }

  function takeOut(premise: string): void {
    session.map.beginGesture('Take premise out of link');
    const split = dispatchOrTell(context, 'link.split', { id: link.id, premise });
    if (split) dispatchOrTell(context, 'remove', { ids: addedIds(split, 'links') });
    session.map.endGesture();
  }

  return (
    <dl className="inspector__ends">
      <dt>{linked ? 'From, together' : 'From'}</dt>
      {link.premises.map((premise) => (
        <dd key={premise} className="inspector__end">
          <Sign id={premise} />
          <button type="button" className="inspector__go" dir="auto" onClick={() => go(premise)}>
            {nodeTitle(map, premise)}
          </button>
          {linked && (
            <>
              <IconButton
                label="Make it a link of its own"
                icon={Split}
                size={14}
                onClick={() => dispatchOrTell(context, 'link.split', { id: link.id, premise })}
              />
              <IconButton
                label="Take it out of the link"
                icon={X}
                size={14}
                onClick={() => takeOut(premise)}
              />
            </>
          )}
        </dd>
      ))}
      <dt>To</dt>
      <dd className="inspector__end">
        <Sign id={targetId(link)} />
        <button type="button" className="inspector__go" dir="auto" onClick={() => go(targetId(link))}>
          {targetTitle(map, link).replace(/^“|”$/g, '')}
        </button>
      </dd>
    </dl>
  );
}

function Sign({ id }: { id: string }) {
  const kind = useMap((map) => find(map, 'nodes', id)?.kind);
  return kind ? <KindIcon kind={kind} /> : null;
}
