import { shownText } from '../../shared/shown-text';
import type { Preview } from './use-preview';

const MOST = 20_000; // UTF-16 units of a text: the rest is in the file

/** What the file will look like: a drawing, or the beginning of a text. */
export function ExportPreview({ preview }: { preview: Preview }) {
  switch (preview.state) {
    case 'making':
      return (
        <p className="export__wait" role="status">
          Making a preview…
        </p>
      );
    case 'failed':
      return (
        <p className="export__wait" role="alert">
          {preview.error.message} {preview.error.hint}
        </p>
      );
    case 'made':
      return preview.content.kind === 'drawing' ? (
        <img className="export__picture" src={preview.content.url} alt="The map as it will be exported" />
      ) : (
        <pre className="export__text" dir="auto" tabIndex={0} aria-label="The beginning of the file">
          {shownText(preview.content.text.slice(0, MOST))}
          {preview.content.text.length > MOST && '\n…'}
        </pre>
      );
  }
}
