import type { UnsavedWork as Work } from '../../shared/host/recovery-calls';
import { inSeries, quotedWords } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { dateWords } from '../../shared/words/locale';

const FILE_WORDS: Record<Work['file'], string> = worded({
  same: 'Its file is as it was before these edits.',
  changed: 'Its file was changed since: you will be asked before anything is overwritten.',
  gone: 'Its file is gone: you will be asked where to save it.',
  none: 'It never had a file.',
});

/** How much there is, and of when. What is typed is an edit letter by letter: their number says nothing where the changes themselves are known. */
export function editsInWords({ edits, last, fileName, changes }: Work): string {
  const of = fileName === undefined ? '' : t(' of {fileName}', { fileName });
  return t('{which}{of}, the last on {last}.', {
    which: changes ? t('Edits') : t('{count, plural, one {# edit} other {# edits}}', { count: edits }),
    of,
    last: moment(last),
  });
}

/** "2 cards added, 1 link added: “Prices rise”, “Wages do not”." */
export function changesInWords({ words, cards }: NonNullable<Work['changes']>): string {
  const named = inSeries(cards.map((text) => quotedWords(text)));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${named && `: ${named}`}.`;
}

/** What became of the file, so that nobody takes older work over newer without knowing it. */
export function fileInWords({ file, disk }: Work): string {
  if (!disk) return FILE_WORDS[file];
  const what = disk.words === undefined ? '' : ` (${disk.words})`;
  return t(
    'Its file of {modified} is {age, select, older {older} other {newer}} than what these edits began from{what}. You will be asked before anything is overwritten.',
    { modified: moment(disk.modified), age: disk.age, what },
  );
}

function moment(date: string): string {
  return dateWords(new Date(date), { dateStyle: 'medium', timeStyle: 'short' });
}
