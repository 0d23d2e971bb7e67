import { FolderOpen, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { LibraryQuestion } from '../../shared/library/questions';
import { errorLine, errorWords } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { notify, type Dialog } from '../state/workspace';
import { Button, IconButton } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { FolderChoice } from './FolderChoice';
import { LibraryHead } from './LibraryHead';
import { LibraryList, rowId } from './LibraryList';
import { foundRows, mapRows, tagsOf, SORTS, type Row, type Sort } from './rows';
import { useFound } from './use-found';
import { useLibrary } from './use-library';
import './LibraryDialog.css';

const PAGE = 8; // rows that Page Up and Page Down go over

type LibraryDialogProps = Extract<Dialog, { kind: 'library' }>;

/** All maps of a folder: listed, searched, one of them chosen. */
export function LibraryDialog({ subject, resolve }: LibraryDialogProps) {
  const workspace = useWorkspace();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = useLibrary();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(subject.asked);
  const [sort, setSort] = useState<Sort>('newest');
  const [tag, setTag] = useState('');
  const [pointed, setPointed] = useState<number>();
  const [roots, setRoots] = useState<readonly { folder: string; name: string }[]>();
  const question = useMemo(
    (): LibraryQuestion | undefined =>
      asked?.question ?? (words.trim() === '' ? undefined : { kind: 'words', words }),
    [asked, words],
  );
  const { found, error } = useFound(shown, question);
  const { maps, known, library, reading } = shown;
  const rows = useMemo(
    () =>
      (question ? (found ? foundRows(found) : []) : mapRows(maps, sort, tag)).filter(
        ({ choice }) => choice.map !== subject.chooseFor?.map,
      ),
    [question, found, maps, sort, tag, subject],
  );
  // Above each hit stands its map: who has found something means that.
  const firstHit = Math.max(
    0,
    rows.findIndex(({ kind }) => kind !== 'found-in'),
  );
  const at = Math.min(pointed ?? firstHit, Math.max(0, rows.length - 1));

  // What had the keyboard is gone once a folder has been chosen.
  useEffect(() => {
    if (library && !roots && !document.activeElement?.closest('.library')) field.current?.focus();
  }, [library, roots]);

  async function choose(): Promise<void> {
    const chosen = await workspace.host.api['library.choose']({});
    if (!chosen.ok) return notify(workspace, { tone: 'error', ...errorWords(chosen.error) });
    if (chosen.value.kind === 'chosen') shown.open(chosen.value.library);
    if (chosen.value.kind === 'in-page') setRoots(chosen.value.roots);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[at];
    const last = Math.max(0, rows.length - 1);
    if (event.key === 'ArrowDown') setPointed(at === last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setPointed(at === 0 ? last : at - 1);
    else if (event.key === 'PageDown') setPointed(Math.min(last, at + PAGE));
    else if (event.key === 'PageUp') setPointed(Math.max(0, at - PAGE));
    else if (event.key === 'Enter' && row) resolve(row.choice);
    else return;
    event.preventDefault();
  }

  return (
    <Modal title={t('Library')} onCancel={() => resolve(undefined)} fills>
      <div className="library">
        <LibraryHead shown={shown} onChoose={() => void choose()} />
        {subject.chooseFor !== undefined && (
          <p className="library__asked">
            <span dir="auto">
              {t('Choose the card that “{text}” stands for.', { text: shownText(subject.chooseFor.text) })}
            </span>
          </p>
        )}
        {asked && (
          <p className="library__asked">
            <span dir="auto">{shownText(asked.words)}</span>
            <IconButton label={t('Show all maps')} icon={X} size={14} onClick={() => setAsked(undefined)} />
          </p>
        )}
        <div className="library__bar">
          <input
            ref={field}
            className="library__words-field"
            role="combobox"
            autoFocus
            aria-label={t('Words in cards, titles and articles of all maps')}
            aria-autocomplete="list"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={rows.length > 0 ? rowId(listId, at) : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder={t('Words in cards, titles and articles of all maps')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setAsked(undefined);
              setPointed(undefined);
            }}
            onKeyDown={onKeyDown}
          />
          {!question && maps.length > 0 && (
            <Arranging maps={maps} sort={sort} tag={tag} onSort={setSort} onTag={setTag} />
          )}
        </div>
        {known?.length === 0 && !library ? (
          <div className="library__none">
            <p>
              {t('A library is a folder of maps, with all folders in it. Its index lies with the settings.')}
            </p>
            <Button
              label={t('Choose a folder of maps')}
              icon={FolderOpen}
              variant="primary"
              onClick={() => void choose()}
            />
          </div>
        ) : (
          <LibraryList
            id={listId}
            rows={rows}
            at={at}
            claim={question?.kind === 'alike' ? question.text : undefined}
            onPoint={setPointed}
            onTake={(row: Row) => resolve(row.choice)}
          />
        )}
        <p className="library__foot" role="status">
          {error && !reading
            ? errorLine(error)
            : question && found
              ? t(
                  '{count, plural, =0 {Nothing found} one {# place} other {# places}}{mapCount, plural, =0 {} one { in # map} other { in # maps}}',
                  { count: found.count, mapCount: found.mapCount },
                )
              : t('{count, plural, =0 {No map} one {# map} other {# maps}}', {
                  count: question ? 0 : rows.length,
                })}
        </p>
      </div>
      <div className="modal__actions">
        <Button label={t('Close')} onClick={() => resolve(undefined)} />
        <Button
          label={subject.chooseFor === undefined ? t('Open') : t('Choose')}
          variant="primary"
          disabled={rows.length === 0}
          onClick={() => resolve(rows[at]?.choice)}
        />
      </div>
      {roots && (
        <FolderChoice
          roots={roots}
          onChoose={(chosen) => {
            setRoots(undefined);
            if (chosen) shown.open(chosen);
          }}
        />
      )}
    </Modal>
  );
}

interface ArrangingProps {
  maps: Parameters<typeof tagsOf>[0];
  sort: Sort;
  tag: string;
  onSort: (sort: Sort) => void;
  onTag: (tag: string) => void;
}

/** How the maps are listed: in which order, and which of them. */
function Arranging({ maps, sort, tag, onSort, onTag }: ArrangingProps) {
  const tags = useMemo(() => tagsOf(maps), [maps]);
  const names: Readonly<Record<Sort, string>> = {
    newest: t('Changed last'),
    title: t('By title'),
    cards: t('Most cards'),
    created: t('Made last'),
  };
  return (
    <>
      <select
        aria-label={t('Order')}
        value={sort}
        onChange={(event) => onSort(SORTS.find((one) => one === event.target.value) ?? 'newest')}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {tags.length > 0 && (
        <select aria-label={t('Tag')} value={tag} onChange={(event) => onTag(event.target.value)}>
          <option value="">{t('All tags')}</option>
          {tags.map((one) => (
            <option key={one.tag} value={one.tag}>
              {shownText(`${one.tag} (${numberWords(one.count)})`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
