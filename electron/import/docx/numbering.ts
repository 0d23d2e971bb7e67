import { attributeNamed, isNamed, type PageElement } from '../html/dom';
import { roman } from '../html/list-marks';
import { child, partsOf, value } from './word-xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** The mark, with `%1` for the number of the first level and so on. */
  readonly text: string;
  /** Whether all numbers in it are digits. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
}

interface List {
  readonly kind: string;
  /** Levels that begin to count anew when the list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Which list a paragraph is in, as it says itself or by its style. */
export interface Numbered {
  style?: string | undefined;
  list?: string | undefined;
  level?: number | undefined;
}

const DEEPEST_STYLE = 20;
const LARGEST = 1_000_000;

/** The marks of a document's numbered paragraphs, as Word counts them in the order of the paragraphs. */
export class Numbering {
  private readonly kinds = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly styles = new Map<string, Numbered & { basedOn?: string | undefined }>();
  private readonly counted = new Map<string, number[]>();
  private readonly used = new Set<string>();

  /** @param numbering the part that describes lists @param styles the part that describes styles */
  constructor(numbering: string, styles: string | undefined) {
    for (const part of partsOf(numbering)) {
      if (isNamed(part, 'abstractNum')) this.kinds.set(attribute(part, 'abstractNumId'), levelsOf(part));
      if (isNamed(part, 'num')) this.lists.set(attribute(part, 'numId'), listOf(part));
    }
    for (const style of partsOf(styles ?? '')) {
      const numbered = child(child(style, 'pPr'), 'numPr');
      this.styles.set(attribute(style, 'styleId'), {
        basedOn: value(child(style, 'basedOn')),
        list: value(child(numbered, 'numId')),
        level: levelIn(value(child(numbered, 'ilvl'))),
      });
    }
  }

  /** The mark before the next paragraph; nothing for one with a bullet, or with none. */
  markOf(paragraph: Numbered): string | undefined {
    const { list: id, level: place } = this.placeOf(paragraph);
    const list = this.lists.get(id ?? '');
    const levels = this.kinds.get(list?.kind ?? '');
    const level = levels?.get(place);
    if (!list || !levels || !level || id === undefined) return undefined;
    const counts = this.countsOf(id, list);
    counts[place] = Math.min(LARGEST, (counts[place] ?? level.start - 1) + 1);
    counts.splice(place + 1);
    const marks = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels.get(at);
      return numeral(counts[at] ?? of?.start ?? 1, level.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
    });
    return level.format === 'bullet' || level.format === 'none' || marks.trim() === ''
      ? undefined
      : marks.trim();
  }

  private placeOf({ style, list, level }: Numbered): { list: string | undefined; level: number } {
    if (list !== undefined) return { list, level: level ?? 0 };
    let name = style;
    for (let depth = 0; name !== undefined && depth < DEEPEST_STYLE; depth++) {
      const found = this.styles.get(name);
      if (found?.list !== undefined)
        return { list: found.list, level: level ?? found.level ?? this.levelOfStyle(found.list, name) };
      name = found?.basedOn;
    }
    return { list: undefined, level: 0 };
  }

  private levelOfStyle(list: string, style: string): number {
    const levels = this.kinds.get(this.lists.get(list)?.kind ?? '');
    return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  /** Lists of one kind count on from each other, unless they say that they do not. */
  private countsOf(id: string, { kind, restarts }: List): number[] {
    const counts = this.counted.get(kind) ?? [];
    this.counted.set(kind, counts);
    if (!this.used.has(id)) for (const [level, start] of restarts) counts[level] = start - 1;
    this.used.add(id);
    return counts;
  }
}

function levelsOf(kind: PageElement): Map<number, Level> {
  return new Map(
    [...kind.children]
      .filter((part) => isNamed(part, 'lvl'))
      .map((level) => [
        levelIn(attribute(level, 'ilvl')) ?? 0,
        {
          start: Number(value(child(level, 'start')) ?? 1) || 0,
          format: value(child(level, 'numFmt')) ?? 'decimal',
          text: value(child(level, 'lvlText')) ?? '',
          isLegal: child(level, 'isLgl') !== undefined,
          style: value(child(level, 'pStyle')),
        },
      ]),
  );
}

function listOf(list: PageElement): List {
  const restarts = [...list.children]
    .filter((part) => isNamed(part, 'lvlOverride'))
    .flatMap((level): [number, number][] => {
      const start = value(child(level, 'startOverride'));
      return start === undefined ? [] : [[levelIn(attribute(level, 'ilvl')) ?? 0, Number(start) || 0]];
    });
  return { kind: value(child(list, 'abstractNumId')) ?? '', restarts: new Map(restarts) };
}

function numeral(number: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(number);
  }
}

/** a to z, then aa, bb and so on. */
function letter(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function attribute(element: PageElement, name: string): string {
  return attributeNamed(element, name) ?? '';
}

/** One of Word's nine levels. */
export function levelIn(said: string | undefined): number | undefined {
  return said !== undefined && /^[0-8]$/.test(said) ? Number(said) : undefined;
}
