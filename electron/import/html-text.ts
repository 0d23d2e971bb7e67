import type { PageElement } from './dom';

/** Elements that hold nothing to be read. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas video audio select option button input textarea form head nav menu dialog map'.split(
    ' ',
  ),
);
/** Elements that stand in a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section
   summary table tbody tfoot thead tr ul`.split(/\s+/),
);
const DEEPEST = 400; // elements inside elements: below that only the words are read

/** A piece of text and whether it follows the one before it closely (items of a list, rows of a table). */
interface Piece {
  readonly text: string;
  readonly tight: boolean;
}

/**
 * What a reader sees of a tree of HTML: paragraphs parted by blank lines, items of lists with their marks, rows of tables with tabs. Links
 * are read by their words; nothing is fetched.
 */
export function htmlToText(root: PageElement): string {
  const writer = new Writer();
  writer.children(root, 0);
  writer.flush();
  return writer.text();
}

class Writer {
  private readonly pieces: Piece[] = [];
  private line = '';
  private mark = '';
  private tight = false;
  private pre = false;

  text(): string {
    return this.pieces
      .map(({ text, tight }, index) =>
        index === 0 ? text : `${tight && this.pieces[index - 1]?.tight ? '\n' : '\n\n'}${text}`,
      )
      .join('');
  }

  flush(): void {
    const text = this.pre
      ? this.line.replace(/^\n+|\s+$/g, '')
      : this.line
          .replace(/[^\S\n\u00a0]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim();
    this.line = '';
    if (text === '') return;
    this.pieces.push({ text: this.mark + text, tight: this.tight });
    this.mark = '';
  }

  children(element: PageElement, depth: number): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3)
        this.line += this.pre
          ? (node.textContent ?? '')
          : (node.textContent ?? '').replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' '));
      else if (node.nodeType === 1) this.element(node as PageElement, depth + 1);
    }
  }

  private element(element: PageElement, depth: number): void {
    const name = element.localName.toLowerCase();
    if (SKIPPED.has(name) || isHidden(element)) return;
    if (name === 'br') this.line += '\n';
    else if (depth > DEEPEST) this.line += ` ${element.textContent ?? ''} `;
    else if (name === 'li') this.item(element, depth);
    else if (name === 'tr') this.row(element, depth);
    else if (name === 'pre') this.preformatted(element, depth);
    else if (BLOCKS.has(name)) this.block(element, depth);
    else this.children(element, depth);
  }

  private block(element: PageElement, depth: number): void {
    this.flush();
    this.children(element, depth);
    this.flush();
  }

  private item(element: PageElement, depth: number): void {
    this.flush();
    const tight = this.tight;
    this.tight = true;
    this.mark = markOf(element);
    this.block(element, depth);
    this.mark = '';
    this.tight = tight;
  }

  private row(element: PageElement, depth: number): void {
    this.flush();
    const tight = this.tight;
    const cells = [...element.children].map((cell) => {
      const writer = new Writer();
      writer.children(cell, depth);
      writer.flush();
      return writer.text().replace(/\s*\n\s*/g, ' ');
    });
    this.tight = true;
    // Kept apart from the squeezing of white space: tabs part the cells.
    const text = cells.join('\t').trim();
    if (text !== '') this.pieces.push({ text, tight: true });
    this.tight = tight;
  }

  private preformatted(element: PageElement, depth: number): void {
    this.flush();
    this.pre = true;
    this.children(element, depth);
    this.flush();
    this.pre = false;
  }
}

function markOf(item: PageElement): string {
  const list = item.parentElement;
  if (list?.localName.toLowerCase() !== 'ol') return '• ';
  const items = [...list.children].filter((child) => child.localName.toLowerCase() === 'li');
  const start = Number(list.getAttribute('start') ?? 1);
  return `${(Number.isFinite(start) ? start : 1) + items.indexOf(item)}. `;
}

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
