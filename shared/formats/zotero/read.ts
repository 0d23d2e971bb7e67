import type { CslItem } from '../../citations/csl-item';
import { cslDate } from '../../citations/dates';
import { KIND_FOR } from '../../map/node-kinds';
import { fail, type Result } from '../../result';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { fieldsOfItem } from '../../citations/source-item';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { readHtmlNote } from './html-note';
import { readMarkdownNote } from './markdown-note';
import type { CitedWork, Quotation, ZoteroNote } from './note';

const NO_TEXT = textHash('');

/**
 * Reads a note that Zotero has made of the marks in a PDF: each work becomes an article without its text, each mark a card with what was said of it as
 * its note, and a quotation that was not found yet. In a map that has the article it is looked for when the note is added.
 */
export function readZotero(raw: string, context: ReadContext): Result<Reading> {
  const text = plainText(raw);
  const note = /<(?:p|div|span|h1)[\s>]/i.test(text) ? readHtmlNote(text) : readMarkdownNote(text);
  if (note.quotations.length === 0)
    return fail(
      'malformed',
      'This is no note of Zotero: it has no marked words with the work that they are from.',
      'In Zotero choose “Add Note from Annotations”, then “Export Note” as HTML or as Markdown with links.',
    );
  const builder = new MapBuilder(context);
  const reader = new NoteToMap(note, builder, context);
  for (const quotation of note.quotations) reader.add(quotation);
  if (note.title !== undefined && note.title !== '') builder.set({ title: note.title });
  for (const words of note.others)
    builder.log.dropped({ what: 'text', of: nameOf(words), how: t('It belongs to no marked words.') });
  if (note.pictures > 0)
    builder.log.dropped({
      what: 'picture',
      of: context.title,
      how: t('{count, plural, one {A marked picture is left out.} other {# marked pictures are left out.}}', {
        count: note.pictures,
      }),
    });
  return builder.finish();
}

class NoteToMap {
  private readonly sources = new Map<string, string>();

  constructor(
    private readonly note: ZoteroNote,
    private readonly builder: MapBuilder,
    private readonly context: ReadContext,
  ) {}

  add(quotation: Quotation): void {
    const { text, comment, page, link, work } = quotation;
    const words = text || comment;
    if (words === '') return;
    const source = work && this.sourceOf(work);
    const where = [page !== undefined && `p. ${page}`, link]
      .filter((part) => typeof part === 'string')
      .join(', ');
    const cited = source === undefined || text === '' ? work?.words : undefined;
    const note = [text === '' ? '' : comment, [cited, where].filter(Boolean).join(', ')]
      .filter(Boolean)
      .join('\n\n');
    this.builder.add('nodes', {
      kind: KIND_FOR.statement,
      text: words,
      ...(note !== '' && { note }),
      ...(source !== undefined && text !== '' && { passages: [this.quote(text, source)] }),
    });
    this.builder.log.kept('nodes');
  }

  /** Words of an article whose text is not in the file. */
  private quote(raw: string, source: string): string {
    const exact = plainText(raw);
    const id = this.context.newId('passages');
    const place = { start: 0, end: exact.length, exact, prefix: '', suffix: '', textHash: NO_TEXT };
    this.builder.addWhole('passages', { id, source, ...place, status: 'lost' });
    this.builder.log.approximated({
      what: 'quotation',
      of: nameOf(exact),
      how: t(
        'The file has no text that it stands in: kept as a quotation, which is looked for in the articles of a map that it is added to.',
      ),
    });
    return id;
  }

  private sourceOf(work: CitedWork): string {
    const key = work.uri ?? work.words;
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    const data = work.uri === undefined ? undefined : this.note.works.get(work.uri);
    const id = this.builder.add('sources', {
      ...fieldsOfItem(data ?? itemOfWords(work.words)),
      ...(work.uri !== undefined && { note: work.uri }),
      text: '',
      textHash: NO_TEXT,
    });
    this.builder.log.kept('sources');
    this.sources.set(key, id);
    return id;
  }
}

/** As much of a work as `Smith and Doe, 2020` or `Smith, n.d.` says. */
function itemOfWords(words: string): CslItem {
  const line = words.replace(/\s+/g, ' ').trim();
  const [end = '', year] = /\(?(?:(\d{4})[a-z]?|n\.d\.)\)?$/.exec(line) ?? [];
  const authors = line
    .slice(0, line.length - end.length)
    .replace(/,? ?$/, '')
    .replace(/ et al\.?$/, ' and others')
    .split(/, (?=\p{Lu})|,? (?:and|&) /u)
    .filter((name) => name.trim() !== '');
  return {
    type: 'document',
    title: words || 'Untitled',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal: literal.trim() })) }),
    ...(year !== undefined && { issued: cslDate(year) }),
  };
}
