import { Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { ArgMap } from '../../shared/map/arg-map';
import { diffMaps } from '../../shared/edit/diff-maps';
import { conflictsOf, mergeMaps, type Merge } from '../../shared/merge/merge-maps';
import { conflictSeenAt, isSeenIn, marksOf } from '../../shared/merge/overlay';
import { recordChanges } from '../../shared/merge/record-changes';
import { errorLine, ok } from '../../shared/result';
import { t } from '../../shared/words/words';
import { isTyping } from '../command/typing';
import { useWorkspace } from '../state/context';
import { EDIT_CONTEXT } from '../session/open-map';
import { createMapStore } from '../state/map-store';
import type { MergeSubject } from '../state/compared';
import { Button } from '../ui/Button';
import { ConflictList } from './ConflictList';
import { Outcome } from './Outcome';
import { ThreeLooks } from './ThreeLooks';
import { baseInWords, confirmLabel, GIT_SIDES, leftInWords, MERGE_WORDS, SIDES } from './words';

export interface ReviewProps {
  subject: MergeSubject;
  /** Cards that a person takes for the same. */
  same: readonly (readonly [string, string])[];
  /** A person says that the two do not come from the version that was found. */
  onWithoutBase: () => void;
  /** Whether it is left although something was decided: then that is asked about first. */
  leaving: boolean;
  onDecided: (isDecided: boolean) => void;
  onStay: () => void;
  onCancel: () => void;
  onDone: (merged: ArgMap | undefined) => void;
}

/** What comes of a merge, on the canvas and as a list, while a person decides what is left. */
export function Review(props: ReviewProps) {
  const { subject, same } = props;
  const { mine, theirs, base, merged } = subject;
  const made = useMemo(
    () =>
      merged ? ok(asMerge(merged)) : mergeMaps({ base: base?.map, ours: mine.map, theirs: theirs.map, same }),
    [merged, base, mine, theirs, same],
  );
  if (made.ok) return <Decisions {...props} merge={made.value} />;
  return (
    <>
      <p role="alert">{errorLine(made.error)}</p>
      <div className="modal__actions">
        <Button label={t('Close')} autoFocus onClick={props.onCancel} />
      </div>
    </>
  );
}

/** What was merged before is a merge in which its own conflicts are left. */
function asMerge(map: ArgMap): Merge {
  return { map, conflicts: conflictsOf(map), looks: [], moved: [] };
}

function Decisions({ merge, ...props }: ReviewProps & { merge: Merge }) {
  const { commands } = useWorkspace();
  const { subject, leaving, onDecided, onWithoutBase, onStay, onCancel, onDone } = props;
  // A map of its own, changed by commands as any other: the one that is open stays as it is.
  const store = useMemo(() => createMapStore({ map: merge.map, dirty: true }, EDIT_CONTEXT), [merge]);
  const { map, history } = useStore(store.store);
  const [current, setCurrent] = useState(() => firstSeen(subject, merge));
  const left = map.tables.conflicts.size;
  const isMerged = subject.merged !== undefined;
  const isDecided = history.done.length > 0;
  useEffect(() => onDecided(isDecided), [onDecided, isDecided]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isTyping(event.target)) return;
    if (commands.forKey(event.nativeEvent, { scope: 'window', typing: false }) !== 'edit.undo') return;
    event.preventDefault();
    store.undo();
  }
  return (
    <>
      <div className="merge" onKeyDown={onKeyDown}>
        <ThreeLooks subject={subject} map={map} current={current} onPick={setCurrent} />
        <div className="merge__list">
          <ConflictList
            store={store}
            sides={isMerged ? GIT_SIDES : SIDES}
            current={current}
            onShow={setCurrent}
          />
          <Outcome subject={subject} merge={merge} map={map} onShow={setCurrent} />
          {!isMerged && <BaseNote base={subject.base} onWithoutBase={onWithoutBase} />}
        </div>
      </div>
      {leaving ? (
        <div className="modal__actions merge__foot">
          <p role="alert">{MERGE_WORDS.leave}</p>
          <Button label={t('Leave')} variant="danger" onClick={onCancel} />
          <Button label={t('Go on')} variant="primary" autoFocus onClick={onStay} />
        </div>
      ) : (
        <div className="modal__actions merge__foot">
          <p role="status">{leftInWords(left)}</p>
          <Button
            label={t('Undo')}
            icon={Undo2}
            variant="quiet"
            disabled={!isDecided}
            onClick={() => store.undo()}
          />
          <Button label={t('Cancel')} onClick={onCancel} />
          <Button
            label={confirmLabel(isMerged, left)}
            variant="primary"
            autoFocus={left === 0}
            disabled={isMerged && !isDecided}
            onClick={() => onDone(map)}
          />
        </div>
      )}
    </>
  );
}

/** Where the looks begin: at what has to be decided, or else at what is other than in my map. */
function firstSeen({ mine }: MergeSubject, { map, conflicts }: Merge): string | undefined {
  const seen = conflicts.flatMap(({ record }) => conflictSeenAt(map, record) ?? []);
  return (
    seen[0] ??
    [...marksOf(map, recordChanges(diffMaps(mine.map, map))).keys()].find((id) => isSeenIn(map, id))
  );
}

interface BaseNoteProps {
  base: MergeSubject['base'];
  onWithoutBase: () => void;
}

/** Which version both are taken to come from: what one of them lacks of it counts as deleted. */
function BaseNote({ base, onWithoutBase }: BaseNoteProps) {
  if (!base) return <p className="merge__note">{MERGE_WORDS.noBase}</p>;
  return (
    <p className="merge__note">
      {baseInWords(base.taken)}{' '}
      <Button label={MERGE_WORDS.withoutBase} variant="quiet" onClick={onWithoutBase} />
    </p>
  );
}
