import { FileClock, Trash2 } from 'lucide-react';
import type { UnsavedWork as Work } from '../../shared/host/recovery-calls';
import { counted } from '../../shared/edit/words';
import { shownText } from '../../shared/shown-text';
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
                  <bdi>{shownText(work.title || 'Untitled map')}</bdi>
                </strong>
                <span>{shownText(editsInWords(work))}</span>
                {work.changes && <span>{shownText(changesInWords(work.changes))}</span>}
                <span>
                  {fileInWords(work)}
                  {!work.whole && ' Its last moment could not be brought back.'}
                </span>
              </span>
            </button>
            <IconButton
              label={`Throw the unsaved edits of ${shownText(work.title)} away`}
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

function editsInWords({ edits, last, fileName }: Work): string {
  const of = fileName === undefined ? '' : ` of ${fileName}`;
  return `${counted(edits, 'edit')}${of}, the last on ${moment(last)}.`;
}

/** "2 cards added, 1 link added: “Prices rise”, “Wages do not”." */
function changesInWords({ words, cards }: NonNullable<Work['changes']>): string {
  const named = cards.map((text) => `“${text}”`).join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${named && `: ${named}`}.`;
}

/** What became of the file, so that nobody takes older work over newer without knowing it. */
function fileInWords({ file, disk }: Work): string {
  if (!disk) return FILE_WORDS[file];
  const what = disk.words === undefined ? '' : ` (${disk.words})`;
  return `Its file of ${moment(disk.modified)} is ${disk.age} than what these edits began from${what}. You will be asked before anything is overwritten.`;
}

function moment(date: string): string {
  return new Date(date).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
