import { useEffect, useRef, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import type { ListedVersion } from '../../shared/host/history-calls';
import { t } from '../../shared/words/words';
import { timeWords } from '../ui/dates';
import { byDay } from './by-day';
import { REASON_WORDS, changeWords } from './version-words';

interface VersionListProps {
  /** The newest first. */
  versions: readonly ListedVersion[];
  chosen: string;
  /** What the map's file is called now: only other names are shown. */
  fileName: string | undefined;
  onChoose: (version: string) => void;
}

/** Versions by day. The arrow keys walk, and what is walked to is chosen. */
export function VersionList({ versions, chosen, fileName, onChoose }: VersionListProps) {
  const list = useRef<HTMLDivElement>(null);

  // The dialog opened before the list was there, and gave the keyboard to something else. In a low window it still begins with its title.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector(`[data-version="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent): void {
    const at = versions.findIndex(({ version }) => version === chosen);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: versions.length - 1,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : versions[Math.min(Math.max(step, 0), versions.length - 1)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.version);
  }

  return (
    <div
      ref={list}
      className="versions__list framed-list"
      role="listbox"
      aria-label={t('Versions, newest first')}
      aria-activedescendant={`version-${chosen}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {byDay(versions, new Date()).map(({ heading, items }) => (
        <div key={items[0]?.version} role="group" aria-label={heading}>
          <h3 className="versions__day" aria-hidden>
            {heading}
          </h3>
          {items.map((version) => (
            <div
              key={version.version}
              id={`version-${version.version}`}
              className="versions__item"
              role="option"
              aria-selected={version.version === chosen}
              data-version={version.version}
              data-damaged={version.damaged}
              onClick={() => onChoose(version.version)}
            >
              <time dateTime={version.taken}>{timeWords(version.taken)}</time>
              <span className="versions__reason">{REASON_WORDS[version.reason]}</span>
              {version.fileName !== undefined && version.fileName !== fileName && (
                <span className="versions__file">
                  {t('in')} <bdi>{shownText(version.fileName)}</bdi>
                </span>
              )}
              <span className="versions__change">
                {shownText(
                  changeWords(version) ?? (version === versions.at(-1) ? t('The first version.') : ''),
                )}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
