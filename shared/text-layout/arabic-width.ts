import { ARABIC_FIRST, ARABIC_LAST, JOINS_BOTH, JOINS_NONE, type FontTables } from './font-tables';

const LAM = 0x644;
const ZERO_WIDTH_SPACE = 0x200b;
const NON_JOINER = 0x200c;
export const JOINER = 0x200d;

/** Whether a letter takes another form beside its neighbours. */
export function isJoining(unit: number, tables: FontTables): boolean {
  return unit >= ARABIC_FIRST && unit <= ARABIC_LAST && tables.joining[unit - ARABIC_FIRST] !== JOINS_NONE;
}

/** Where a run of joining letters ends; marks on them are part of it. Offsets are UTF-16 units, `to` is never passed. */
export function arabicRunEnd(text: string, from: number, to: number, tables: FontTables): number {
  let end = from;
  while (end < to && (isJoining(text.charCodeAt(end), tables) || isTransparent(text.charCodeAt(end), tables)))
    end++;
  return end;
}

/**
 * The width of a run of joining letters, in thousandths of an em. Each letter takes one of four forms, by whether its neighbours
 * join it (Unicode Standard, section 9.2, Arabic Cursive Joining).
 * @param afterJoiner whether U+200D stands before the run
 */
export function arabicRunWidth(
  text: string,
  from: number,
  to: number,
  tables: FontTables,
  afterJoiner: boolean,
): number {
  let sum = 0;
  let reached = afterJoiner;
  let next = from;
  for (let i = from; i < to; i = next) {
    const unit = text.charCodeAt(i);
    next = nextLetter(text, i, to, tables);
    if (unit === JOINER) reached = true;
    const joins = tables.joining[unit - ARABIC_FIRST] ?? JOINS_NONE;
    if (joins === JOINS_NONE) continue; // a mark that begins the run, or a joiner
    const pair = unit === LAM && next < to ? tables.lamAlef.get(text.charCodeAt(next)) : undefined;
    if (pair) {
      sum += reached ? pair.joined : pair.alone;
      reached = false;
      next = nextLetter(text, next, to, tables);
      continue;
    }
    const reaches = joins === JOINS_BOTH && next < to;
    sum += formWidth(unit, reached, reaches, tables);
    reached = joins === JOINS_BOTH;
  }
  return sum;
}

function formWidth(unit: number, reached: boolean, reaches: boolean, tables: FontTables): number {
  if (!reached && !reaches) return Math.max(0, tables.advances[unit] ?? 0);
  const form = reached ? (reaches ? 1 : 2) : 0;
  return tables.forms[(unit - ARABIC_FIRST) * 3 + form] ?? 0;
}

function nextLetter(text: string, index: number, to: number, tables: FontTables): number {
  let next = index + 1;
  while (next < to && text.charCodeAt(next) !== JOINER && isTransparent(text.charCodeAt(next), tables))
    next++;
  return next;
}

/** Marks do not part the letters that they stand on. */
function isTransparent(unit: number, tables: FontTables): boolean {
  return tables.advances[unit] === 0 && unit !== ZERO_WIDTH_SPACE && unit !== NON_JOINER;
}
