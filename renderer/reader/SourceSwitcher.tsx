import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { passagesOfSource } from '../../shared/map/queries';
import { useMap, useSession } from '../state/context';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { t } from '../../shared/words/words';
import { joinNames } from '../ui/parse-fields';
import './SourceSwitcher.css';

/** The title of the article that is shown, which opens the list of all articles of the map. */
export function SourceSwitcher({ source }: { source: Source }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div ref={box} className="source-switcher">
      <button
        ref={button}
        type="button"
        className="source-switcher__button"
        aria-expanded={open}
        aria-haspopup="listbox"
        onClick={() => setOpen(!open)}
      >
        <span className="source-switcher__title" dir="auto">
          {shownText(source.title)}
        </span>
        <ChevronDown size={16} aria-hidden />
      </button>
      <SourceLine source={source} />
      {open && <SourceList shown={source.id} onClose={close} />}
    </div>
  );
}

/** Grade, publisher, date and number of highlights, on one line. */
function SourceLine({ source }: { source: Source }) {
  const referrers = useMap((map) => map.referrers);
  const { map } = useSession();
  const count = useMemo(
    () => passagesOfSource({ ...map.store.getState().map, referrers }, source.id).length,
    [map, referrers, source.id],
  );
  const from = source.publisher ?? joinNames(source.authors);
  return (
    <span className="source-line">
      {source.reliability !== undefined && (
        <abbr
          className="source-line__grade"
          data-grade={source.reliability}
          title={t('Source: {reliability_label}', {
            reliability_label: RELIABILITY_LABELS[source.reliability],
          })}
        >
          {source.reliability}
        </abbr>
      )}
      {from !== '' && <bdi>{shownText(from)}</bdi>}
      {source.published !== undefined && <time>{source.published}</time>}
      <span>{t('{count, plural, one {1 highlight} other {# highlights}}', { count })}</span>
    </span>
  );
}

function SourceList({ shown, onClose }: { shown: string; onClose: () => void }) {
  const { view } = useSession();
  const table = useMap((map) => map.tables.sources);
  const sources = useMemo(
    () => [...recordsOf(table)].sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1)),
    [table],
  );
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    const at = options.findIndex((option) => option === document.activeElement);
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') options[at + 1]?.focus();
    else if (event.key === 'ArrowUp') options[at - 1]?.focus();
    else if (event.key === 'Home') options[0]?.focus();
    else if (event.key === 'End') options.at(-1)?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <ul
      ref={list}
      className="source-switcher__list"
      role="listbox"
      aria-label={t('Articles of this map')}
      onKeyDown={onKeyDown}
    >
      {sources.map((source) => (
        <li key={source.id} role="presentation">
          <button
            type="button"
            role="option"
            aria-selected={source.id === shown}
            className="source-switcher__item"
            onClick={() => {
              view.setState({ source: source.id, passage: undefined });
              onClose();
            }}
          >
            <Check className="source-switcher__check" size={14} aria-hidden />
            <span>
              <span className="source-switcher__name" dir="auto">
                {shownText(source.title)}
              </span>
              <SourceLine source={source} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
