import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CountedOut, LeftOut, Thing } from '../left-out';
import type { Fragment } from './fragment';

/** What lies on a page and is not drawn with it, as pdf.js tells it. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  /** Whether a choice is shown alone; otherwise all that could be chosen are. */
  readonly combo?: boolean;
  readonly hidden?: boolean;
  readonly noView?: boolean;
  readonly rect?: readonly number[];
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
  readonly options?: readonly { exportValue?: string; displayValue?: string }[];
}

const MOST = 2000; // of a page
const LINE = 1.2; // of the letters' size
const USUAL = 10; // px: the letters of a field
const LONGEST = 10_000; // characters of a field

interface View {
  readonly convertToViewportPoint: (x: number, y: number) => number[];
}

/** What is filled in on a page's form and typed on it, where it stands; and how many notes of its readers are left out. */
export async function fieldsOf(
  page: PDFPageProxy,
  view: View,
): Promise<{ fragments: Fragment[]; notes: LeftOut }> {
  const all = ((await page.getAnnotations().catch(() => [])) as Annotation[]).slice(0, MOST);
  const fragments: Fragment[] = [];
  const notes: CountedOut = {};
  for (const annotation of all) {
    if (annotation.hidden === true || annotation.noView === true) continue;
    const lines = linesIn(annotation);
    if (lines.length > 0 && annotation.rect) fragments.push(...placed(lines, annotation.rect, view));
    const missed = missedIn(annotation, lines);
    if (missed !== undefined) notes[missed] = (notes[missed] ?? 0) + 1;
  }
  return { fragments, notes };
}

function linesIn(annotation: Annotation): string[] {
  const { subtype, fieldType, fieldValue, textContent, contentsObj } = annotation;
  if (subtype === 'FreeText')
    return cleaned(textContent?.length ? textContent : (contentsObj?.str ?? '').split(/\r\n?|\n/));
  if (subtype !== 'Widget') return [];
  if (fieldType === 'Tx') return cleaned(shownIn(annotation));
  if (fieldType !== 'Ch') return [];
  const { combo = true, options = [] } = annotation;
  if (!combo)
    return cleaned(options.map(({ exportValue, displayValue }) => displayValue ?? exportValue ?? ''));
  return cleaned([fieldValue].flat().map((value) => shownFor(value, annotation)));
}

/** What a field shows, which may be written in another way than its value: “1,200.00” for 1200. */
function shownIn({ fieldValue, textContent = [] }: Annotation): readonly string[] {
  if (textContent.some((line) => line.trim() !== '')) return textContent;
  return typeof fieldValue === 'string' ? fieldValue.split(/\r\n?|\n/) : [];
}

/** A choice by the words that the form shows for it. */
function shownFor(value: unknown, { options = [] }: Annotation): string {
  if (typeof value !== 'string') return '';
  return options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value;
}

function cleaned(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.slice(0, LONGEST).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function missedIn(
  { subtype, fieldType, contentsObj }: Annotation,
  lines: readonly string[],
): Thing | undefined {
  if (subtype === 'Widget') return fieldType === 'Sig' ? 'signature' : undefined;
  const hasWords = (contentsObj?.str ?? '').trim() !== '';
  return hasWords && lines.length === 0 && subtype !== 'Link' && subtype !== 'Popup'
    ? 'note on a page'
    : undefined;
}

function placed(lines: readonly string[], rect: readonly number[], view: View): Fragment[] {
  const [x1 = 0, y1 = 0] = view.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0);
  const [x2 = 0, y2 = 0] = view.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0);
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  if (![left, right, top, bottom].every(Number.isFinite)) return [];
  const size = Math.min(USUAL, Math.max(4, (bottom - top) / lines.length / LINE));
  return lines.map((text, index) => ({
    parts: [{ text, apart: true }],
    left: left + 1,
    right: Math.max(left + 2, right - 1),
    base: lines.length === 1 ? (top + bottom + size) / 2 : top + (index + 1) * size * LINE,
    size,
  }));
}
