import type { CslItem } from '../../citations/csl-item';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { dateOfEdtf, dateOfYear } from './dates';
import type { Entry } from './entries';
import { NAME_FIELDS, SILENT_FIELDS, TEXT_FIELDS } from './fields.data';
import { LANGUAGES } from './languages.data';
import { textOfLatex } from './latex-text';
import { namesOfLatex } from './names';
import { CSL_OF_ENTRY, ENTRY_OF_CSL, HAS_NUMBER, NUMBERS_ISSUES } from './types.data';

const THESES: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
};
const PAPERS: Readonly<Record<string, string>> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
};

/** An entry as CSL-JSON. Fields that CSL-JSON has no variable for are told. */
export function itemOfEntry(entry: Entry, log: LossLog): CslItem {
  return new EntryReader(entry, log).item();
}

class EntryReader {
  private readonly used = new Set<string>();
  private readonly of: string;

  constructor(
    private readonly entry: Entry,
    private readonly log: LossLog,
  ) {
    this.of = nameOf(textOfLatex(entry.fields.get('title') ?? '') || entry.key);
  }

  item(): CslItem {
    const type = this.type();
    const item: Record<string, unknown> = { type };
    const set = (name: string, value: unknown): void => {
      const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      if (!isEmpty && item[name] === undefined) item[name] = value;
    };
    set('id', this.entry.key);
    for (const { variable, names, verbatim } of TEXT_FIELDS)
      for (const name of names)
        set(
          variable,
          verbatim ? verbatimText(this.take(name, item[variable])) : this.text(name, item[variable]),
        );
    for (const { variable, names } of NAME_FIELDS)
      for (const name of names)
        set(
          variable,
          namesOfLatex(this.take(name), (command) => this.tellUnknown(name, command)),
        );
    set('title', this.titled('title', 'subtitle'));
    set('container-title', this.titled('journaltitle', 'journalsubtitle'));
    set('container-title', this.text('journal', item['container-title']));
    set('container-title', this.titled('booktitle', 'booksubtitle', item['container-title']));
    for (const name of ['publisher', 'institution', 'school', 'organization'])
      set('publisher', this.text(name, item['publisher']));
    this.setNumbers(type, set);
    set('genre', this.text('type') || THESES[this.entry.type]);
    set('issued', dateOfEdtf(this.edtf('date')));
    const [year, month, day] = ['year', 'month', 'day'].map((name) => this.text(name));
    set('issued', dateOfYear(year ?? '', month ?? '', day ?? ''));
    set('accessed', dateOfEdtf(this.edtf('urldate')));
    set('original-date', dateOfEdtf(this.edtf('origdate')));
    set('event-date', dateOfEdtf(this.edtf('eventdate')));
    const language = this.text('language') || this.text('langid', item['language']);
    set('language', LANGUAGES[language.toLowerCase()] ?? language);
    const page = /https?:\/\/[^\s{}\\]+/.exec(this.entry.fields.get('howpublished') ?? '')?.[0];
    if (page !== undefined && item['URL'] === undefined) {
      item['URL'] = page;
      delete item['medium'];
    }
    if (typeof item['page'] === 'string') item['page'] = item['page'].replaceAll('–', '-');
    this.tellUnused();
    return item;
  }

  private type(): string {
    const { type, fields } = this.entry;
    const said = fields.get('entrysubtype') ?? '';
    if (Object.hasOwn(ENTRY_OF_CSL, said)) return said;
    if (type === 'article' && Object.hasOwn(PAPERS, said)) return PAPERS[said] ?? '';
    if (Object.hasOwn(CSL_OF_ENTRY, type)) return CSL_OF_ENTRY[type] ?? '';
    const how = t('There is no such type of entry; taken as a document.');
    this.log.approximated({ what: `@${type}`, of: this.of, how, line: this.entry.line });
    return 'document';
  }

  private setNumbers(type: string, set: (name: string, value: unknown) => void): void {
    const number = this.text('number');
    const named = NUMBERS_ISSUES.has(type) ? 'issue' : HAS_NUMBER.has(type) ? 'number' : 'collection-number';
    set(named, number);
    set('issue', named === 'issue' && number !== '' ? '' : this.text('issue'));
  }

  /** A field, which is then known to be used, unless what it would say has been said. */
  private take(name: string, said?: unknown): string {
    if (said !== undefined) return '';
    this.used.add(name);
    return this.entry.fields.get(name) ?? '';
  }

  private text(name: string, said?: unknown): string {
    return textOfLatex(this.take(name, said), (command) => this.tellUnknown(name, command));
  }

  /** In a date `~` says that it is not certain. */
  private edtf(name: string): string {
    return this.take(name).replace(/[{}]/g, '').trim();
  }

  private titled(title: string, subtitle: string, said?: unknown): string {
    const [main, sub] = [this.text(title, said), this.text(subtitle, said)];
    if (sub === '' || main === '') return main || sub;
    return /[:.?!–—]$/.test(main) ? `${main} ${sub}` : `${main}: ${sub}`;
  }

  private tellUnknown(what: string, command: string): void {
    const how = t('The command {command} is not known: only its words were taken.', { command });
    this.log.approximated({ what, of: this.of, how, line: this.entry.line });
  }

  private tellUnused(): void {
    for (const [name, value] of this.entry.fields) {
      if (this.used.has(name) || SILENT_FIELDS.has(name) || value.trim() === '') continue;
      const how = t('It says “{value}”, for which a reference has no place.', { value: nameOf(value) });
      this.log.dropped({ what: name, of: this.of, how, line: this.entry.line });
    }
  }
}

/** Addresses stand as they are; some programs escape signs of LaTeX in them all the same. */
function verbatimText(text: string): string {
  return text
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\{([^{}]*)\}$/, '$1')
    .replace(/\{?\\textasciitilde(?: |\{\})?\}?|\\~\{\}/g, '~')
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/\{([_%&#$~-]+)\}/g, '$1');
}
