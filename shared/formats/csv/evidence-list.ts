import type { NewId } from '../../ids';
import type { Node, NodeKind, Source } from '../../map/schema';
import { textHash } from '../../text/hash';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { sourceInWords } from '../named-facts';
import { fieldText, recordFrom } from '../own/records';
import { TakenIds } from '../own/taken-ids';
import { kindFrom, likelyKind, relationFrom } from '../own/words';
import { numberOf, splitTags } from './columns';
import { cellOf, dateInCell, hasOnlyReasons, tellForm } from './list-cells';
import type { ListColumn, ListColumns } from './list-columns';
import { RowLinks } from './row-links';
import { RowNames } from './row-names';
import type { Row } from './table';
import { KIND, KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR } from '../../map/relations';
import { t } from '../../words/words';

/** Reads a list of evidence: each row a card, sources as far as they are named. */
export class EvidenceList {
  private readonly ids: TakenIds;
  private readonly sources = new Map<string, string>();
  private readonly names: RowNames;
  private readonly questions = new Set<string>();

  constructor(
    private readonly columns: ListColumns,
    private readonly builder: MapBuilder,
    newId: NewId,
  ) {
    this.ids = new TakenIds(newId);
    this.names = new RowNames(columns.at.id !== undefined);
  }

  read(rows: readonly Row[]): void {
    // Under a row with a text, rows that only have reasons go on with it.
    const nodes: { id: string | undefined; isNew: boolean }[] = [];
    for (const [index, row] of rows.entries()) {
      const above = hasOnlyReasons(row, this.columns) ? nodes.at(-1)?.id : undefined;
      nodes.push({ id: above ?? this.addNode(row, index + 1), isNew: above === undefined });
    }
    this.passOver(rows);
    const links = new RowLinks(this.columns, this.names, this.questions, this.builder);
    rows.forEach((row, index) => {
      const { id, isNew } = nodes[index] ?? {};
      if (id === undefined) return;
      links.addReasons(row, id, 'pros', RELATION_FOR.pro);
      links.addReasons(row, id, 'cons', RELATION_FOR.con);
      if (!isNew) return;
      links.addLinks(row, id, RELATION_FOR.pro);
      links.addLinks(row, id, RELATION_FOR.con);
      links.addParent(row, id);
    });
  }

  /** What hangs at a row without a text hangs at what that row hangs at. */
  private passOver(rows: readonly Row[]): void {
    const blank = rows.filter((row) => this.cell(row, 'text') === '' && this.cell(row, 'id') !== '');
    for (const row of blank) this.names.passOver(this.cell(row, 'id'), this.cell(row, 'parent'));
  }

  /** Whether a row says anything beside which it is and where it hangs. */
  private saysMore({ cells }: Row): boolean {
    const { id, parent } = this.columns.at;
    return cells.some((cell, index) => cell.trim() !== '' && index !== id && index !== parent);
  }

  private cell(row: Row, column: ListColumn): string {
    return cellOf(row, this.columns, column);
  }

  private addNode(row: Row, number: number): string | undefined {
    const text = fieldText(this.cell(row, 'text'), this.builder.log);
    if (text === '') {
      const of = nameOf(row.cells.join(' '));
      if (this.saysMore(row))
        this.builder.log.dropped({ what: 'row', of, line: row.line, how: t('it has no text') });
      return undefined;
    }
    const known = this.columns.isEdgeList ? this.names.named(text) : undefined;
    if (known !== undefined) return known;
    const id = this.ids.take('nodes', this.cell(row, 'id'));
    const source = this.sourceOf(row);
    const passage = source === undefined ? undefined : this.quoteFrom(row, source);
    const quote = passage === undefined ? this.cell(row, 'quote') : '';
    const note = [this.cell(row, 'note'), passage ? '' : this.sourceInWords(row), quote && `“${quote}”`]
      .filter(Boolean)
      .join('\n\n');
    const others = this.columns.others.flatMap(([name, index]) => {
      const cell = row.cells[index] ?? '';
      return cell === '' || name === '' || name === '__proto__'
        ? []
        : [[name, fieldText(cell, this.builder.log)] as const];
    });
    const node: Node = {
      id,
      kind: this.kindOf(row, text),
      text,
      ...(passage && { passages: [passage] }),
      ...(note !== '' && { note: fieldText(note, this.builder.log) }),
      ...(others.length > 0 && { foreign: { csv: Object.fromEntries(others) } }),
    };
    const grade = /^([A-F]?)([1-6]?)$/i.exec(this.cell(row, 'grade').replace(/[\s-]/g, ''));
    const credibility = this.cell(row, 'credibility') || (grade?.[2] ?? '');
    const fields = [
      ['tags', splitTags(this.cell(row, 'tags')), this.cell(row, 'tags')],
      ['speaker', this.cell(row, 'speaker') || undefined, this.cell(row, 'speaker')],
      ['credibility', numberOf(credibility), credibility],
      [
        'date',
        source === undefined ? dateInCell(this.cell(row, 'date')) || undefined : undefined,
        this.cell(row, 'date'),
      ],
    ] as const;
    this.builder.addWhole('nodes', this.withFields(row, node, fields));
    if (this.cell(row, 'grade') !== '' && !grade) this.leaveOut(row, 'grade', this.cell(row, 'grade'));
    this.tellOthers(row, others, source !== undefined);
    this.builder.log.kept('nodes');
    if (KIND[node.kind].asks) this.questions.add(id);
    this.names.add(id, [this.cell(row, 'id'), text], number);
    return id;
  }

