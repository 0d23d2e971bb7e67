import { t } from '../../shared/words/words';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../ui/Button';
import { MOST_HITS, type Find } from './use-find';
import './FindBar.css';

/** The row above the text in which one types what to find. */
export function FindBar({ find }: { find: Find }) {
  const { query, hits, index } = find;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') find.close();
    else return;
    event.preventDefault();
  }

  return (
    <div className="find-bar" role="search" aria-label={t('Find in the article')} onKeyDown={onKeyDown}>
      <Search size={14} aria-hidden />
      <input
        ref={find.input}
        autoFocus
        className="find-bar__input"
        dir="auto"
        aria-label={t('Find in the article')}
        placeholder={t('Find in the article')}
        value={query}
        onFocus={(event) => event.target.select()}
        onChange={(event) => find.setQuery(event.target.value)}
      />
      <span className="find-bar__count" role="status">
        {countWords(query, hits.length, index)}
      </span>
      <IconButton
        label={t('Previous (Shift+Enter)')}
        icon={ChevronUp}
        disabled={hits.length === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label={t('Next (Enter)')}
        icon={ChevronDown}
        disabled={hits.length === 0}
        onClick={() => find.step(1)}
      />
      <IconButton label={t('Close (Esc)')} icon={X} onClick={find.close} />
    </div>
  );
}

function countWords(query: string, count: number, index: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return t('Not found');
  return t('{index} of {which}', { index: index + 1, which: count === MOST_HITS ? `${MOST_HITS}+` : count });
}
