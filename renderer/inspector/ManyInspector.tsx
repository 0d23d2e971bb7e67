import { Group, ListTree, Trash2 } from 'lucide-react';
import { find } from '../../shared/map/arg-map';
import { NODE_KINDS, type NodeKind } from '../../shared/map/schema';
import { addedIds } from '../commands/dispatch-or-tell';
import { runCommandById } from '../commands/registry';
import { useMap, useSession, useWorkspace } from '../state/context';
import { select } from '../state/view-store';
import { Button } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../../shared/map/labels';
import { ChoiceField } from './fields';
import { KindCounts, countKinds, counted } from './KindCounts';
import { useGroupOptions } from './NodeDetails';
import { SignChoice } from './SignChoice';
import { TagsField } from './TagsField';
import { useEdit } from './use-edit';

/** What several selected things have in common, and what can be done to all of them. */
export function ManyInspector({ ids }: { ids: readonly string[] }) {
  const { map: store, view } = useSession();
  const workspace = useWorkspace();
  const edit = useEdit();
  const map = useMap((now) => now);
  const groups = useGroupOptions();
  const nodes = ids.flatMap((id) => find(map, 'nodes', id) ?? []);
  const others = (['link', 'group'] as const).flatMap((noun) => {
    const count = ids.filter((id) => find(map, `${noun}s`, id)).length;
    return count > 0 ? [counted(count, noun)] : [];
  });
  const nodeIds = nodes.map(({ id }) => id);

  function setKind(kind: NodeKind): void {
    store.beginGesture(`Change kind to ${KIND_LABELS[kind].toLowerCase()}`);
    for (const id of nodeIds) edit('node.set', { id, fields: { kind } });
    store.endGesture();
  }

  function makeGroup(): void {
    const made = edit('nodes.group', { ids: nodeIds });
    if (made) select(view, addedIds(made, 'groups'));
  }

  return (
    <div className="inspector__head">
      <h2 className="inspector__title">{ids.length} selected</h2>
      <KindCounts kinds={countKinds(nodes)} others={others} />
      {nodes.length > 0 && (
        <>
          <SignChoice
            label="Kind"
            value={common(nodes.map(({ kind }) => kind))}
            options={NODE_KINDS.map((kind) => ({
              value: kind,
              label: KIND_LABELS[kind],
              sign: <KindIcon kind={kind} size={16} />,
            }))}
            onChoose={setKind}
          />
          <TagsField
            tags={[...new Set(nodes.flatMap(({ tags }) => tags ?? []))]}
            onAdd={(tag) => edit('nodes.tag', { ids: nodeIds, add: [tag] })}
            onRemove={(tag) => edit('nodes.tag', { ids: nodeIds, remove: [tag] })}
          />
          {groups.length > 0 && (
            <ChoiceField
              label="Group"
              none="None or several"
              value={common(nodes.map(({ group }) => group)) ?? ''}
              options={groups}
              onChoose={(group) => edit('nodes.assign', { ids: nodeIds, group: group === '' ? null : group })}
            />
          )}
        </>
      )}
      <div className="inspector__buttons">
        {nodes.length > 0 && <Button label="New group" icon={Group} onClick={makeGroup} />}
        {nodes.length > 1 && (
          <Button label="Arrange" icon={ListTree} onClick={() => runCommandById('map.arrange', workspace)} />
        )}
        <Button
          label="Delete"
          icon={Trash2}
          variant="danger"
          onClick={() => edit('remove', { ids: [...ids] }) && select(view, [])}
        />
      </div>
    </div>
  );
}

/** The value that all share, if they do. */
function common<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
