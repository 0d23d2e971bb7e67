import { ClipboardPaste, FilePlus2, Newspaper } from 'lucide-react';
import { useMapState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import './EmptySources.css';
import { KIND, KINDS_FROM_TEXT } from '../../shared/map/node-kinds';
import { listPieces } from '../../shared/words/locale';
import { lowered, t, tPieces } from '../../shared/words/words';

/** What the panel shows while the map has no article: how to bring one in, and what happens then, where it may be edited. */
export function EmptySources() {
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  return (
    <div className="empty-sources">
      <div className="empty-sources__picture" aria-hidden>
        <Newspaper size={30} strokeWidth={1.5} />
      </div>
      <h2 className="empty-sources__title">
        {isReadOnly ? t('This map has no article.') : t('Start with an article')}
      </h2>
      {!isReadOnly && <FirstSteps />}
    </div>
  );
}

function FirstSteps() {
  const kinds = KINDS_FROM_TEXT.slice(0, 3).map((kind) => [{ kind }]);
  return (
    <>
      <p className="empty-sources__text">
        {t(
          'Choose files, drop them anywhere in this window, or paste an article: web pages, PDF, Word, e-mail, e-books, Markdown and plain text. The text is kept inside the map.',
        )}
      </p>
      <div className="empty-sources__actions">
        <CommandButton command="source.import" icon={FilePlus2} variant="primary" />
        <CommandButton command="source.paste" label={t('Paste text')} icon={ClipboardPaste} />
      </div>
      <ol className="empty-sources__steps">
        <li>{t('Read it here, beside the canvas.')}</li>
        <li>
          {tPieces('Select a sentence and press {keys}.', { keys: listPieces(kinds, 'disjunction') }).map(
            (piece) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <span key={piece.kind} className="empty-sources__key">
                  <KindIcon kind={piece.kind} /> <kbd>{KIND[piece.kind].key}</kbd>{' '}
                  {lowered(KIND[piece.kind].label)}
                </span>
              ),
          )}
        </li>
        <li>{t('It becomes a card that always leads back to these words.')}</li>
      </ol>
    </>
  );
}
