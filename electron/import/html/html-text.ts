import type { ReadSource } from '../../../shared/host/contract';
import { CAPTION } from '../../../shared/article/voices';
import type { CountedOut, LeftOut, Thing } from '../left-out';
import { lowered, raised } from '../../../shared/text/raised';
import { isBlock } from './blocks';
import { isDataTable } from './data-table';
import { ELEMENT, TEXT, type PageElement, type PageNode } from './dom';
import { quotesOf } from './quotes';
import { markOf, openList, type OpenList } from './list-marks';
import { formulaText } from './math-ml';
import { TableGrid } from './table-grid';
import { TextWriter } from './text-writer';
import { DROPPED, isHidden, isUndrawn, keepsWordsBack } from './visible';

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
/** Elements whose line ends and blanks are kept, by their name or by their style. */
const VERBATIM = new Set(['pre', 'listing', 'xmp']);
const KEPT_LINES = /white-space:\s*(?:pre|break-spaces)/i;
/** What a page shows and a text cannot, by what people call it. */
const SHOWN: Readonly<Record<string, Thing>> = {
  img: 'picture',
  canvas: 'drawing',
  video: 'video or sound',
  audio: 'video or sound',
  iframe: 'part of another page',
  object: 'part of another page',
  embed: 'part of another page',
};
/** Names that pages give to captions where they use no element for it. */
const CAPTION_NAME =
  /(?:^|[-_ ])(?:wp-caption-text|(?:image|photo|picture|img)-?caption|caption-?text)(?=$|[-_ ])/i;
/** Elements that show their words struck out. */
const STRUCK = new Set(['del', 's', 'strike']);
const LONGEST_CAPTION = 600; // characters
const LONGEST_RAISED = 24; // characters; more is a sentence in small letters
const EAST_ASIAN = /[\u3000-\u9fff]/;
/** Pictures of formulas, by the names that programs give them. */
const FORMULA = /\b(?:math|tex|latex|formula|equation|mwe-math)/i;

type Pages = NonNullable<ReadSource['pages']>;
type Voices = NonNullable<ReadSource['voices']>;

/** The text of a part of a page, and what was met on the way. */
export interface HtmlText {
  readonly text: string;
  /** Where pages begin, in books that say so. */
  readonly pages: Pages;
  /** Captions of pictures. */
  readonly voices: Voices;
  /** What was shown and is not in the text. */
  readonly leftOut: LeftOut;
  /** The first heading. */
  readonly title?: string | undefined;
}

/**
 * The words of a part of a page as a reader sees them: paragraphs are parted by an empty line, items of lists keep their mark, cells are
 * parted by tabs. Walks without recursion: pages can be nested deeper than the stack goes.
 */
export function htmlToText(root: PageElement): HtmlText {
  return new HtmlWalk().run(root);
}

class HtmlWalk {
  private readonly writer = new TextWriter();
  private readonly pages: Pages = [];
  private readonly voices: Voices = [];
  private caption: { element: PageElement; start: number } | undefined;
  private readonly lists: OpenList[] = [];
  private readonly open: { element: PageElement; isParagraph: boolean; isVerbatim: boolean }[] = [];
  private readonly leftOut: CountedOut = {};
  private items = 0;
  private cells = 0;
  private pre = 0;
  private grid = new TableGrid();
  private heading: { element: PageElement; start: number } | undefined;
  private title: string | undefined;

  run(root: PageElement): HtmlText {
    let node: PageNode | null = root;
    while (node) {
      const next: PageNode | null = this.enter(node) ? node.firstChild : null;
      if (next) {
        node = next;
        continue;
      }
      node = this.climb(node, root);
    }
    return {
      text: this.writer.toString(),
      pages: this.pages,
      voices: this.voices,
      leftOut: this.leftOut,
      ...(this.title !== undefined && { title: this.title }),
    };
  }

  /** Leaves elements until one has a next sibling. */
  private climb(from: PageNode, root: PageElement): PageNode | null {
    for (let node: PageNode | null = from; node; node = node.parentNode) {
      if (this.open.at(-1)?.element === node) this.leave();
      if (node === root) return null;
      if (node.nextSibling) return node.nextSibling;
    }
    return null;
  }