  /** What a row is: as it says, else evidence; where rows stand under others, or others under them, a claim or a question. */
  private kindOf(row: Row, text: string): NodeKind {
    const cell = this.cell(row, 'kind');
    const said = kindFrom(cell);
    if (said) return said;
    const hasParents = this.columns.at.parent !== undefined;
    // Where rows name what they bear on, their type may say how.
    if (cell !== '' && !(hasParents && relationFrom(cell))) this.leaveOut(row, 'kind', cell);
    const { pros, cons } = this.columns.at;
    return hasParents || (pros ?? cons) !== undefined ? likelyKind(text) : KIND_FOR.fact;
  }

  /** Tells of the cells of a row that the map shows nowhere. */
  private tellOthers(row: Row, others: readonly (readonly [string, string])[], hasSource: boolean): void {
    const { log } = this.builder;
    for (const [name, cell] of others) log.unshown(`column ${name}`, cell, row.line);
    const named = new Set([
      ...Object.values(this.columns.at),
      ...this.columns.others.map(([, index]) => index),
    ]);
    const nameless = new Set(this.columns.others.flatMap(([name, index]) => (name === '' ? [index] : [])));
    row.cells.forEach((cell, index) => {
      if (cell.trim() !== '' && (!named.has(index) || nameless.has(index)))
        log.dropped({ what: 'cell', of: nameOf(cell), line: row.line, how: t('its column has no name') });
    });
    const reliability = this.cell(row, 'reliability');
    if (reliability !== '' && (!hasSource || !/^[A-F]/i.test(reliability)))
      this.leaveOut(row, 'reliability', reliability);
    const grade = this.cell(row, 'grade');
    if (!hasSource && /^[A-F]/i.test(grade)) this.leaveOut(row, 'grade', grade);
  }

  private withFields(row: Row, node: Node, fields: readonly (readonly [string, unknown, string])[]): Node {
    let record = node;
    for (const [name, value, cell] of fields) {
      if (value === undefined) continue;
      const changed = recordFrom('nodes', { ...record, [name]: value });
      if (changed) record = changed;
      else this.leaveOut(row, name, cell);
    }
    return record;
  }

  private leaveOut(row: Row, name: string, cell: string): void {
    tellForm(row, name, cell, this.builder.log);
  }

  /** The source that a row names; rows with the same title, author and address share one. */
  private sourceOf(row: Row): string | undefined {
    const [title, author, url] = [this.cell(row, 'source'), this.cell(row, 'author'), this.cell(row, 'url')];
    if (title === '' && url === '') return undefined;
    const key = JSON.stringify([title, author, url]);
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    const reliability = (this.cell(row, 'reliability') || this.cell(row, 'grade')).charAt(0).toUpperCase();
    const plain: Source = {
      id: this.ids.take('sources', undefined),
      kind: 'other',
      title: fieldText(title || url, this.builder.log),
      authors: author === '' ? [] : [fieldText(author, this.builder.log)],
      ...(url !== '' && { url: fieldText(url, this.builder.log) }),
      text: '',
      textHash: textHash(''),
    };
    const date = dateInCell(this.cell(row, 'date')) || undefined;
    const graded = /^[A-F]$/.test(reliability) ? { ...plain, reliability } : plain;
    const dated = recordFrom('sources', { ...graded, published: date });
    if (!dated && date !== undefined) this.leaveOut(row, 'date', date);
    this.builder.addWhole('sources', dated ?? recordFrom('sources', graded) ?? plain);
    this.builder.log.kept('sources');
    this.sources.set(key, plain.id);
    return plain.id;
  }

  /** A quotation from a source whose text we have not: it is kept as one that was not found. */
  private quoteFrom(row: Row, source: string): string | undefined {
    const exact = fieldText(this.cell(row, 'quote'), this.builder.log);
    if (exact === '') return undefined;
    const id = this.ids.take('passages', undefined);
    const place = { start: 0, end: exact.length, exact, prefix: '', suffix: '', textHash: textHash('') };
    this.builder.addWhole('passages', { id, source, ...place, status: 'lost' });
    return id;
  }

  private sourceInWords(row: Row): string {
    const columns = ['source', 'author', 'date', 'url'] as const;
    return sourceInWords(columns.map((column) => this.cell(row, column))) ?? '';
  }
}
