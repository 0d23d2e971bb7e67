import { ELEMENT, TEXT, type PageElement, type PageNode } from './dom';
import { isFurniture } from './furniture';

const LEAST_PROSE = 80; // characters without blanks of a paragraph: less is a line
const FEW_LINKS = 0.3; // of them

/** How much text lies in an element, in characters without blanks. */
export interface Weight {
  text: number;
  /** Of it, in links. */
  linked: number;
  /** Of it, in paragraphs that Readability found to be the article. */
  found: number;
  /** Of it, in paragraphs of sentences that stand in nothing that leads elsewhere. */
  prose: number;
}

/** What inline elements are made of: they part no paragraphs. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template head title'.split(' '));

/** Whether an element is a part of a line. */
export function isInline(element: PageElement): boolean {
  return INLINE.has(element.localName) || element.localName.startsWith('mjx-'); // MathJax's own
}

/** A paragraph as it is compared with another. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** The paragraphs of a part of a page, each as `bare` has it. */
export function paragraphsOf(root: PageElement): Set<string> {
  const paragraphs = new Set<string>();
  weighPage(root, (paragraph) => (paragraphs.add(paragraph), false));
  return paragraphs;
}

/**
 * Weighs all elements of a page, from the leaves up.
 * @param isFound whether a paragraph, as `bare` has it, was found to be of the article
 * @param leadsOff whether a part leads elsewhere, or stands around the article
 */
export function weighPage(
  root: PageElement,
  isFound: (paragraph: string) => boolean,
  leadsOff: (element: PageElement) => boolean = isFurniture,
): Map<PageNode, Weight> {
  const weights = new Map<PageNode, Weight>();
  const open: {
    element: PageElement;
    weight: Weight;
    loose: string;
    linkedBefore: number;
    isElse: boolean;
  }[] = [];
  let links = 0;
  const enter = (element: PageElement): void => {
    if (element.localName === 'a') links++;
    const isElse = (open.at(-1)?.isElse ?? false) || (!isInline(element) && leadsOff(element));
    const weight = { text: 0, linked: 0, found: 0, prose: 0 };
    open.push({ element, weight, loose: '', linkedBefore: 0, isElse });
  };
  /** A run of letters and inline elements is over: it is a paragraph. */
  const endParagraph = (part: (typeof open)[number]): void => {
    const { loose, weight } = part;
    if (loose !== '' && isFound(loose)) weight.found += loose.length;
    const isProse =
      loose.length >= LEAST_PROSE && weight.linked - part.linkedBefore < FEW_LINKS * loose.length;
    if (isProse && !part.isElse) weight.prose += loose.length;
    part.loose = '';
    part.linkedBefore = weight.linked;
  };
  const leave = (): void => {
    const part = open.pop();
    const around = open.at(-1);
    if (!part) return;
    if (part.element.localName === 'a') links--;
    weights.set(part.element, part.weight);
    if (!around) return endParagraph(part);
    if (isInline(part.element)) around.loose += part.loose;
    else {
      endParagraph(part);
      endParagraph(around);
    }
    for (const what of ['text', 'linked', 'found', 'prose'] as const)
      around.weight[what] += part.weight[what];
    if (!isInline(part.element)) around.linkedBefore = around.weight.linked;
  };
  enter(root);
  for (let node: PageNode | null = root.firstChild; node;) {
    if (node.nodeType === TEXT) {
      const letters = bare(node.textContent ?? '');
      const part = open.at(-1);
      if (part) {
        part.loose += letters;
        part.weight.text += letters.length;
        if (links > 0) part.weight.linked += letters.length;
      }
    } else if (node.nodeType === ELEMENT && !SILENT.has((node as PageElement).localName)) {
      if (node.firstChild) {
        const around = open.at(-1);
        if (around && !isInline(node as PageElement)) endParagraph(around);
        enter(node as PageElement);
        node = node.firstChild;
        continue;
      }
      weights.set(node, { text: 0, linked: 0, found: 0, prose: 0 });
      if ((node as PageElement).localName === 'br') {
        const part = open.at(-1);
        if (part) endParagraph(part);
      }
    }
    while (node && !node.nextSibling) {
      leave();
      node = node.parentNode === root ? null : node.parentNode;
      if (open.length === 0) node = null;
    }
    node = node?.nextSibling ?? null;
  }
  while (open.length > 0) leave();
  return weights;
}
