import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { stakeOf } from '../../shared/map/conflicts';
import type { ArgMap } from '../../shared/map/arg-map';
import { tableOfId } from '../../shared/map/references';
import type { Conflict } from '../../shared/map/schema';
import { conflictsOf } from '../../shared/merge/merge-maps';
import { capital, nameOf } from '../../shared/merge/names';
import { conflictSeenAt } from '../../shared/merge/overlay';
import { shownText } from '../../shared/shown-text';
import type { AppError } from '../../shared/result';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import type { MapStore } from '../state/map-store';
import { Button } from '../ui/Button';
import { ConflictItem, type Decide } from './ConflictItem';
import { MERGE_WORDS, type SideWords } from './words';
import { errorLine } from '../../shared/result';

interface ConflictListProps {
  /** The merged map, which is changed here. */
  store: MapStore;
  sides: SideWords;
  /** The card or link that is looked at. */
  current: string | undefined;
  onShow: (id: string) => void;
}

/** What is left to decide, by what it is about: each thing by itself, all of one card, or all of the map. */
export function ConflictList({ store, sides, current, onShow }: ConflictListProps) {
  const [refused, setRefused] = useState<AppError>();
  const map = useStore(store.store, (state) => state.map);
  const groups = useMemo(() => groupsOf(map), [map]);
  const section = useRef<HTMLElement>(null);
  const decide: Decide = (ids, take) => {
    const edit = store.dispatch('conflicts.settle', { ids: [...ids], take });
    setRefused(edit.ok ? undefined : edit.error);
    const next = groupsOf(store.store.getState().map).find(({ seenAt }) => seenAt !== undefined);
    if (edit.ok && next?.seenAt !== undefined) onShow(next.seenAt);
    return edit.ok;
  };

  // What is decided goes from the list: the keyboard goes on to what is next, and not out of the dialog.
  useEffect(() => {
    const dialog = section.current?.closest('dialog');
    if (document.activeElement !== document.body && document.activeElement !== dialog) return;
    const next = section.current?.querySelector<HTMLElement>('.conflict button');
    (next ?? dialog?.querySelector<HTMLElement>('.merge__foot .button--primary'))?.focus();
  }, [groups]);
  useEffect(() => {
    const group = section.current?.querySelector(`[data-at="${current ?? ''}"]`);
    group?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const all = groups.flatMap(({ conflicts }) => conflicts.map(({ id }) => id));
  return (
    <section ref={section} className="merge__part" aria-label={MERGE_WORDS.conflicts}>
      <h3 className="merge__heading">
        {MERGE_WORDS.conflicts} <span className="merge__count">{numberWords(all.length)}</span>
        {all.length > 1 && <Sides ids={all} sides={sides} decide={decide} of="all" />}
      </h3>
      {refused && (
        <p className="merge__refused" role="alert">
          {shownText(errorLine(refused))}
        </p>
      )}
      {all.length === 0 && <p className="merge__note">{MERGE_WORDS.none}</p>}
      {groups.map(({ about, title, seenAt, conflicts }) => (
        <article
          key={about}
          className="conflict-group"
          data-at={seenAt}
          data-current={seenAt === current && current !== undefined}
        >
          <h4 className="conflict-group__title">
            {seenAt === undefined ? (
              shownText(title)
            ) : (
              <button type="button" onClick={() => onShow(seenAt)}>
                {shownText(title)}
              </button>
            )}
            {conflicts.length > 1 && (
              <Sides ids={conflicts.map(({ id }) => id)} sides={sides} decide={decide} of="these" />
            )}
          </h4>
          {conflicts.map((conflict) => (
            <ConflictItem key={conflict.id} map={map} conflict={conflict} sides={sides} decide={decide} />
          ))}
        </article>
      ))}
    </section>
  );
}

interface SidesProps {
  ids: readonly string[];
  sides: SideWords;
  decide: Decide;
  of: 'all' | 'these';
}

/** Decides several at once. */
function Sides({ ids, sides, decide, of }: SidesProps) {
  return (
    <span className="merge__sides">
      <Button
        label={t('{ours} for {of}', { ours: sides.ours, of })}
        variant="quiet"
        onClick={() => decide(ids, 'ours')}
      />
      <Button
        label={t('{theirs} for {of}', { theirs: sides.theirs, of })}
        variant="quiet"
        onClick={() => decide(ids, 'theirs')}
      />
    </span>
  );
}

interface ConflictGroup {
  readonly about: string;
  readonly title: string;
  readonly seenAt: string | undefined;
  readonly conflicts: readonly Conflict[];
}

function groupsOf(map: ArgMap): ConflictGroup[] {
  const byRecord = new Map<string, Conflict[]>();
  for (const conflict of conflictsOf(map)) {
    // What was left out is not there, and each of it is a thing by itself.
    const stake = stakeOf(map, conflict);
    const about = stake.kind === 'left-out' ? stake.id : conflict.record;
    byRecord.set(about, [...(byRecord.get(about) ?? []), conflict]);
  }
  return [...byRecord].map(([about, conflicts]) => ({
    about,
    title: capital(nameOf(map, tableOfId(about) ?? 'map', about)),
    seenAt: conflictSeenAt(map, about),
    conflicts,
  }));
}
