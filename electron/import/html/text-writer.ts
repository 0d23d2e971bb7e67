/** What is no more than a space, however long; not what keeps words on one line. */
const BLANKS = /[^\S\u00a0\u202f]+/g;

/**
 * Writes a text piece by piece: runs of blanks become one, breaks are made only between words, so that offsets that were handed out
 * stay true to the end.
 */
export class TextWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private last = '\n';
  /** Line ends to write before the next word. */
  private breaks = 0;
  private blank = false;
  private mark = '';
  private columns = 0;
  /** White space after verbatim text, written when more of it follows. */
  private space = '';

  /** Where the next word will begin. */
  get offset(): number {
    return this.length === 0 ? this.mark.length : this.length + this.gap().length + this.mark.length;
  }

  /** The sign before the next word; a blank one between words. */
  get lastSign(): string {
    return this.blank || this.breaks > 0 || this.columns > 0 ? ' ' : this.last;
  }

  /** Where what was written ends. */
  get end(): number {
    return this.length;
  }

  /** Text whose blanks and line ends mean no more than a space. Soft hyphens say only where a word may be cut. */
  words(text: string): void {
    // As one piece: a page can have a million words.
    const line = text
      .replaceAll('\u00ad', '')
      .replace(BLANKS, ' ')
      .replace(/([\u00a0\u202f]) (?!$)/g, '$1');
    const [from, to] = [line.startsWith(' ') ? 1 : 0, line.endsWith(' ') ? line.length - 1 : line.length];
    if (from > 0 || this.space !== '') this.blank = true;
    this.space = '';
    if (from >= to) return;
    this.put(line.slice(from, to));
    if (to < line.length) this.blank = true;
  }

  /** Text as it stands, such as code; blank lines at its ends are none of it. */
  verbatim(text: string): void {
    const words = text.trimEnd();
    const lead = this.length === 0 || this.breaks > 0 ? words.replace(/^\n+/, '') : this.space + words;
    this.space = words === '' ? this.space + text : text.slice(words.length);
    if (words !== '') this.put(lead);
  }

  /** Lets the next word begin a new line (1) or after an empty one (2). */
  break(lines: 1 | 2): void {
    this.breaks = Math.max(this.breaks, lines);
    this.blank = false;
    this.space = '';
  }

  /** A line end inside a paragraph. Several of them make a new paragraph, as the writers of old pages mean them. */
  lineEnd(): void {
    this.breaks = Math.min(2, this.breaks + 1);
    this.blank = false;
  }

  /** A bullet or number that stands before the next word. */
  bullet(mark: string): void {
    this.mark = mark;
  }

  /** Parts the cells of a row, by as many columns as lie between them. */
  tabs(columns: number): void {
    this.columns += columns;
    this.blank = false;
  }

  toString(): string {
    return this.parts.join('');
  }

  private gap(): string {
    if (this.length === 0) return '';
    if (this.breaks > 0) return '\n'.repeat(this.breaks) + '\t'.repeat(this.columns);
    if (this.columns > 0) return '\t'.repeat(this.columns);
    return this.blank && !/\s/.test(this.last) ? ' ' : '';
  }

  private put(text: string): void {
    const piece = this.gap() + this.mark + text;
    this.parts.push(piece);
    this.length += piece.length;
    this.last = piece.at(-1) ?? this.last;
    this.breaks = 0;
    this.columns = 0;
    this.blank = false;
    this.mark = '';
  }
}