  /** @returns whether to go into its children */
  private enter(node: PageNode): boolean {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      if (this.pre > 0) this.writer.verbatim(text);
      else this.writer.words(text);
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as PageElement;
    const name = element.localName;
    if (this.writesFormula(element, name)) return false;
    if (isHidden(element)) {
      if (keepsWordsBack(element)) this.miss('part that is not shown');
      return false;
    }
    if (this.writesOtherwise(element, name)) return false;
    if (DROPPED.has(name) || name === 'img') {
      this.miss(SHOWN[name] ?? (name === 'svg' && hasWords(element) ? 'drawing' : undefined));
      return false;
    }
    const page = pageLabel(element);
    if (page !== undefined) {
      if (page !== '') this.pages.push({ start: this.writer.offset, label: page });
      return false;
    }
    const isParagraph = isBlock(element);
    const isVerbatim = VERBATIM.has(name) || KEPT_LINES.test(element.getAttribute('style') ?? '');
    if (isVerbatim) this.pre++;
    this.open.push({ element, isParagraph, isVerbatim });
    this.begin(element, name, isParagraph);
    if (!this.caption && isCaption(element)) this.caption = { element, start: this.writer.offset };
    return true;
  }

  private miss(what: Thing | undefined): void {
    if (what !== undefined) this.leftOut[what] = (this.leftOut[what] ?? 0) + 1;
  }

  /** Formulas in one line, and pictures of formulas by what they say for those who cannot see them. */
  private writesFormula(element: PageElement, name: string): boolean {
    if (name === 'img' && FORMULA.test(element.className) && !isUndrawn(element)) {
      const said = (element.getAttribute('alt') ?? '').replace(/^\{\\displaystyle (.*)\}$/s, '$1').trim();
      this.writer.words(said);
      return said !== '';
    }
    if (name === 'script' && /^math\/tex/i.test(element.getAttribute('type') ?? '')) {
      if (!isDrawnFormula(element)) this.writer.words(element.textContent ?? '');
      return true;
    }
    if (name !== 'math' || isHidden(element)) return false;
    const formula = formulaText(element);
    if (formula === '') this.miss('formula');
    this.writer.words(formula === '' ? '[formula]' : formula);
    return true;
  }

  /** What is struck out is none of it. Boxes of tasks and raised and lowered letters by their signs, readings above letters behind them, signs that lead to notes set off. */
  private writesOtherwise(element: PageElement, name: string): boolean {
    if (name === 'rt' || name === 'rtc') return this.writesReading(element);
    if (isTaskBox(element)) {
      this.writer.words(element.hasAttribute('checked') ? '☑ ' : '☐ ');
      return true;
    }
    if (STRUCK.has(name) && !hasBlocks(element)) {
      if ((element.textContent ?? '').trim() !== '') this.miss('passage that is marked as deleted');
      return true;
    }
    if (name === 'a' && isWayBack(element)) return true;
    const leadsToNote = name === 'a' && isNoteSign(element);
    if (name !== 'sup' && name !== 'sub' && !leadsToNote) return false;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ');
    if (text.length > LONGEST_RAISED) return false;
    if (leadsToNote) this.writer.words(/^[\p{L}\p{N}]+$/u.test(text.trim()) ? `[${text.trim()}]` : text);
    else if (name === 'sub') this.writer.words(lowered(text));
    else this.writer.words(raised(text, this.writer.lastSign));
    return true;
  }

  /** A reading, in brackets; of those that stand one after the other all at once. */
  private writesReading(element: PageElement): boolean {
    if (isReading(element.previousSibling)) return true;
    const inside = [...element.children].filter(isReading);
    const parts: PageNode[] = inside.length > 0 ? inside : [element];
    if (inside.length === 0)
      for (let node = element.nextSibling; isReading(node); node = node.nextSibling) parts.push(node);
    const text = parts
      .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
      .join(' ')
      .trim();
    const isEastAsian = EAST_ASIAN.test(text);
    if (text !== '') this.writer.words(isEastAsian ? `（${text.replaceAll(' ', '')}）` : ` (${text}) `);
    return true;
  }

  private endCaption(start: number): void {
    this.caption = undefined;
    if (this.writer.end > start) this.voices.push({ start, end: this.writer.end, who: CAPTION });
  }

  private begin(element: PageElement, name: string, isParagraph: boolean): void {
    if (name === 'q') this.writer.words(quotesOf(element)[0]);
    if (name === 'br') this.writer.lineEnd();
    else if (LISTS.has(name)) {
      this.paragraph();
      this.lists.push(openList(element));
    } else if (name === 'li') this.beginItem(element);
    else if (name === 'tr') this.beginRow(element);
    else if (name === 'td' || name === 'th') this.beginCell(element);
    else if (isParagraph) this.paragraph();
    if (name === 'table') this.grid = new TableGrid();
    if (this.title === undefined && /^h[1-3]$/.test(name))
      this.heading = { element, start: this.writer.offset };
  }

