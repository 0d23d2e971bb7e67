import { ClipboardPaste, FilePlus2, Newspaper } from 'lucide-react';
import { runCommandById } from '../commands/registry';
import { useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import './EmptySources.css';

/** What the panel shows while the map has no article: how to bring one in, and what happens then. */
export function EmptySources() {
  const workspace = useWorkspace();
  return (
    <div className="empty-sources">
      <div className="empty-sources__picture" aria-hidden>
        <Newspaper size={30} strokeWidth={1.5} />
      </div>
      <h2 className="empty-sources__title">Start with an article</h2>
      <p className="empty-sources__text">
        Choose files, drop them anywhere in this window, or paste an article: web pages, PDF, Word, e-mail,
        e-books, Markdown and plain text. The text is kept inside the map.
      </p>
      <div className="empty-sources__actions">
        <Button
          label="Import articles…"
          icon={FilePlus2}
          variant="primary"
          onClick={() => runCommandById('source.import', workspace)}
        />
        <Button
          label="Paste text"
          icon={ClipboardPaste}
          onClick={() => runCommandById('source.paste', workspace)}
        />
      </div>
      <ol className="empty-sources__steps">
        <li>Read it here, beside the canvas.</li>
        <li>
          Select a sentence and press{' '}
          <span className="empty-sources__key">
            <KindIcon kind="claim" /> <kbd>C</kbd> claim
          </span>
          ,{' '}
          <span className="empty-sources__key">
            <KindIcon kind="evidence" /> <kbd>E</kbd> evidence
          </span>{' '}
          or{' '}
          <span className="empty-sources__key">
            <KindIcon kind="counterargument" /> <kbd>X</kbd> counterargument
          </span>
          .
        </li>
        <li>It becomes a card that always leads back to these words.</li>
      </ol>
    </div>
  );
}
