import { useRef, useState } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import { likelySame } from '../../shared/merge/likely-same';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import type { MergeSubject } from '../state/compared';
import { Modal } from '../ui/Modal';
import { Review, type ReviewProps } from './Review';
import { TwinsPane } from './TwinsPane';
import { MERGE_WORDS } from './words';
import './MergeDialog.css';

interface MergeDialogProps {
  subject: MergeSubject;
  /** Gets the merged map, or nothing when it is to stay as it was. */
  resolve: (merged: ArgMap | undefined) => void;
}

/** Two versions of a map become one: which cards are the same where that is not known, then what has to be decided. */
export function MergeDialog({ subject, resolve }: MergeDialogProps) {
  // Versions tell by themselves where two went apart; a person may know better.
  const [shown, setShown] = useState(subject);
  // Asked for at the key itself, which may come before what it changes is shown.
  const isDecided = useRef(false);
  const [isLeaving, setLeaving] = useState(false);
  const cancel = (): void => (isDecided.current && !isLeaving ? setLeaving(true) : resolve(undefined));
  const title = subject.merged
    ? MERGE_WORDS.resolve
    : shownText(t('{title} “{name}” into this map', { title: MERGE_WORDS.title, name: subject.theirs.name }));
  return (
    <Modal title={title} fills onCancel={cancel}>
      <Steps
        key={shown.base ? 'with-base' : 'without'}
        subject={shown}
        onWithoutBase={() => setShown({ ...subject, base: undefined })}
        leaving={isLeaving}
        onDecided={(now) => {
          isDecided.current = now;
        }}
        onStay={() => setLeaving(false)}
        onCancel={cancel}
        onDone={resolve}
      />
    </Modal>
  );
}

function Steps(props: Omit<ReviewProps, 'same'>) {
  const { mine, theirs, base, merged } = props.subject;
  const [proposed] = useState(() => (base || merged ? [] : likelySame(mine.map, theirs.map)));
  const [same, setSame] = useState<readonly (readonly [string, string])[] | undefined>(
    proposed.length === 0 ? [] : undefined,
  );
  if (same) return <Review {...props} same={same} />;
  return <TwinsPane subject={props.subject} proposed={proposed} onDone={setSame} onCancel={props.onCancel} />;
}