  private beginItem(item: PageElement): void {
    this.writer.break(1);
    const indent = '  '.repeat(Math.min(8, Math.max(0, this.lists.length - 1)));
    this.writer.bullet(`${indent}${markOf(this.lists.at(-1), item)} `);
    this.items++;
  }

  private beginRow(row: PageElement): void {
    if (this.cells > 0) return;
    if (!isDataTable(row)) return this.paragraph();
    this.writer.break(1);
    this.grid.beginRow();
  }

  private beginCell(cell: PageElement): void {
    if (!isDataTable(cell)) return this.paragraph();
    if (this.cells === 0) this.writer.tabs(this.grid.beginCell(cell));
    this.cells++;
  }

  /** A new paragraph; inside an item only a new line, inside a cell a space. */
  private paragraph(): void {
    if (this.cells > 0) this.writer.words(' ');
    else this.writer.break(this.items > 0 ? 1 : 2);
  }

  private leave(): void {
    const closed = this.open.pop();
    if (!closed) return;
    const { element, isParagraph, isVerbatim } = closed;
    const name = element.localName;
    if (this.caption?.element === element) this.endCaption(this.caption.start);
    if (this.heading?.element === element) this.endHeading(this.heading.start);
    if (name === 'q') this.writer.words(quotesOf(element)[1]);
    if (isVerbatim) this.pre--;
    if (LISTS.has(name)) this.lists.pop();
    if (name === 'li') this.items--;
    if ((name === 'td' || name === 'th') && isDataTable(element)) this.cells--;
    if (name === 'li') this.writer.break(1);
    else if (isParagraph) this.paragraph();
  }

  private endHeading(start: number): void {
    this.heading = undefined;
    if (this.writer.end > start) this.title = onOneLine(this.writer.toString().slice(start));
  }
}

/** The words of an element as a reader sees them, on one line. */
export function shownLine(element: PageElement): string {
  return onOneLine(htmlToText(element).text);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hasBlocks(element: PageElement): boolean {
  return [...element.children].some((child) => isBlock(child));
}

function isCaption(element: PageElement): boolean {
  const isNamed = element.localName === 'figcaption' || CAPTION_NAME.test(element.className);
  return isNamed && (element.textContent ?? '').length <= LONGEST_CAPTION;
}

function hasWords(drawing: PageElement): boolean {
  return drawing.querySelector('text') !== null;
}

/** Whether a page was saved with the letters of a formula, before what they were made of. */
function isDrawnFormula(source: PageElement): boolean {
  let before = source.previousSibling;
  while (before?.nodeType === TEXT && (before.textContent ?? '').trim() === '')
    before = before.previousSibling;
  return (
    before !== null &&
    'className' in before &&
    /MathJax/.test(String(before.className)) &&
    (before.textContent ?? '') !== ''
  );
}

/** Whether an element is the box of a task, which says something; any other box of a page asks something. */
function isTaskBox(element: PageElement): boolean {
  if (element.localName !== 'input' || element.getAttribute('type')?.toLowerCase() !== 'checkbox')
    return false;
  const parent = element.parentNode?.nodeType === ELEMENT ? (element.parentNode as PageElement) : undefined;
  const around = `${element.className} ${parent?.className ?? ''}`;
  return (
    element.hasAttribute('disabled') || /(?:^|[-_ ])(?:task|todo|to-do|checklist)(?=$|[-_ ])/i.test(around)
  );
}

/** Whether a link leads to a note, in books that say so. */
function isNoteSign(link: PageElement): boolean {
  return (
    link.getAttribute('role') === 'doc-noteref' || /\bnoteref\b/.test(link.getAttribute('epub:type') ?? '')
  );
}

/** Whether a link is an arrow alone that leads from a note back to its sign. */
function isWayBack(link: PageElement): boolean {
  const leadsInside = (link.getAttribute('href') ?? '').includes('#');
  return leadsInside && /^\s*[\^↑↩↵⤴⏎]\uFE0E?\s*$/u.test(link.textContent ?? '');
}

/** The name of the page that begins here, in books that say so; empty when it has none; nothing for any other element. */
function pageLabel(element: PageElement): string | undefined {
  const isBreak =
    element.getAttribute('role') === 'doc-pagebreak' ||
    /\bpagebreak\b/.test(element.getAttribute('epub:type') ?? '');
  if (!isBreak) return undefined;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent;
  return (label ?? '').trim().slice(0, 40);
}

function isReading(node: PageNode | null): node is PageElement {
  return node?.nodeType === ELEMENT && (node as PageElement).localName === 'rt';
}
