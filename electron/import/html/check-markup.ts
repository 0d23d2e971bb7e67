import { Unreadable } from '../article';

/** Elements, entities and stray signs of a page, and how deep elements may lie: a tree costs more than in proportion to its depth. */
export const MOST_PARTS = 200_000;
const DEEPEST = 1500;

/** Elements that hold nothing and are never closed. */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Often left open: they end where the next one of their kind begins. */
const OPEN_ENDED = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '));
/** What these hold is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

const TAG = /<(\/?)([a-z][^\s/>]{0,40})/iy;

/**
 * Counts, roughly and in one pass, the elements of a page or of XML and how deep they lie, before a tree is built of them.
 * @param most elements, entities and stray signs together
 * @throws Unreadable for what no article is like
 */
export function checkMarkup(markup: string, kind: 'html' | 'xml', most = MOST_PARTS): void {
  let count = entitiesIn(markup, most);
  if (count > most) throw tooComplex();
  let depth = 0;
  let inDrawing = 0;
  for (let at = markup.indexOf('<'); at >= 0;) {
    if (markup.startsWith('<!--', at)) {
      at = nextTag(markup, markup.indexOf('-->', at + 4));
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    if (!tag) {
      if (++count > most) throw tooComplex();
      at = markup.indexOf('<', at + 1);
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const end = markup.indexOf('>', at);
    if (end < 0) return;
    const closesItself = markup[end - 1] === '/' && (kind === 'xml' || inDrawing > 0);
    const counts = kind === 'xml' || !(VOID.has(name) || OPEN_ENDED.has(name));
    if (tag[1] === '/') {
      if (counts) depth = Math.max(0, depth - 1);
      if (name === 'svg' || name === 'math') inDrawing = Math.max(0, inDrawing - 1);
    } else {
      count++;
      if (!closesItself && counts) depth++;
      if ((name === 'svg' || name === 'math') && !closesItself) inDrawing++;
      if (count > most || depth > DEEPEST) throw tooComplex();
    }
    at =
      kind === 'html' && tag[1] === '' && RAW.has(name) ? afterRaw(markup, name, end) : nextTag(markup, end);
  }
}

function entitiesIn(markup: string, most: number): number {
  let count = 0;
  for (let at = markup.indexOf('&'); at >= 0 && count <= most; at = markup.indexOf('&', at + 1)) count++;
  return count;
}

function nextTag(markup: string, from: number): number {
  return from < 0 ? -1 : markup.indexOf('<', from + 1);
}

function afterRaw(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? -1;
}

/** Said of what no article is like. */
export function tooComplex(): Unreadable {
  return new Unreadable(
    'too-complex',
    'The file is built of more parts, or of deeper nested ones, than an article has.',
    'Copy the text that you need and paste it.',
  );
}
