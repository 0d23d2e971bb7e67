import type { PageElement } from './dom';

/** An open list, and the number of its next item. */
export interface OpenList {
  readonly ordered: boolean;
  /** Which letters count its items: `a`, `A`, `i`, `I`; absent: digits. */
  readonly type: string;
  readonly step: 1 | -1;
  next: number;
}

const LONGEST_MARK = 40; // characters

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A list as it begins to count. */
export function openList(list: PageElement): OpenList {
  const ordered = list.localName === 'ol';
  const isReversed = ordered && list.hasAttribute('reversed');
  const first = isReversed ? [...list.children].filter(({ localName }) => localName === 'li').length : 1;
  const start = list.getAttribute('start');
  return {
    ordered,
    type: list.getAttribute('type') ?? '',
    step: isReversed ? -1 : 1,
    next: numberIn(start) ?? first,
  };
}

/** The mark that stands before an item; counts it. One that is told (`data-mark`, of documents that were made pages) is as it is told. */
export function markOf(list: OpenList | undefined, item: PageElement): string {
  const told = item.getAttribute('data-mark')?.slice(0, LONGEST_MARK).trim() ?? '';
  if (told !== '') return told;
  if (!list?.ordered) return '•';
  const number = numberIn(item.getAttribute('value')) ?? list.next;
  list.next = number + list.step;
  return `${numeral(number, list.type)}.`;
}

function numberIn(value: string | null): number | undefined {
  return value !== null && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

function numeral(number: number, type: string): string {
  if (number < 1 || !/^[aAiI]$/.test(type)) return String(number);
  const small = /a/i.test(type) ? letters(number) : roman(number);
  return /[AI]/.test(type) ? small.toUpperCase() : small;
}

/** a to z, aa to az, and so on. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

/** i, ii, iii, iv; digits for what Romans did not count. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
