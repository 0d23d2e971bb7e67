import { Ungroup, X } from 'lucide-react';
import { membersOf } from '../../shared/map/queries';
import { GROUP_COLORS } from '../../shared/map/schema';
import { useMap, useRecord } from '../state/context';
import { select } from '../state/view-store';
import { goToNode } from '../wayfinding/show-node';
import { Button, IconButton } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { nodeTitle } from './describe';
import { TextField } from './fields';
import { GROUP_COLOR_LABELS } from './group-colors';
import { Section } from './Section';
import { SignChoice } from './SignChoice';
import { held, useCommandContext, useEdit } from './use-edit';
import './GroupInspector.css';

/** Every field of one group, and who is in it. */
export function GroupInspector({ id }: { id: string }) {
  const context = useCommandContext();
  const { session } = context;
  const edit = useEdit();
  const group = useRecord('groups', id);
  const map = useMap((now) => now);
  if (!group) return null;
  const members = membersOf(map, id);
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">Group</h2>
        <TextField
          label="Title"
          value={group.title}
          onCommit={(title) => held(session.map.dispatch('group.set', { id, fields: { title } }), title)}
        />
        <SignChoice
          label="Colour"
          value={group.color ?? 'grey'}
          options={GROUP_COLORS.map((color) => ({
            value: color,
            label: GROUP_COLOR_LABELS[color],
            sign: <span className={`group-swatch group-swatch--${color}`} />,
          }))}
          onChoose={(color) => edit('group.set', { id, fields: { color: color === 'grey' ? null : color } })}
        />
        <div className="inspector__buttons">
          <Button
            label="Dissolve group"
            icon={Ungroup}
            onClick={() => edit('remove', { ids: [id] }) && select(session.view, [])}
          />
        </div>
      </div>
      <Section title="Members" count={members.length}>
        <ul className="inspector__list">
          {members.map((node) => (
            <li key={node.id} className="inspector__end">
              <KindIcon kind={node.kind} />
              <button
                type="button"
                className="inspector__go"
                dir="auto"
                onClick={() => {
                  goToNode(context, node.id);
                }}
              >
                {nodeTitle(map, node.id)}
              </button>
              <IconButton
                label="Take out of the group"
                icon={X}
                size={14}
                onClick={() => edit('nodes.assign', { ids: [node.id], group: null })}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
