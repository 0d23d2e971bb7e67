import { ArrowLeftRight, Spline, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { RELATIONS, type Link } from '../../shared/map/schema';
import { goToNode } from '../wayfinding/show-node';
import { IconButton } from '../ui/Button';
import { RelationIcon } from '../ui/KindIcon';
import { RELATION_LABELS } from '../../shared/map/labels';
import { useCommandContext, useEdit } from './use-edit';

interface LinkItemProps {
  link: Link;
  /** The node or link at the other end, and its text. */
  other: string;
  text: string;
  /** How many other premises stand together with the one shown. */
  together: number;
}

/** One link of a node: its relation, which can be changed, and the other end, which a click selects. */
export function LinkItem({ link, other, text, together }: LinkItemProps) {
  const context = useCommandContext();
  const edit = useEdit();

  function go(id: string): void {
    goToNode(context, id);
  }

  return (
    <li className="inspector__link">
      <div className="inspector__link-head">
        <RelationIcon relation={link.relation} />
        <select
          className="inspector__relation"
          aria-label={`Relation of the link with ${text}`}
          value={link.relation}
          onChange={(event) => {
            const relation = RELATIONS.find((one) => one === event.target.value);
            if (relation) edit('link.set', { id: link.id, fields: { relation } });
          }}
        >
          {RELATIONS.map((relation) => (
            <option key={relation} value={relation}>
              {RELATION_LABELS[relation]}
            </option>
          ))}
        </select>
        {together > 0 && <span className="inspector__hint">with {together} more</span>}
        <span className="inspector__actions">
          <IconButton label="Select the link itself" icon={Spline} size={14} onClick={() => go(link.id)} />
          {together === 0 && 'node' in link.target && (
            <IconButton
              label="Reverse the link"
              icon={ArrowLeftRight}
              size={14}
              onClick={() => edit('link.reverse', { id: link.id })}
            />
          )}
          <IconButton
            label="Remove the link"
            icon={X}
            size={14}
            onClick={() => edit('remove', { ids: [link.id] })}
          />
        </span>
      </div>
      <button type="button" className="inspector__go" dir="auto" onClick={() => go(other)}>
        {shownText(text)}
      </button>
    </li>
  );
}
