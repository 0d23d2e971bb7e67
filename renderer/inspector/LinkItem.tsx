import { ArrowLeftRight, Spline, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { relationsFor } from '../../shared/map/may-answer';
import type { Link } from '../../shared/map/schema';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { RelationIcon } from '../ui/KindIcon';
import { RELATION } from '../../shared/map/relations';
import { t } from '../../shared/words/words';
import { useMap, useWorkspace } from '../state/context';

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
  const { commands } = useWorkspace();
  const item = { id: link.id };
  const choices = relationsFor(
    useMap((map) => map),
    link,
  );

  return (
    <li className="inspector__link">
      <div className="inspector__link-head">
        <RelationIcon relation={link.relation} />
        <select
          className="inspector__relation"
          aria-label={t('Relation of the link with {text}', { text })}
          value={link.relation}
          onChange={(event) => {
            const relation = choices.find((one) => one === event.target.value);
            if (relation) commands.run(`link.relation.${relation}`, item);
          }}
        >
          {choices.map((relation) => (
            <option key={relation} value={relation}>
              {RELATION[relation].verb}
            </option>
          ))}
        </select>
        {together > 0 && <span className="inspector__hint">{t('with {together} more', { together })}</span>}
        <span className="inspector__actions">
          <CommandIconButton
            command="view.goTo"
            item={item}
            label={t('Select the link itself')}
            icon={Spline}
            size={14}
          />
          {together === 0 && 'node' in link.target && (
            <CommandIconButton
              command="link.reverse"
              item={item}
              label={t('Reverse the link')}
              icon={ArrowLeftRight}
              size={14}
            />
          )}
          <CommandIconButton
            command="edit.delete"
            item={item}
            label={t('Remove the link')}
            icon={X}
            size={14}
          />
        </span>
      </div>
      <CommandRow command="view.goTo" item={{ id: other }} className="inspector__go" dir="auto">
        {shownText(text)}
      </CommandRow>
    </li>
  );
}
