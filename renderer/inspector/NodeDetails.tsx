import { useMemo } from 'react';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { useMap, useSession } from '../state/context';
import { ChoiceField, TextField } from './fields';
import { parseDate } from './parse-fields';
import { Section } from './Section';
import { TagsField } from './TagsField';
import { held, useEdit } from './use-edit';
import { useNodeField } from './use-node-field';

/** Tags, group, speaker, date and handling of a node. */
export function NodeDetails({ node }: { node: Node }) {
  const { map } = useSession();
  const edit = useEdit();
  const { id } = node;
  const speaker = useNodeField(id, 'speaker');
  const handling = useNodeField(id, 'handling');
  const groups = useGroupOptions();
  return (
    <Section title="Details">
      <TagsField
        tags={node.tags ?? []}
        onAdd={(tag) => edit('nodes.tag', { ids: [id], add: [tag] })}
        onRemove={(tag) => edit('nodes.tag', { ids: [id], remove: [tag] })}
      />
      {groups.length > 0 && (
        <ChoiceField
          label="Group"
          none="None"
          value={node.group ?? ''}
          options={groups}
          onChoose={(group) => edit('nodes.assign', { ids: [id], group: group === '' ? null : group })}
        />
      )}
      <TextField label="Speaker" placeholder="When it is not the author" {...speaker} />
      <TextField
        label="Date"
        placeholder="2026-02-06, 2026-02 or 2020"
        value={node.date ?? ''}
        onCommit={(text) => {
          const date = parseDate(text);
          if (!date.ok) return date;
          return held(map.dispatch('node.set', { id, fields: { date: date.value } }), date.value ?? '');
        }}
      />
      <TextField label="Handling" placeholder="Such as TLP:AMBER" {...handling} />
    </Section>
  );
}

/** The map's groups by title, as options of a choice. */
export function useGroupOptions(): { value: string; label: string }[] {
  const groups = useMap((map) => map.tables.groups);
  return useMemo(
    () =>
      [...recordsOf(groups)]
        .map(({ id, title }) => ({ value: id, label: title === '' ? 'Group without a title' : title }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [groups],
  );
}
