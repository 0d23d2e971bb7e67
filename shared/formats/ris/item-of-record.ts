import type { CslItem } from '../../citations/csl-item';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { dateOfRis } from './dates';
import { NAME_TAGS, TEXT_TAGS } from './fields.data';
import { nameOfRis } from './names';
import type { RisRecord } from './records';
import { CSL_OF_RIS } from './types.data';

/** Tags that may be there several times and are put together. */
const JOINED = new Set(['AB', 'N1', 'N2', 'RN']);

/** A record of RIS as CSL-JSON. Tags that CSL-JSON has no variable for, and further ones where one counts, are told. */
export function itemOfRecord(record: RisRecord, log: LossLog): CslItem {
  return new RecordReader(record, log).item();
}

class RecordReader {
  /** The places of tags that say something in the item. */
  private readonly used = new Set<number>();
  private readonly of: string;

  constructor(
    private readonly record: RisRecord,
    private readonly log: LossLog,
  ) {
    const title = ['TI', 'T1', 'CT', 'BT', 'ID'].map((tag) => this.all(tag)[0]).find(Boolean);
    this.of = nameOf(title?.value ?? t('record in line {line}', { line: record.line }));
  }

  item(): CslItem {
    const type = this.type();
    const item: Record<string, unknown> = { type };
    const set = (name: string, value: unknown): void => {
      if (value !== undefined && value !== '') item[name] = value;
    };
    for (const { variable, tags } of TEXT_TAGS) {
      const isSeries = type === 'book' && variable === 'container-title';
      set(isSeries ? 'collection-title' : variable, this.text(isSeries ? ['T3', 'T2'] : tags));
    }
    for (const { variable, tags } of NAME_TAGS) {
      const names = tags.flatMap((tag) => this.takeAll(tag)).map(nameOfRis);
      if (names.length > 0) item[variable] = names;
    }
    const keywords = this.takeAll('KW');
    set('keyword', keywords.join('; '));
    set('page', this.pages());
    for (const number of this.takeAll('SN'))
      if (number !== '') set(/^\d{4}-?\d{3}[\dXx]\b/.test(number) ? 'ISSN' : 'ISBN', number);
    set('issued', this.date(['DA', 'PY', 'Y1']));
    set('accessed', this.date(['Y2']));
    this.tellUnused();
    return item;
  }

  private type(): string {
    const said = this.text(['TY']) ?? '';
    const type = said.toUpperCase();
    if (Object.hasOwn(CSL_OF_RIS, type)) return CSL_OF_RIS[type] ?? 'document';
    const how = t('There is no such type of reference; taken as a document.');
    this.log.approximated({ what: `TY ${said}`, of: this.of, how, line: this.record.line });
    return 'document';
  }

  private all(tag: string): { value: string; place: number }[] {
    return this.record.tags.flatMap((each, place) =>
      each.tag === tag && each.value !== '' ? [{ value: each.value, place }] : [],
    );
  }

  private takeAll(tag: string): string[] {
    const found = this.all(tag);
    for (const { place } of found) this.used.add(place);
    return found.map(({ value }) => value);
  }

  /** The first of some tags that is there and says nothing yet. */
  private text(tags: readonly string[]): string | undefined {
    for (const tag of tags) {
      if (JOINED.has(tag) && this.all(tag).length > 0) return this.takeAll(tag).join('\n');
      const [free] = this.all(tag).filter(({ place }) => !this.used.has(place));
      if (!free) continue;
      this.used.add(free.place);
      return free.value;
    }
    return undefined;
  }

  private pages(): string | undefined {
    const [start, end] = [this.text(['SP']), this.text(['EP'])];
    if (start === undefined || end === undefined || start === end) return start ?? end;
    return /[-–]/.test(start) ? start : `${start}-${end}`;
  }

  /** The tags say the same date more or less exactly: the first one counts, the others are not missed. */
  private date(tags: readonly string[]): ReturnType<typeof dateOfRis> {
    const dates = tags.flatMap((tag) => this.takeAll(tag)).map(dateOfRis);
    return (
      dates.find((date) => date?.['date-parts'] !== undefined) ?? dates.find((date) => date !== undefined)
    );
  }

  private tellUnused(): void {
    this.record.tags.forEach(({ tag, value, line }, place) => {
      const isTold = value === '' || this.used.has(place) || this.isSaid(value);
      const how = t('It says “{value}”, for which a reference has no place.', { value: nameOf(value) });
      if (!isTold) this.log.dropped({ what: tag, of: this.of, how, line });
    });
  }

  /** Whether another tag that counts says the same. */
  private isSaid(value: string): boolean {
    return this.record.tags.some((other, place) => this.used.has(place) && other.value === value);
  }
}
