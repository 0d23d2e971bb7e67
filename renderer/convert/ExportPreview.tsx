import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import type { Preview } from './use-preview';
import { errorLine } from '../../shared/result';

const MOST = 20_000; // UTF-16 units of a text: the rest is in the file

/** What the file will look like: a drawing, or the beginning of a text. */
export function ExportPreview({ preview }: { preview: Preview }) {
  const isEmpty = useMap((map) => map.tables.nodes.size === 0);
  switch (preview.state) {
    case 'making':
      return (
        <p className="export__wait" role="status">
          {t('Making a preview…')}
        </p>
      );
    case 'failed':
      return (
        <p className="export__wait" role="alert">
          {errorLine(preview.error)}
        </p>
      );
    case 'made':
      if (preview.content.kind === 'drawing')
        return isEmpty ? (
          <p className="export__wait">{t('There are no cards yet: the picture is empty.')}</p>
        ) : (
          <img
            className="export__picture"
            src={preview.content.url}
            alt={t('The map as it will be exported')}
          />
        );
      return (
        <pre className="export__text" dir="auto" tabIndex={0} aria-label={t('The beginning of the file')}>
          {shownText(preview.content.text.slice(0, MOST))}
          {preview.content.text.length > MOST && '\n…'}
        </pre>
      );
  }
}
