import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import type { ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { conditionCount, type MapFilter } from '../../shared/view/filter';
import { filterChoices, sourceTitle, type FilterList } from '../../shared/view/filter-choices';
import { visibilityOf } from '../../shared/view/visibility';
import { useMap, useSession, useView } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { numberWords } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';

const LISTS: readonly { list: FilterList; title: string }[] = worded(
  [
    { list: 'kinds', title: 'Kind' },
    { list: 'relations', title: 'Relation' },
    { list: 'tags', title: 'Tag' },
    { list: 'sources', title: 'Article' },
    { list: 'grades', title: 'Grade' },
  ],
  ['title'],
);

const NO_FILTER: MapFilter = {};

/** Chooses what of the map stands out: the rest fades, or is hidden. */
export function FilterMenu() {
  const { view } = useSession();
  const map = useMap((state) => state);
  const filter = useView((state) => state.filter) ?? NO_FILTER;
  const choices = useMemo(() => filterChoices(map), [map]);
  const matching = useMemo(() => matchCount(map, filter), [map, filter]);

  function change(next: MapFilter): void {
    view.setState({ filter: conditionCount(next) > 0 || next.hides ? next : undefined });
  }
  function toggle(list: FilterList, value: string): void {
    const chosen: readonly string[] = filter[list] ?? [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    change({ ...filter, [list]: next.length > 0 ? next : undefined });
  }

  return (
    <div className="filter" role="group" aria-label={t('Filter')}>
      <div className="filter__head">
        <span aria-live="polite">
          {t('{matching} of {count} cards', { matching, count: map.tables.nodes.size })}
        </span>
        <CommandButton command="view.clearFilter" label={t('Clear')} variant="quiet" />
      </div>
      {filter.knownOn !== undefined && (
        <p className="filter__known">
          {t('As known on {knownOn}', { knownOn: filter.knownOn })}
          <CommandButton command="timeline.knownNow" label={t('As known now')} variant="quiet" />
        </p>
      )}
      <label>
        <input
          type="checkbox"
          autoFocus
          checked={filter.hides ?? false}
          onChange={(event) => change({ ...filter, hides: event.target.checked || undefined })}
        />
        {t('Hide the rest instead of fading it')}
      </label>
      {LISTS.filter(({ list }) => choices[list].length > 0).map(({ list, title }) => (
        <fieldset key={list}>
          <legend>{title}</legend>
          {choices[list].map(({ value, count }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={(filter[list] as readonly string[] | undefined)?.includes(value) ?? false}
                onChange={() => toggle(list, value)}
              />
              {list === 'kinds' && <KindIcon kind={value as NodeKind} size={13} />}
              {list === 'relations' && <RelationIcon relation={value as Relation} size={13} />}
              <bdi>{shownText(nameOf(map, list, value))}</bdi>
              <small>{numberWords(count)}</small>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function nameOf(map: ArgMap, list: FilterList, value: string): string {
  if (list === 'kinds') return KIND[value as NodeKind].label;
  if (list === 'relations') return RELATION[value as Relation].verb;
  return list === 'sources' ? sourceTitle(map, value) : value;
}

function matchCount(map: ArgMap, filter: MapFilter): number {
  const { faded, hidden } = visibilityOf(map, { focus: undefined, filter });
  let count = map.tables.nodes.size;
  for (const set of [faded, hidden]) for (const id of set) if (id.startsWith('n-')) count--;
  return count;
}
