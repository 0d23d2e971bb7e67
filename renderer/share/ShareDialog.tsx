import { useState } from 'react';
import { PARTS, PART_NAMES, type Part, type ShareChoice } from '../../shared/share/parts';
import { shownText } from '../../shared/shown-text';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { ClearanceField } from '../convert/ClearanceField';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { SHARE_WORDS } from './words';
import { useShareNotes } from './use-share-notes';
import { writeShare } from './write-share';
import './ShareDialog.css';

const MOST_ITEMS = 200; // of a list: more of them take the page's time, and nobody reads them

interface ShareDialogProps {
  session: Session;
  onClose: () => void;
}

/** What of a map goes out as a copy, and what leaving out the rest does to the argument, before anything is written. */
export function ShareDialog({ session, onClose }: ShareDialogProps) {
  const workspace = useWorkspace();
  const { map } = session.map.store.getState();
  const [choice, setChoice] = useState<ShareChoice>({ without: [] });
  const outcome = useShareNotes(map, choice);
  const notes = outcome?.notes ?? [];
  const toggle = (part: Part): void => {
    const has = choice.without.includes(part);
    setChoice({
      ...choice,
      without: has ? choice.without.filter((one) => one !== part) : [...choice.without, part],
    });
  };

  return (
    <Modal title={SHARE_WORDS.title} onCancel={onClose} width={860}>
      <div className="share">
        <div className="share__choice">
          <ClearanceField
            head={map.head}
            value={choice.clear}
            onChange={(clear) => setChoice({ ...choice, clear })}
          />
          <fieldset className="share__parts">
            <legend>{SHARE_WORDS.without}</legend>
            {PART_NAMES.map((part) => (
              <label key={part} className="share__part">
                <input
                  type="checkbox"
                  checked={choice.without.includes(part)}
                  onChange={() => toggle(part)}
                />
                <span>{PARTS[part]}</span>
              </label>
            ))}
          </fieldset>
          <p className="share__hint">{SHARE_WORDS.always}</p>
        </div>
        <section
          className="share__notes"
          aria-label={SHARE_WORDS.outcome}
          aria-busy={outcome?.choice !== choice}
          tabIndex={0}
        >
          {outcome?.problem !== undefined && <p className="share__hint">{outcome.problem}</p>}
          {outcome?.problem === undefined && notes.length === 0 && (
            <p className="share__hint">{outcome ? SHARE_WORDS.nothing : SHARE_WORDS.working}</p>
          )}
          {notes.map(({ title, items }) => (
            <section key={title}>
              <h3 className="share__title">
                {title} ({numberWords(items.length)})
              </h3>
              <ul className="share__items">
                {items.slice(0, MOST_ITEMS).map((item, index) => (
                  <li key={index} dir="auto">
                    {shownText(item)}
                  </li>
                ))}
                {items.length > MOST_ITEMS && <li>{SHARE_WORDS.more(items.length - MOST_ITEMS)}</li>}
              </ul>
            </section>
          ))}
        </section>
      </div>
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={onClose} />
        <Button
          label={SHARE_WORDS.write}
          variant="primary"
          onClick={() => {
            onClose();
            void writeShare({ workspace, session }, choice);
          }}
        />
      </div>
    </Modal>
  );
}
