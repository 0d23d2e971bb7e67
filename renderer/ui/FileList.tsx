import { CornerLeftUp, File, Folder } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import type { FolderEntry } from '../../shared/host/contract';
import './FileList.css';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';

interface FileListProps {
  /** The folder's name. */
  name: string;
  entries: readonly FolderEntry[];
  /** Handles of the chosen files. */
  chosen: ReadonlySet<string>;
  onUp: (() => void) | undefined;
  /** Whether the list gets the keyboard when it is shown, and when another folder is. */
  takesKeyboard: boolean;
  /** What is said where there is nothing to choose. */
  empty?: string;
  /** One click; `several` with Ctrl or Shift held, or by the space bar. */
  onChoose: (entry: FolderEntry, several: boolean) => void;
  /** A double click, or Enter. */
  onOpen: (entry: FolderEntry) => void;
}

/** What lies in one folder. */
export function FileList({
  name,
  entries,
  chosen,
  onUp,
  takesKeyboard,
  empty = t('There is nothing to open in this folder.'),
  onChoose,
  onOpen,
}: FileListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesKeyboard) list.current?.querySelector('button')?.focus();
  }, [takesKeyboard, entries]);
  return (
    <div className="files">
      <p className="files__name">
        <bdi>{shownText(name)}</bdi>
      </p>
      <ul ref={list} className="files__list" aria-label={name} onKeyDown={walkList}>
        {onUp && (
          <li>
            <button type="button" onClick={onUp}>
              <CornerLeftUp size={15} aria-hidden />
              <span>{t('Folder above')}</span>
            </button>
          </li>
        )}
        {entries.map((entry) => (
          <li key={entry.kind === 'folder' ? entry.folder : entry.file}>
            <button
              type="button"
              aria-pressed={entry.kind === 'file' ? chosen.has(entry.file) : undefined}
              onClick={(event) => onChoose(entry, event.ctrlKey || event.metaKey || event.shiftKey)}
              onDoubleClick={() => onOpen(entry)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onOpen(entry);
                else if (event.key === ' ') onChoose(entry, true);
                else return;
                event.preventDefault();
              }}
            >
              {entry.kind === 'folder' ? <Folder size={15} aria-hidden /> : <File size={15} aria-hidden />}
              <span>
                <bdi>{shownText(entry.name)}</bdi>
              </span>
              {entry.kind === 'file' && <small>{fileSize(entry.bytes)}</small>}
            </button>
          </li>
        ))}
        {entries.length === 0 && <li className="files__empty">{empty}</li>}
      </ul>
    </div>
  );
}

/** Up and down go from file to file. */
function walkList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}

function fileSize(bytes: number): string {
  if (bytes < 1000) return `${numberWords(bytes)} B`;
  if (bytes < 1_000_000) return `${numberWords(Math.round(bytes / 1000))} kB`;
  return `${numberWords(bytes / 1_000_000, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
