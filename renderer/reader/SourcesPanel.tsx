import { ClipboardPaste, FilePlus2, Search, SlidersHorizontal, ScanText, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent, type FocusEvent } from 'react';
import { recordsOf } from '../../shared/map/table';
import { addPasted } from '../import/paste-article';
import { runCommandById } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import { useMap, useRecord, useSession, useView, useWorkspace, useWorkspaceState } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { detailsOpen } from './details-open';
import { EarlierTexts } from '../recheck/EarlierTexts';
import { EmptySources } from './EmptySources';
import { Reader } from './Reader';
import { SourceFields } from './SourceDetails';
import { SourceSwitcher } from './SourceSwitcher';
import { useFollowSelection } from './use-follow-selection';
import './SourcesPanel.css';

/** The articles of the map: one is shown to be read and highlighted, the others are a click away. */
export function SourcesPanel() {
  const workspace = useWorkspace();
  const session = useSession();
  const [scrolled] = useState(() => new Map<string, number>());
  const root = useRef<HTMLElement>(null);
  const source = useRecord(
    'sources',
    useView((state) => state.source),
  );
  useShowSome();
  useFollowSelection();

  function onPaste(event: ClipboardEvent): void {
    const target = event.target as HTMLElement;
    const text = event.clipboardData.getData('text/plain');
    if (target.closest('input, textarea') || text.trim() === '') return;
    event.preventDefault();
    void addPasted({ workspace, session }, { text, html: event.clipboardData.getData('text/html') });
  }

  /** The panel itself is only a way in: the keyboard goes on to the text. */
  function onFocus(event: FocusEvent): void {
    if (event.target === root.current) session.reader.current?.focus();
  }

  return (
    <section
      ref={root}
      className="sources-panel"
      aria-label="Articles"
      data-scope="reader"
      tabIndex={-1}
      onPaste={onPaste}
      onFocus={onFocus}
    >
      {source ? (
        <>
          <header className="sources-panel__head">
            <SourceSwitcher source={source} />
            <HeadTools />
          </header>
          <Details sourceId={source.id} />
          <Reader key={source.id} source={source} scrolled={scrolled} />
        </>
      ) : (
        <EmptySources />
      )}
    </section>
  );
}

/** Shows an article when none is shown but the map has one: it was just added by undo, or the shown one was removed. */
function useShowSome(): void {
  const { view } = useSession();
  const shown = useRecord(
    'sources',
    useView((state) => state.source),
  );
  const sources = useMap((map) => map.tables.sources);
  useEffect(() => {
    if (shown || sources.size === 0) return;
    const [first] = [...recordsOf(sources)].sort((a, b) => a.title.localeCompare(b.title));
    view.setState({ source: first?.id, passage: undefined });
  }, [shown, sources, view]);
}

function HeadTools() {
  const workspace = useWorkspace();
  const open = useWorkspaceState(detailsOpen);
  const platform = useWorkspaceState((state) => state.platform);
  return (
    <div className="sources-panel__tools" role="toolbar" aria-label="Article">
      <Button
        label="Draft"
        variant="quiet"
        className="sources-panel__draft"
        icon={ScanText}
        aria-label="Draft the argument of this article"
        title={`Draft the argument of this article (${shortcutLabel('Mod+Alt+D', platform)})`}
        onClick={() => runCommandById('draft.article', workspace)}
      />
      <IconButton
        label="Find in the article"
        icon={Search}
        onClick={() => runCommandById('reader.find', workspace)}
      />
      <IconButton
        label="Details of the article"
        icon={SlidersHorizontal}
        pressed={open}
        onClick={() => runCommandById('source.details', workspace)}
      />
      <IconButton
        label="Paste an article"
        icon={ClipboardPaste}
        onClick={() => runCommandById('source.paste', workspace)}
      />
      <IconButton
        label="Import articles…"
        icon={FilePlus2}
        onClick={() => runCommandById('source.import', workspace)}
      />
    </div>
  );
}

function Details({ sourceId }: { sourceId: string }) {
  const workspace = useWorkspace();
  const open = useWorkspaceState(detailsOpen);
  if (!open) return null;
  return (
    <div className="sources-panel__details">
      <SourceFields sourceId={sourceId} />
      <EarlierTexts sourceId={sourceId} />
      <Button
        label="Remove this article"
        icon={Trash2}
        variant="danger"
        onClick={() => runCommandById('source.remove', workspace)}
      />
    </div>
  );
}
