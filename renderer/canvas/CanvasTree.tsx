import { useEffect, useMemo, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { pathToRoot } from '../../shared/view/path-to-root';
import { outlineOf } from '../../shared/map/outline';
import { linksFrom, linksTo, targetId } from '../../shared/map/queries';
import { t } from '../../shared/words/words';
import { treeWords } from '../cards/tree-words';
import { useMap, useSession, useView } from '../state/context';

const MOST_SEARCHED = 5000; // cards: to look for the roots of more takes too long for every edit
const MOST = 60; // items: what is around the selection, never the whole map

/** The id of the element that stands for a record of the map. */
export function treeItemId(id: string): string {
  return `canvas-${id}`;
}

/**
 * The map for screen readers: what is selected, with what it hangs on, its siblings and what hangs on it, as a tree that the arrows walk, however far
 * away the cards are seen. What changes is told in a line below it.
 */
export function CanvasTree() {
  const map = useMap((state) => state);
  const selection = useView((state) => state.selection);
  const selected = selection.size === 1 ? [...selection][0] : undefined;
  const items = useMemo(() => itemsAround(map, selected), [map, selected]);
  return (
    <div className="visually-hidden">
      <div role="tree" aria-label={t('The map, walked with the arrow keys')}>
        {items.map(({ id, level, place, count }) => (
          <div
            key={id}
            id={treeItemId(id)}
            role="treeitem"
            aria-level={level}
            aria-posinset={place}
            aria-setsize={count}
            aria-selected={selection.has(id)}
          >
            {shownText(treeWords(map, id))}
          </div>
        ))}
        {items.length === 0 && (
          <div role="treeitem" aria-selected={false}>
            {map.tables.nodes.size === 0 ? t('No cards yet') : t('Press an arrow key to begin')}
          </div>
        )}
      </div>
      <Told />
      <p role="status" aria-label={t('Selection')}>
        {selection.size > 1 && selectedWords(map, selection)}
      </p>
    </div>
  );
}

/** How much is selected: what is not one card or link has no place in the tree. */
function selectedWords(map: ArgMap, selection: ReadonlySet<string>): string {
  const areCards = [...selection].every((id) => find(map, 'nodes', id));
  return areCards
    ? t('{count, plural, one {# card} other {# cards}} selected', { count: selection.size })
    : t('{selected} selected', { selected: selection.size });
}

interface TreeItem {
  readonly id: string;
  readonly level: number;
  readonly place: number;
  readonly count: number;
}

/** What is around a card or link, from the root down; the roots where nothing is selected. */
function itemsAround(map: ArgMap, selected: string | undefined): TreeItem[] {
  if (selected === undefined) {
    if (map.tables.nodes.size > MOST_SEARCHED) return [];
    const { roots } = outlineOf(map);
    return roots
      .slice(0, MOST)
      .map(({ id }, index) => ({ id, level: 1, place: index + 1, count: roots.length }));
  }
  const above = pathToRoot(map, selected).filter((id) => id !== selected);
  const siblings = siblingsOf(map, selected);
  const below = premisesOf(map, selected);
  const level = above.length + 1;
  const row = (ids: readonly string[], depth: number): TreeItem[] =>
    ids.map((id, index) => ({ id, level: depth, place: index + 1, count: ids.length }));
  const around = row(siblings, level).flatMap((item) =>
    item.id === selected ? [item, ...row(below, level + 1)] : [item],
  );
  const all = [...above.map((id, index) => ({ id, level: index + 1, place: 1, count: 1 })), ...around];
  const seen = new Set<string>();
  const once = all.filter(({ id }) => !seen.has(id) && seen.add(id));
  const at = Math.max(0, once.findIndex(({ id }) => id === selected) - MOST / 2);
  return once.slice(at, at + MOST);
}

function premisesOf(map: ArgMap, id: string): string[] {
  return [...new Set(linksTo(map, id).flatMap(({ premises }) => premises))];
}

function siblingsOf(map: ArgMap, id: string): string[] {
  const [link] = linksFrom(map, id);
  const siblings = link ? premisesOf(map, targetId(link)) : [];
  return siblings.includes(id) ? siblings : [id];
}

/** What the newest step of the map did, or what undo took back. */
function Told() {
  const { map } = useSession();
  const [words, setWords] = useState('');
  useEffect(
    () =>
      map.store.subscribe(({ history }, before) => {
        if (history === before.history) return;
        const { done, undone } = history;
        const isUndo = undone.length > before.history.undone.length;
        const step = isUndo ? undone.at(-1) : done.at(-1);
        if (step) setWords(`${isUndo ? t('Undone: ') : ''}${step.label}`);
      }),
    [map],
  );
  return (
    <p role="status" aria-label={t('Last change')}>
      {shownText(words)}
    </p>
  );
}
