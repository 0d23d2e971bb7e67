import { useMemo, useState } from 'react';
import { t } from '../../shared/words/words';
import { findInGuide, type Chapter } from './read-guide';

interface GuideListProps {
  chapters: readonly Chapter[];
  /** The one that is read. */
  chapter: Chapter;
  /** @param place a file of the guide, with `#` and a section where one is meant */
  onGo: (place: string) => void;
}

/** All chapters, or the places where some words are. */
export function GuideList({ chapters, chapter, onGo }: GuideListProps) {
  const [searched, setSearched] = useState('');
  const found = useMemo(() => findInGuide(chapters, searched), [chapters, searched]);
  const isSearching = searched.trim() !== '';
  const entries = isSearching
    ? found.map(({ chapter: { file, title }, section }) => ({
        place: `${file}#${section.id}`,
        title: section.title,
        under: section.id === '' ? undefined : title,
      }))
    : chapters.map(({ file, title }) => ({ place: file, title, under: undefined }));
  return (
    <nav className="guide__list" aria-label={t('Chapters')}>
      <input
        type="search"
        className="guide__search"
        aria-label={t('Search the guide')}
        placeholder={t('Search the guide')}
        value={searched}
        onChange={(event) => setSearched(event.target.value)}
        onKeyDown={(event) => {
          const [first] = entries;
          if (event.key === 'Enter' && isSearching && first) onGo(first.place);
        }}
      />
      <p className="guide__count" role="status">
        {isSearching &&
          t('{count, plural, =0 {Nothing found} one {# place} other {# places}}', { count: found.length })}
      </p>
      <ul>
        {entries.map(({ place, title, under }) => (
          <li key={place}>
            <button
              type="button"
              className="guide__entry"
              aria-current={!isSearching && place === chapter.file ? 'page' : undefined}
              onClick={() => onGo(place)}
            >
              {title}
              {under !== undefined && <small>{under}</small>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
