import { FolderOpen, Square, Trash2 } from 'lucide-react';
import { errorLine } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { Button, IconButton } from '../ui/Button';
import { placeWords } from './rows';
import type { ShownLibrary } from './use-library';

interface LibraryHeadProps {
  shown: ShownLibrary;
  onChoose: () => void;
}

/** Which folder is shown, how far it has been read, and what could not be. */
export function LibraryHead({ shown, onChoose }: LibraryHeadProps) {
  const { library, known = [], open, forget, error, outcome } = shown;
  return (
    <>
      <div className="library__head">
        {known.length > 1 ? (
          <select
            aria-label={t('Folder')}
            value={library?.folder ?? ''}
            onChange={(event) => {
              const other = known.find(({ folder }) => folder === event.target.value);
              if (other) open(other);
            }}
          >
            {!library && <option value="">{t('Choose…')}</option>}
            {known.map(({ folder, name, where }) => (
              <option key={folder} value={folder}>
                {shownText(`${name} (${where})`)}
              </option>
            ))}
          </select>
        ) : (
          library && (
            <strong className="library__name">
              <bdi>{shownText(library.name)}</bdi>
            </strong>
          )
        )}
        {(library ?? known[0]) && (
          <Button label={t('Choose a folder…')} icon={FolderOpen} onClick={onChoose} />
        )}
        {library && (
          <IconButton
            label={t('Forget this folder and its index; the maps stay')}
            icon={Trash2}
            onClick={() => forget(library)}
          />
        )}
        <Progress shown={shown} />
      </div>
      {error && error.code !== 'cancelled' && (
        <p className="library__error" role="alert">
          {errorLine(error)}
        </p>
      )}
      {outcome.notes.map((note) => (
        <p key={note.message} className="library__note">
          {errorLine(note)}
        </p>
      ))}
    </>
  );
}

function Progress({ shown }: { shown: ShownLibrary }) {
  const { reading, maps, outcome, stop, library } = shown;
  if (reading)
    return (
      <div className="library__progress" role="status">
        <progress max={Math.max(1, reading.total)} value={reading.done} aria-label={t('Reading the maps')} />
        <span>
          {reading.total > 0
            ? t('{done} of {total} maps', { done: reading.done, total: reading.total })
            : t('Looking at the folder')}
        </span>
        <Button label={t('Stop')} icon={Square} variant="quiet" onClick={stop} />
      </div>
    );
  if (!library) return null;
  const cards = maps.reduce((sum, map) => sum + map.cards, 0);
  return (
    <div className="library__progress" role="status">
      <span>
        {t('{maps, plural, one {# map} other {# maps}}, {cards, plural, one {# card} other {# cards}}', {
          maps: maps.length,
          cards,
        })}
      </span>
      {outcome.unread.length > 0 && (
        <details className="library__unread">
          <summary>
            {t('{count, plural, one {# file could not be read} other {# files could not be read}}', {
              count: outcome.unread.length,
            })}
          </summary>
          <ul>
            {outcome.unread.map(({ error, ...place }) => (
              <li key={placeWords(place)}>
                <bdi>{shownText(placeWords(place))}</bdi>: {shownText(errorLine(error))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
