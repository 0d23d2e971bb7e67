/** What the cells of a list may call its rows: by their ids, their texts, or their numbers. */
export class RowNames {
  private readonly exact = new Map<string, string>();
  private readonly folded = new Map<string, string>();
  private readonly byNumber = new Map<string, string>();
  /** What rows without a text name as their parent, by their ids. */
  private readonly passed = new Map<string, string>();

  /** @param hasIds whether the rows have ids: then a number is one of these, and never the place of a row */
  constructor(private readonly hasIds: boolean) {}

  /**
   * Names a card.
   * @param number the place of its row below the headings, from 1
   */
  add(card: string, names: readonly string[], number?: number): void {
    for (const name of names) {
      if (name === '') continue;
      if (!this.exact.has(name)) this.exact.set(name, card);
      if (!this.folded.has(fold(name))) this.folded.set(fold(name), card);
    }
    if (number !== undefined) this.byNumber.set(String(number), card);
  }

  /** The card that a cell calls by its id or its text, in any case of letters. */
  named(cell: string): string | undefined {
    return this.exact.get(cell) ?? this.folded.get(fold(cell));
  }

  /** The card whose row has the number in a cell (`2`, `row 2`, `#2`), where rows have no ids. */
  numbered(cell: string): string | undefined {
    const number = /^(?:row|line|#)?\s*(\d{1,6})\.?$/i.exec(cell.trim())?.[1];
    return this.hasIds || number === undefined ? undefined : this.byNumber.get(String(Number(number)));
  }

  /** Has what names a row without a text name that row's parent instead. */
  passOver(id: string, parent: string): void {
    this.passed.set(fold(id), parent);
  }

  /** What a cell calls that names a parent: past rows without a text; empty where these hang at nothing. */
  pastBlank(name: string): string {
    const seen = new Set<string>();
    let at = name;
    while (this.named(at) === undefined && !seen.has(fold(at))) {
      seen.add(fold(at));
      at = this.passed.get(fold(at)) ?? at;
    }
    return at;
  }

  /** A cell that calls several: what it lists, with semicolons or commas between; one name where the whole is a name. */
  listed(cell: string): string[] {
    if (this.named(cell) !== undefined) return [cell];
    const parts = cell.split(cell.includes(';') ? ';' : ',').map((part) => part.trim());
    const names = parts.filter((part) => part !== '');
    return names.length > 1 && names.every((name) => this.named(name) ?? this.numbered(name))
      ? names
      : [cell];
  }
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ').trim();
}
