/** A rule of a stylesheet that says of an element, by its own name, id and classes, whether it is shown. */
export interface ShownRule {
  readonly compound: Compound;
  readonly isShown: boolean;
  /** Of the rules that an element is under the one with most of it counts, the last of several. */
  readonly weight: number;
}

/** `p.note`: what an element has to have, of it. */
export interface Compound {
  readonly tag: string | undefined;
  /** With their signs: `#top`, `.note`. */
  readonly names: readonly string[];
}

const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(!important)?/i;
const SHOWS =
  /(?:^|;)\s*(?:display\s*:\s*(?!none|inherit)[a-z]|visibility\s*:\s*visible)[\w-]*\s*(!important)?/i;
const SIMPLE = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;
/** Of what a page shows only while something is pointed at. */
const PASSING = /:(?:hover|focus|active)/i;

/**
 * What stylesheets say of what is shown. Only simple selectors that always hold hide; what may show something, under whatever condition but that of
 * print, counts as if it did: a text too many is less of a loss than one too few.
 */
export function shownRules(css: string): ShownRule[] {
  const rules: ShownRule[] = [];
  const around: string[] = [];
  for (const part of css.replace(/\/\*[^]*?(?:\*\/|$)/g, '').split('}')) {
    const opened = part.split('{').map((piece) => piece.slice(piece.lastIndexOf(';') + 1));
    const [selectors, declarations] = [opened.at(-2)?.trim(), part.slice(part.lastIndexOf('{') + 1)];
    around.push(...opened.slice(0, -2));
    if (selectors === undefined) around.pop();
    else rules.push(...rulesOf(selectors, declarations, around));
  }
  return rules;
}

function rulesOf(selectors: string, declarations: string, around: readonly string[]): ShownRule[] {
  const [hides, shows] = [HIDES.exec(declarations), SHOWS.exec(declarations)];
  if (
    (!hides && !shows) ||
    around.some((each) => /@(?:media\s+(?:only\s+)?print|[\w-]*keyframes)\b/i.test(each))
  )
    return [];
  return selectors.split(',').flatMap((each): ShownRule[] => {
    const selector = each.trim();
    const compound = compoundOf(hides ? selector : lastOf(selector));
    const mayApply = hides ? around.length === 0 : !PASSING.test(selector);
    const weight = weightOf(selector) + ((hides ?? shows)?.[1] ? 1e6 : 0);
    return compound && mayApply ? [{ compound, isShown: !hides, weight }] : [];
  });
}

function compoundOf(selector: string): Compound | undefined {
  const [whole, tag, names = ''] = SIMPLE.exec(selector) ?? [];
  return whole ? { tag: tag?.toLowerCase(), names: names.match(/[.#][\w-]+/g) ?? [] } : undefined;
}

/** What a selector says of the element itself, not of those around it. */
function lastOf(selector: string): string {
  return (selector.split(/[\s>+~]+/).at(-1) ?? '').replace(/:.*$/s, '');
}

function weightOf(selector: string): number {
  const count = (sign: RegExp): number => selector.match(sign)?.length ?? 0;
  return 1e4 * count(/#/g) + 100 * count(/[.:[]/g) + count(/(?:^|[\s>+~])[a-z]/gi);
}
