import type { ShareReport } from './share-report';
import { quotedWords } from '../words/locale';
import { t } from '../words/words';

/** One thing that a person has to know of a copy, with what it is true of. */
export interface ShareNote {
  readonly title: string;
  readonly items: readonly string[];
}

/** What leaving out has done, as titles with lists; what is nothing is not said. */
export function shareNotes(report: ShareReport): ShareNote[] {
  const { leftOut, withheld, bare, thinned, verdicts, telltales, mark } = report;
  const notes: ShareNote[] = [
    { title: t('To be handled as'), items: mark === undefined ? [] : [mark] },
    {
      title: t('Words that may give away what is left out; look at these yourself'),
      items: telltales.map(({ name, kind, words }) => `${name} ${kind} ${quotedWords(words)}`),
    },
    { title: t('Nothing stands below these any more'), items: bare.map(({ name }) => name) },
    { title: t('Some of the premises that stood together are gone'), items: thinned.map(({ name }) => name) },
    { title: t('Judged otherwise'), items: verdicts?.map(({ words }) => words) ?? [] },
    { title: t('Without their text'), items: withheld },
    {
      title: t('Left out'),
      items: leftOut.filter(({ table }) => table !== 'places').map(({ name, why }) => `${name} (${why})`),
    },
  ];
  return notes.filter(({ items }) => items.length > 0);
}

/** The same in lines. */
export function sayShare(report: ShareReport): string[] {
  const notes = shareNotes(report);
  if (notes.length === 0) return [t('Nothing was left out but what Counterpoint does not know.')];
  return notes.flatMap(({ title, items }) => [`${title}:`, ...items.map((item) => `  ${item}`)]);
}
