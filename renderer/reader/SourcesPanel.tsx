import {
  ClipboardPaste,
  FilePlus2,
  Library,
  Search,
  SlidersHorizontal,
  ScanText,
  Trash2,
} from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent, type ComponentType, type FocusEvent } from 'react';
import { recordsOf } from '../../shared/map/table';
import { addPasted } from '../import/paste-article';
import { commandOf } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { useMap, useRecord, useSession, useView, useWorkspace, useWorkspaceState } from '../state/context';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { detailsOpen } from './details-open';
import { EarlierTexts } from '../recheck/EarlierTexts';
import { EmptySources } from './EmptySources';
import { Reader } from './Reader';
import type { ReaderParts } from './reader-parts';
import { SourceFields } from './SourceDetails';
import { SourceSwitcher } from './SourceSwitcher';
import { useFollowSelection } from './use-follow-selection';
import { oneTabStop } from '../ui/one-tab-stop';
import './SourcesPanel.css';

/**
 * The articles of the map: one is shown to be read and highlighted, the others are a click away.
 * @param props.Marks what a feature above the reader marks in the text
 */
export function SourcesPanel({ Marks }: { Marks: ComponentType<{ parts: ReaderParts }> }) {
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
      aria-label={t('Articles')}
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
          <Reader key={source.id} source={source} scrolled={scrolled} Marks={Marks} />
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
  const open = useWorkspaceState(detailsOpen);
  return (
    <div ref={oneTabStop} className="sources-panel__tools" role="toolbar" aria-label={t('Article')}>
      <CommandButton
        command="draft.article"
        label={t('Draft')}
        variant="quiet"
        className="sources-panel__draft"
        icon={ScanText}
        aria-label={commandOf('draft.article').title}
      />
      <CommandIconButton command="reader.find" icon={Search} />
      <CommandIconButton
        command="source.details"
        label={t('Details of the article')}
        icon={SlidersHorizontal}
        pressed={open}
      />
      <CommandIconButton command="source.paste" icon={ClipboardPaste} />
      <CommandIconButton command="source.import" icon={FilePlus2} />
    </div>
  );
}

function Details({ sourceId }: { sourceId: string }) {
  const open = useWorkspaceState(detailsOpen);
  if (!open) return null;
  return (
    <div className="sources-panel__details">
      <SourceFields sourceId={sourceId} />
      <EarlierTexts sourceId={sourceId} />
      <CommandButton command="library.uses" icon={Library} />
      <CommandButton
        command="source.remove"
        label={t('Remove this article')}
        icon={Trash2}
        variant="danger"
      />
    </div>
  );
}
