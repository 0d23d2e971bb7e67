import { isFurniture, leadsElsewhere } from './furniture';
import { ELEMENT, type PageDocument, type PageElement, type PageNode } from './dom';
import { isInline, type Weight } from './weigh-page';

const SHORTEST = 30; // characters without blanks; less is a date, a name, a label
const LONGEST = 1500; // together; more is another article
const FEW_LINKS = 0.3;
const SENTENCES = new Set(['p', 'h2', 'h3', 'h4', 'div', 'span', 'strong', 'li', 'em']);
/** Names that pages give to the paragraph below a headline. */
const NAMED =
  /(?:^|[-_ ]|(?<=[a-z])(?=[A-Z]))(?:lead|lede|intro|introduction|standfirst|teaser|summary|subtitle|subhead|subheadline|subheading|dek|deck|excerpt|abstract|perex|chapeau|entradilla|bajada|vorspann|description)(?=$|[-_ \d]|[A-Z])/i;

/** The paragraphs that stand between a page's headline and the part with its article, in their order. */
export function leadsOf(
  page: PageDocument,
  root: PageElement,
  weights: ReadonlyMap<PageNode, Weight>,
): PageElement[] {
  const heading = page.querySelector('h1');
  if (!heading || contains(root, heading)) return [];
  const leads: PageElement[] = [];
  let length = 0;
  for (let node: PageNode | null | undefined = nextAfter(heading); node && node !== root;) {
    const element: PageElement | undefined = node.nodeType === ELEMENT ? (node as PageElement) : undefined;
    const weight = element && weights.get(element);
    if (!element || !weight || contains(element, root)) {
      node = element && contains(element, root) ? element.firstChild : nextAfter(node);
      continue;
    }
    if (isFurniture(element) && !NAMED.test(element.className)) {
      node = nextAfter(node);
      continue;
    }
    if (isLead(element, weight)) {
      leads.push(element);
      length += weight.text;
      node = nextAfter(node);
    } else node = isInline(element) ? nextAfter(node) : (element.firstChild ?? nextAfter(node));
  }
  // Without the article below it, the headline is that of something else.
  if (!isBefore(heading, root)) return [];
  return length <= LONGEST ? leads : leads.filter((lead) => NAMED.test(lead.className));
}

function isLead(element: PageElement, { text, linked }: Weight): boolean {
  if (!SENTENCES.has(element.localName) || text < SHORTEST || linked > FEW_LINKS * text) return false;
  if ([...element.children].some((child) => !isInline(child))) return false;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return (
    (NAMED.test(element.className) || /[.!?…:"”“»]$/.test(words)) &&
    !leadsElsewhere(words) &&
    !/^(?:by|von|por|par)\s/i.test(words)
  );
}

/** The next node that is not inside of this one, in the order of the page. */
function nextAfter(from: PageNode): PageNode | undefined {
  for (let node: PageNode | null = from; node; node = node.parentNode)
    if (node.nextSibling) return node.nextSibling;
  return undefined;
}

function contains(outer: PageNode, inner: PageNode): boolean {
  for (let node: PageNode | null = inner; node; node = node.parentNode) if (node === outer) return true;
  return false;
}

/** Whether an element stands before another in the order of the page. */
function isBefore(element: PageElement, other: PageElement): boolean {
  const above = new Set<PageNode>();
  for (let node: PageNode | null = other; node; node = node.parentNode) above.add(node);
  for (let node: PageNode | null = element; node; node = node.parentNode)
    for (let next = node.nextSibling; next; next = next.nextSibling) if (above.has(next)) return true;
  return false;
}
