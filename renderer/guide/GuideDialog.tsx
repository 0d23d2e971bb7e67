import { use, useLayoutEffect, useRef, useState } from 'react';
import { spokenLanguage, t } from '../../shared/words/words';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { guideIn } from './chapters';
import { GuideChapter } from './GuideChapter';
import { GuideList } from './GuideList';
import './GuideDialog.css';

/** The user guide: its chapters beside the one that is read. It opens where it was left. */
export function GuideDialog({ onClose }: { onClose: () => void }) {
  const { store } = useWorkspace();
  const file = useWorkspaceState((state) => state.guideChapter);
  const chapters = use(guideIn(spokenLanguage()));
  const at = Math.max(
    0,
    chapters.findIndex((chapter) => chapter.file === file),
  );
  const chapter = chapters[at];
  const text = useRef<HTMLDivElement>(null);
  // Which heading gets the keyboard, and how often something was chosen: the same one can be chosen again.
  const [meant, setMeant] = useState<{ section: string; count: number }>();

  useLayoutEffect(() => {
    // In a small window the chapters stand above the text: taking the keyboard alone would show some place in the middle of it.
    text.current?.scrollIntoView({ block: 'start' });
    text.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (!meant) return;
    const heading = text.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(meant.section)}"]`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [meant]);

  function goTo(place: string): void {
    const [guideChapter = '', section = ''] = place.split('#');
    store.setState({ guideChapter });
    setMeant((before) => ({ section, count: (before?.count ?? 0) + 1 }));
  }

  if (!chapter) return null;
  return (
    <Modal title={t('User guide')} onCancel={onClose} fills>
      <div className="guide">
        <GuideList chapters={chapters} chapter={chapter} onGo={goTo} />
        <div
          ref={text}
          className="guide__text"
          tabIndex={0}
          role="region"
          aria-label={t('Text of the guide')}
        >
          <GuideChapter chapter={chapter} before={chapters[at - 1]} after={chapters[at + 1]} onGo={goTo} />
        </div>
      </div>
      <div className="modal__actions">
        <Button label={t('Close')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}
