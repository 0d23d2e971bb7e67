import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { button, h } from './elements';

/** What a search does on the page. */
export interface SearchPage {
  /** The ids of the cards that hold these words, in the order of their numbers. */
  readonly find: (words: string) => readonly string[];
  /** Marks what was found; nothing when there is no search. */
  readonly mark: (hits: readonly string[] | undefined) => void;
  readonly goTo: (nodeId: string) => void;
}

/** The field that finds cards by their words, with the way from one to the next. */
export function searchField(page: SearchPage): { element: HTMLElement; focus: () => void } {
  const field = h('input', {
    type: 'search',
    'aria-label': t('Find cards'),
    placeholder: t('Find cards'),
    'aria-keyshortcuts': '/',
  });
  const count = h('span', { class: 'count', role: 'status' });
  let hits: readonly string[] = [];
  let at = -1;
  const tell = (): void => {
    const searched = field.value.trim() !== '';
    count.textContent = !searched
      ? ''
      : hits.length === 0
        ? t('none')
        : at < 0
          ? numberWords(hits.length)
          : t('{at} of {count}', { at: at + 1, count: hits.length });
    for (const step of [back, next]) step.disabled = hits.length === 0;
  };
  const move = (by: number): void => {
    if (hits.length === 0) return;
    at = (at < 0 && by < 0 ? hits.length - 1 : at + by + hits.length) % hits.length;
    tell();
    page.goTo(hits[at] ?? '');
  };
  const back = button('‹', () => move(-1), { name: t('The card found before') });
  const next = button('›', () => move(1), { name: t('The next card found') });
  field.addEventListener('input', () => {
    const words = field.value.trim();
    hits = words === '' ? [] : page.find(words);
    at = -1;
    page.mark(words === '' ? undefined : hits);
    tell();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') move(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape' && field.value !== '') {
      event.stopPropagation();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  tell();
  return { element: h('div', { class: 'search' }, field, count, back, next), focus: () => field.focus() };
}
