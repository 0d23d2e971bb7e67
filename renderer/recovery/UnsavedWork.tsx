import { FileClock, Trash2 } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { changesInWords, editsInWords, fileInWords } from './work-words';
import './UnsavedWork.css';

/** Edits that a crash kept from being saved, on the start screen: each can be opened or thrown away. */
export function UnsavedWork() {
  const works = useWorkspaceState((state) => state.unsavedWorks);
  if (works.length === 0) return null;
  return (
    <section className="unsaved-work" aria-labelledby="unsaved-work">
      <h2 id="unsaved-work">{t('Unsaved work was found')}</h2>
      <ul>
        {works.map((work) => (
          <li key={work.id}>
            <CommandRow command="recovery.open" item={{ id: work.id }} className="unsaved-work__open">
              <FileClock size={18} aria-hidden />
              <span>
                <strong>
                  <bdi>{shownText(work.title || t('Untitled map'))}</bdi>
                </strong>
                <span>{shownText(editsInWords(work))}</span>
                {work.changes && <span>{shownText(changesInWords(work.changes))}</span>}
                <span>
                  {fileInWords(work)}
                  {!work.whole && t(' Its last moment could not be brought back.')}
                </span>
              </span>
            </CommandRow>
            <CommandIconButton
              command="recovery.discard"
              item={{ id: work.id }}
              label={t('Throw the unsaved edits of {title} away', { title: shownText(work.title) })}
              icon={Trash2}
              size={15}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
