import { Group, ListTree, Trash2 } from 'lucide-react';
import { find } from '../../shared/map/arg-map';
import { NODE_KINDS } from '../../shared/map/schema';
import { useMap, useWorkspace } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { ChoiceField } from '../ui/fields';
import { KindCounts, countKinds } from './KindCounts';
import { useGroupOptions } from './NodeDetails';
import { SignChoice } from './SignChoice';
import { TagsField } from './TagsField';
import { useEdit } from '../command/use-edit';
import { countedRecords } from '../../shared/map/record-words';

/** What several selected things have in common, and what can be done to all of them. */
export function ManyInspector({ ids }: { ids: readonly string[] }) {
  const { commands } = useWorkspace();
  const edit = useEdit();
  const map = useMap((now) => now);
  const groups = useGroupOptions();
  const nodes = ids.flatMap((id) => find(map, 'nodes', id) ?? []);
  const others = (['links', 'groups'] as const).flatMap((table) => {
    const count = ids.filter((id) => find(map, table, id)).length;
    return count > 0 ? [countedRecords(table, count)] : [];
  });
  const nodeIds = nodes.map(({ id }) => id);

  return (
    <div className="inspector__head">
      <h2 className="inspector__title">{t('{count} selected', { count: ids.length })}</h2>
      <KindCounts kinds={countKinds(nodes)} others={others} />
      {nodes.length > 0 && (
        <>
          <SignChoice
            label={t('Kind')}
            value={common(nodes.map(({ kind }) => kind))}
            options={NODE_KINDS.map((kind) => ({
              value: kind,
              label: KIND[kind].label,
              sign: <KindIcon kind={kind} size={16} />,
            }))}
            onChoose={(kind) => commands.run(`node.kind.${kind}`)}
          />
          <TagsField
            tags={[...new Set(nodes.flatMap(({ tags }) => tags ?? []))]}
            onAdd={(tag) => edit('nodes.tag', { ids: nodeIds, add: [tag] })}
            onRemove={(tag) => edit('nodes.tag', { ids: nodeIds, remove: [tag] })}
          />
          {groups.length > 0 && (
            <ChoiceField
              label={t('Group')}
              none={t('None or several')}
              value={common(nodes.map(({ group }) => group)) ?? ''}
              options={groups}
              onChoose={(group) => edit('nodes.assign', { ids: nodeIds, group: group === '' ? null : group })}
            />
          )}
        </>
      )}
      <div className="inspector__buttons">
        {nodes.length > 0 && <CommandButton command="group.create" label={t('New group')} icon={Group} />}
        {nodes.length > 1 && <CommandButton command="map.arrange" label={t('Arrange')} icon={ListTree} />}
        <CommandButton command="edit.delete" label={t('Delete')} icon={Trash2} variant="danger" />
      </div>
    </div>
  );
}

/** The value that all share, if they do. */
function common<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
