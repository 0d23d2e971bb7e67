import { Ungroup, X } from 'lucide-react';
import { membersOf } from '../../shared/map/queries';
import { GROUP_COLORS } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { useMap, useRecord, useWorkspace } from '../state/context';
import { CommandButton, CommandIconButton, CommandRow } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import { nodeTitle } from './describe';
import { RecordField } from '../ui/RecordField';
import { GROUP_COLOR_LABELS } from './group-colors';
import { Section } from './Section';
import { SignChoice } from './SignChoice';
import './GroupInspector.css';

/** Every field of one group, and its members. */
export function GroupInspector({ id }: { id: string }) {
  const { commands } = useWorkspace();
  const group = useRecord('groups', id);
  const map = useMap((now) => now);
  if (!group) return null;
  const members = membersOf(map, id);
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">{t('Group')}</h2>
        <RecordField of="groups" id={id} field="title" />
        <RecordField of="groups" id={id} field="handling" />
        <SignChoice
          label={t('Colour')}
          value={group.color ?? 'grey'}
          options={GROUP_COLORS.map((color) => ({
            value: color,
            label: GROUP_COLOR_LABELS[color],
            sign: <span className={`group-swatch group-swatch--${color}`} />,
          }))}
          onChoose={(color) => commands.run(`group.color.${color}`, { id })}
        />
        <div className="inspector__buttons">
          <CommandButton command="group.dissolve" icon={Ungroup} />
        </div>
      </div>
      <Section title={t('Members')} count={members.length}>
        <ul className="inspector__list">
          {members.map((node) => (
            <li key={node.id} className="inspector__end">
              <KindIcon kind={node.kind} />
              <CommandRow command="view.goTo" item={{ id: node.id }} className="inspector__go" dir="auto">
                {nodeTitle(map, node.id)}
              </CommandRow>
              <CommandIconButton
                command="group.leave"
                item={{ id: node.id }}
                label={t('Take out of the group')}
                icon={X}
                size={14}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
