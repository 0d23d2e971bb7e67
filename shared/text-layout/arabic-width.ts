import { ARABIC_FIRST, ARABIC_LAST, JOINS_BOTH, JOINS_NONE, type FontTables } from './font-tables';

const LAM = 0x644;
const ZERO_WIDTH_SPACE = 0x200b;
const NON_JOINER = 0x200c;
export const JOINER = 0x200d;

/** Whether a letter takes another form beside its neighbours. */
export function isJoining(unit: number, tables: FontTables): boolean {
  return unit >= ARABIC_FIRST && unit <= ARABIC_LAST && tables.joining[unit - ARABIC_FIRST] !== JOINS_NONE;
}

/** Whether a unit goes on with a run of joining letters: another one, a mark on them, or a joiner. */
export function goesOnJoining(unit: number, tables: FontTables): boolean {
  return isJoining(unit, tables) || isTransparent(unit, tables);
}

/**
 * The width of a run of joining letters, taken unit by unit, in thousandths of an em. Each letter takes one of four forms, by whether its
 * neighbours join it (Unicode Standard, section 9.2, Arabic Cursive Joining); the last one waits for what comes after it.
 */
export class ArabicRun {
  /** Of the letters before the last one: what comes after changes it no more. */
  settled = 0;
  private last = 0; // 0 for none
  private lastIsReached = false;

  /** @param reached whether U+200D stands before what comes next */
  constructor(
    private readonly tables: FontTables,
    private reached: boolean,
  ) {}

  /** The width of the run if it ends here. */
  get width(): number {
    return this.settled + (this.last === 0 ? 0 : this.formWidth(false));
  }

  take(unit: number): void {
    const { tables } = this;
    if (unit === JOINER) {
      this.settle();
      this.reached = true;
      return;
    }
    const joins = isJoining(unit, tables) ? tables.joining[unit - ARABIC_FIRST] : JOINS_NONE;
    if (joins === JOINS_NONE) return; // a mark
    const pair = this.last === LAM ? tables.lamAlef.get(unit) : undefined;
    if (pair) {
      this.settled += this.lastIsReached ? pair.joined : pair.alone;
      this.last = 0;
      this.reached = false;
      return;
    }
    this.settle();
    this.last = unit;
    this.lastIsReached = this.reached;
    this.reached = joins === JOINS_BOTH;
  }

  private settle(): void {
    if (this.last === 0) return;
    const reaches = this.tables.joining[this.last - ARABIC_FIRST] === JOINS_BOTH;
    this.settled += this.formWidth(reaches);
    this.last = 0;
  }

  private formWidth(reaches: boolean): number {
    const { tables, last } = this;
    if (!this.lastIsReached && !reaches) return Math.max(0, tables.advances[last] ?? 0);
    const form = this.lastIsReached ? (reaches ? 1 : 2) : 0;
    return tables.forms[(last - ARABIC_FIRST) * 3 + form] ?? 0;
  }
}

/** Marks do not part the letters that they stand on. */
function isTransparent(unit: number, tables: FontTables): boolean {
  return tables.advances[unit] === 0 && unit !== ZERO_WIDTH_SPACE && unit !== NON_JOINER;
}
