import { formulaInLine, type FormulaPart } from '../formula';
import { ELEMENT, TEXT, type PageElement, type PageNode } from './dom';

const SILENT = new Set(['annotation', 'annotation-xml', 'mprescripts', 'none']);
const DEEPEST = 100;

/** A formula (MathML) in one line: as its author wrote it for those who cannot see it, else by its letters. Empty for one that has none. */
export function formulaText(math: PageElement): string {
  const said = (math.getAttribute('alttext') ?? '').replace(/\s+/g, ' ').trim();
  return said === '' ? formulaInLine(partOf(math, DEEPEST)) : said;
}

function partOf(element: PageElement, depth: number): FormulaPart {
  const parts: FormulaPart[] = [];
  for (let child: PageNode | null = element.firstChild; child && depth > 0; child = child.nextSibling) {
    const text = child.textContent ?? '';
    if (child.nodeType === TEXT && text.trim() !== '') parts.push({ name: 'mtext', text, parts: [] });
    if (child.nodeType !== ELEMENT || SILENT.has(nameOf(child as PageElement))) continue;
    parts.push(partOf(child as PageElement, depth - 1));
  }
  const isLetters = parts.every(({ name }) => name === 'mtext');
  return {
    name: nameOf(element),
    text: element.textContent ?? '',
    parts: isLetters ? [] : parts,
    fences: [element.getAttribute('open') ?? '(', element.getAttribute('close') ?? ')'],
  };
}

function nameOf({ localName }: PageElement): string {
  return localName.replace(/^\w+:/, '');
}
