import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { SEVERITIES, type Finding } from '../../shared/argue/check/finding';
import { t } from '../../shared/words/words';
import { isTyping } from '../command/typing';
import { useFindings, useMap, useSession } from '../state/context';
import { findingKey, type NotedFinding } from '../state/findings-store';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { FindingRow, rowId } from './FindingRow';
import { PANEL_WORDS, severityCounts } from './words';
import './FindingsPanel.css';
import { errorWords } from '../../shared/result';

const ROW = 52; // px of a row of two lines; measured once it is seen

/** What the checks have found, and what can be done about each: go there, mend it, or set it aside with a note. */
export function FindingsPanel() {
  const { findings } = useSession();
  const { open, dismissed, isKnown, problem, at, showsDismissed, noting } = useFindings((state) => state);
  const isEmpty = useMap((map) => map.tables.nodes.size === 0);
  const list = useRef<HTMLDivElement>(null);
  const listed = showsDismissed ? [...open, ...dismissed] : open;
  const shown = noting ? withNoted(listed, noting) : listed;
  const index = shown.findIndex((finding) => findingKey(finding) === at);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    getItemKey: (number) => (shown[number] ? findingKey(shown[number]) : number),
    overscan: 5,
  });
  useLayoutEffect(() => {
    if (index >= 0) rows.scrollToIndex(index);
  }, [index, rows]);

  function onKeyDown(event: KeyboardEvent): void {
    if (isTyping(event.target)) return;
    const last = shown.length - 1;
    const next = {
      ArrowDown: Math.min(last, index + 1),
      ArrowUp: Math.max(0, index - 1),
      Home: 0,
      End: last,
    }[event.key];
    const finding = next === undefined ? undefined : shown[next];
    if (!finding) return;
    event.preventDefault();
    findings.setState({ at: findingKey(finding) });
  }

  return (
    <section className="findings" aria-label={t('Findings')}>
      <header className="findings__head">
        <h2>{t('Findings')}</h2>
        <p>{problem ? errorWords(problem).message : isKnown ? severityCounts(open) : PANEL_WORDS.notYet}</p>
        {dismissed.length > 0 && (
          <CommandButton
            command="findings.showDismissed"
            label={t('{showsDismissed, select, true {Hide} other {Show}} {count} set aside', {
              showsDismissed: String(showsDismissed),
              count: dismissed.length,
            })}
            variant="quiet"
          />
        )}
        <CommandIconButton command="findings.toggle" label={t('Hide the findings')} icon={X} size={14} />
      </header>
      <div
        ref={list}
        className="findings__list framed-list"
        data-scope="findings"
        role="grid"
        aria-label={t('Findings')}
        aria-rowcount={shown.length}
        aria-activedescendant={index < 0 ? undefined : rowId(at ?? '')}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const [first] = shown;
          if (index < 0 && first) findings.setState({ at: findingKey(first) });
        }}
      >
        {shown.length === 0 && isKnown && (
          <p className="findings__none">{isEmpty ? PANEL_WORDS.empty : PANEL_WORDS.none}</p>
        )}
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index: number, start, key }) => {
            const finding = shown[number];
            return (
              finding && (
                <FindingRow
                  key={key}
                  finding={finding}
                  isActive={number === index}
                  isDismissed={dismissed.includes(finding)}
                  index={number}
                  top={start}
                  measure={rows.measureElement}
                />
              )
            );
          })}
        </div>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {isKnown && severityCounts(open, SEVERITIES)}
      </p>
    </section>
  );
}

/** The finding that is being set aside stays where it was, although it is among those that are by now. */
function withNoted(listed: readonly Finding[], { finding, place }: NotedFinding): Finding[] {
  const key = findingKey(finding);
  return listed.filter((one) => findingKey(one) !== key).toSpliced(place, 0, finding);
}
