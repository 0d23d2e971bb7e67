import { useMemo } from 'react';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { ChoiceField } from '../ui/fields';
import { PartFields } from '../ui/PartFields';
import { Section } from './Section';
import { TagsField } from './TagsField';
import { useEdit } from '../command/use-edit';

/** Tags, group, speaker, date and handling of a node. */
export function NodeDetails({ node }: { node: Node }) {
  const edit = useEdit();
  const { id } = node;
  const groups = useGroupOptions();
  return (
    <Section title={t('Details')}>
      <TagsField
        tags={node.tags ?? []}
        onAdd={(tag) => edit('nodes.tag', { ids: [id], add: [tag] })}
        onRemove={(tag) => edit('nodes.tag', { ids: [id], remove: [tag] })}
      />
      {groups.length > 0 && (
        <ChoiceField
          label={t('Group')}
          none={t('None')}
          value={node.group ?? ''}
          options={groups}
          onChoose={(group) => edit('nodes.assign', { ids: [id], group: group === '' ? null : group })}
        />
      )}
      <PartFields of="nodes" id={id} part="details" />
    </Section>
  );
}

/** The map's groups by title, as options of a choice. */
export function useGroupOptions(): { value: string; label: string }[] {
  const groups = useMap((map) => map.tables.groups);
  return useMemo(
    () =>
      [...recordsOf(groups)]
        .map(({ id, title }) => ({ value: id, label: title === '' ? t('Group without a title') : title }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [groups],
  );
}
