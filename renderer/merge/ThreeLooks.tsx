import { useDeferredValue, useMemo, useState } from 'react';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { ArgMap } from '../../shared/map/arg-map';
import { conflictsOf } from '../../shared/merge/merge-maps';
import { conflictSeenAt, marksOf, overlayOf, type Marks } from '../../shared/merge/overlay';
import { recordChanges } from '../../shared/merge/record-changes';
import { t } from '../../shared/words/words';
import { Camera } from '../canvas/camera';
import { LookCanvas } from '../compare/LookCanvas';
import { LookTabs } from '../compare/LookTabs';
import type { MergeSubject } from '../state/compared';
import { MERGE_WORDS } from './words';

type LookName = 'mine' | 'theirs' | 'merged';

interface ThreeLooksProps {
  subject: MergeSubject;
  /** What comes of the merge by now. */
  map: ArgMap;
  /** The card or link that is looked at. */
  current: string | undefined;
  onPick: (id: string) => void;
}

/** The canvas with my map, theirs, or what comes of both; one place is looked at in all three. */
export function ThreeLooks({ subject, map, current, onPick }: ThreeLooksProps) {
  const { mine, theirs } = subject;
  const [name, setName] = useState<LookName>('merged');
  const [camera] = useState(() => new Camera({ x: 0, y: 0, zoom: 1 }));
  const shown = useDeferredValue(map);
  const look = useMemo(() => lookAt(name, subject, shown), [name, subject, shown]);
  const tabs = { mine: mine.name, theirs: theirs.name, merged: t('Merged') };
  return (
    <div className="merge__looks">
      <LookTabs label={MERGE_WORDS.looks} tabs={tabs} chosen={name} onChoose={setName} />
      <LookCanvas
        map={look.map}
        marks={look.marks}
        camera={camera}
        label={t('The map: {tab}', { tab: tabs[name] })}
        current={current}
        onPick={onPick}
      />
    </div>
  );
}

/** What a look shows: a side with what it did, or what comes of both with what that does to mine; and what is to be decided. */
function lookAt(
  name: LookName,
  { mine, theirs, base }: MergeSubject,
  merged: ArgMap,
): { map: ArgMap; marks: Marks } {
  const changed = (from: ArgMap, to: ArgMap) => recordChanges(diffMaps(from, to));
  if (name === 'merged') {
    const overlay = overlayOf(merged, changed(mine.map, merged));
    return { map: overlay.map, marks: withConflicts(overlay.marks, merged) };
  }
  const { map } = name === 'mine' ? mine : theirs;
  const from = base?.map ?? (name === 'theirs' ? mine.map : undefined);
  return { map, marks: withConflicts(from ? marksOf(map, changed(from, map)) : new Map(), merged) };
}

function withConflicts(marks: Marks, map: ArgMap): Marks {
  const all = new Map(marks);
  for (const { record } of conflictsOf(map)) {
    const id = conflictSeenAt(map, record);
    if (id !== undefined) all.set(id, 'conflict');
  }
  return all;
}
