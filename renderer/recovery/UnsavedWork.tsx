import { FileClock, Trash2 } from 'lucide-react';
import type { UnsavedWork as Work } from '../../shared/host/recovery-calls';
import { counted } from '../../shared/edit/words';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { IconButton } from '../ui/Button';
import { discardWork, openWork } from './recover';
import './UnsavedWork.css';

const FILE_WORDS: Record<Work['file'], string> = {
  same: 'Its file is as it was before these edits.',
  changed: 'Its file was changed since: you will be asked before anything is overwritten.',
  gone: 'Its file is gone: you will be asked where to save it.',
  none: 'It never had a file.',
};

/** Edits that a crash kept from being saved, on the start screen: each can be opened or thrown away. */
export function UnsavedWork() {
  const workspace = useWorkspace();
  const works = useWorkspaceState((state) => state.unsavedWorks);
  if (works.length === 0) return null;
  return (
    <section className="unsaved-work" aria-labelledby="unsaved-work">
      <h2 id="unsaved-work">Unsaved work was found</h2>
      <ul>
        {works.map((work) => (
          <li key={work.id}>
            <button
              type="button"
              className="unsaved-work__open"
              onClick={() => void openWork(workspace, work)}
            >
              <FileClock size={18} aria-hidden />
              <span>
                <strong>
                  <bdi>{work.title || 'Untitled map'}</bdi>
                </strong>
                <span>{inWords(work)}</span>
                <span>
                  {FILE_WORDS[work.file]}
                  {!work.whole && ' Its last moment could not be brought back.'}
                </span>
              </span>
            </button>
            <IconButton
              label={`Throw the unsaved edits of ${work.title} away`}
              icon={Trash2}
              size={15}
              onClick={() => void discardWork(workspace, work)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ edits, last, fileName, cards }: Work): string {
  const when = new Date(last).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const onDisk = cards.onDisk === undefined ? '' : `, ${cards.onDisk} on disk`;
  return `${counted(edits, 'edit')}${fileName === undefined ? '' : ` of ${fileName}`}, the last on ${when}; ${counted(cards.then, 'card')}${onDisk}.`;
}
