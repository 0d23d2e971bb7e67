import { dateOf, namesOf, textOf, type CslItem, type DateVariable } from '../../citations/csl-item';
import type { ArgMap } from '../../map/arg-map';
import { citedSources } from '../bibliography/cited-sources';
import { bibliographyLog, tellChanged } from '../bibliography/report';
import type { Writing } from '../format';
import { LossLog } from '../loss';
import { edtfOf } from './dates';
import { entriesOf } from './entries';
import { NAME_FIELDS, TEXT_FIELDS } from './fields.data';
import { itemOfEntry } from './item-of-entry';
import { latexOfText, latexOfTitle } from './latex-of-text';
import { latexOfNames } from './names';
import { CSL_OF_ENTRY, ENTRY_OF_CSL, HAS_NUMBER, NUMBERS_ISSUES } from './types.data';

/** Writes the sources of a map as BibLaTeX in UTF-8, which BibTeX reads too as far as it has such fields. */
export function writeBibtex(map: ArgMap): Writing {
  const log = bibliographyLog(map);
  const entries = citedSources(map).map(({ source, item, key }) => {
    const entry = entryOf(item, key);
    const [read] = entriesOf(entry).entries;
    tellChanged(log, source, item, read && itemOfEntry(read, new LossLog()));
    return entry;
  });
  return { text: entries.join('\n'), report: log.report() };
}

function entryOf(item: CslItem, key: string): string {
  const fields = fieldsOf(item).filter(([, value]) => value !== '');
  const type = entryType(item);
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function entryType(item: CslItem): string {
  const type = textOf(item, 'type') ?? '';
  const entry = Object.hasOwn(ENTRY_OF_CSL, type) ? (ENTRY_OF_CSL[type] ?? 'misc') : 'misc';
  const genre = textOf(item, 'genre');
  if (entry !== 'thesis') return entry;
  return genre === 'PhD thesis' ? 'phdthesis' : genre === 'Master’s thesis' ? 'mastersthesis' : entry;
}

function fieldsOf(item: CslItem): [string, string][] {
  const type = textOf(item, 'type') ?? '';
  const text = (variable: Parameters<typeof textOf>[1]): string =>
    latexOfText(textOf(item, variable)?.trim() ?? '');
  const title = (variable: Parameters<typeof textOf>[1]): string =>
    latexOfTitle(textOf(item, variable)?.trim() ?? '');
  const isNumbered = NUMBERS_ISSUES.has(type);
  const entry = entryType(item);
  const isPart = /^in/.test(entry);
  const isThesis = entry.endsWith('thesis');
  const issued = dateOf(item, 'issued');
  const [year] = issued?.['date-parts']?.[0] ?? [];
  return [
    ...NAME_FIELDS.map(({ variable, names: [name = ''] }): [string, string] => [
      name,
      latexOfNames(namesOf(item, variable)),
    ]),
    ['title', title('title')],
    [isPart ? 'booktitle' : 'journal', title('container-title')],
    ['date', date(item, 'issued')],
    [
      'year',
      year === undefined || year < 1 ? latexOfText(issued?.literal ?? issued?.raw ?? '') : String(year),
    ],
    [
      'number',
      isNumbered ? text('issue') : HAS_NUMBER.has(type) ? text('number') : text('collection-number'),
    ],
    ['issue', isNumbered ? '' : text('issue')],
    [isThesis || entry === 'report' ? 'institution' : 'publisher', text('publisher')],
    ['type', isThesis && entry !== 'thesis' ? '' : text('genre')],
    ...TEXT_FIELDS.map(({ variable, names: [name = ''], verbatim }): [string, string] => {
      const value = textOf(item, variable)?.trim() ?? '';
      if (verbatim) return [name, value.replace(/[{}\\]/g, encodeURIComponent)];
      return [
        name,
        variable === 'page' ? latexOfText(value).replace(/(?<=\d)[-–](?=\d)/g, '--') : latexOfText(value),
      ];
    }),
    ['language', text('language')],
    ['urldate', date(item, 'accessed')],
    ['origdate', date(item, 'original-date')],
    ['eventdate', date(item, 'event-date')],
    ['entrysubtype', subtypeOf(type, entry)],
  ];
}

function date(item: CslItem, variable: DateVariable): string {
  const said = dateOf(item, variable);
  return (said && edtfOf(said)) ?? '';
}

/** Says which type of CSL an entry was where its own type is one for several. */
function subtypeOf(type: string, entry: string): string {
  if (type === 'article-magazine' || type === 'article-newspaper') return type.slice('article-'.length);
  return CSL_OF_ENTRY[entry] === type || !Object.hasOwn(ENTRY_OF_CSL, type) ? '' : type;
}
