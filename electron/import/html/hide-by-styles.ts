import type { PageDocument, PageElement } from './dom';
import { shownRules, type Compound, type ShownRule } from './stylesheets';
import { weighPage } from './weigh-page';

const MOSTLY = 0.5; // of the text: what holds so much is shown by a script in the end
const ON_SCREEN = /^\s*(?:$|all\b|screen\s*$)/i;
const MOST_CLASSES = 60; // that are looked at
const MOST_OF_A_NAME = 50; // rules; more are made to keep a program busy

/** Marks as hidden what the stylesheets inside of a page do not show. */
export function hideByStyles(page: PageDocument): void {
  const rules = [...page.querySelectorAll('style')]
    .filter((sheet) => ON_SCREEN.test(sheet.getAttribute('media') ?? '') && !sheet.closest('noscript'))
    .flatMap((sheet) => shownRules(sheet.textContent ?? ''));
  if (rules.every(({ isShown }) => isShown)) return;
  const byName = rulesByName(rules);
  const hidden = [...page.body.querySelectorAll('*')].filter((element) => isHiddenBy(byName, element));
  if (hidden.length === 0) return;
  const weights = weighPage(page.body, () => false);
  const all = weights.get(page.body)?.text ?? 0;
  for (const element of hidden)
    if ((weights.get(element)?.text ?? 0) <= MOSTLY * all) element.setAttribute('hidden', '');
}

/** Rules by the name that an element under them has for certain; later ones weigh a little more. */
function rulesByName(rules: readonly ShownRule[]): Map<string, ShownRule[]> {
  const byName = new Map<string, ShownRule[]>();
  for (const [index, rule] of rules.entries()) {
    const name = rule.compound.names.at(-1) ?? rule.compound.tag ?? '';
    const ranked = { ...rule, weight: rule.weight + index / rules.length };
    const others = byName.get(name);
    if (others) others.push(ranked);
    else byName.set(name, [ranked]);
  }
  for (const [name, { length }] of byName) if (length > MOST_OF_A_NAME) byName.delete(name);
  return byName;
}

function isHiddenBy(byName: ReadonlyMap<string, readonly ShownRule[]>, element: PageElement): boolean {
  if (/display|visibility/i.test(element.getAttribute('style') ?? '')) return false;
  // Elements of a drawing have a `className` that is no text.
  const classes = (element.getAttribute('class') ?? '').split(/\s+/, MOST_CLASSES).map((name) => `.${name}`);
  const names = new Set([`#${element.id}`, ...classes]);
  let strongest: ShownRule | undefined;
  for (const name of [element.localName, ...names])
    for (const rule of byName.get(name) ?? [])
      if (fits(rule.compound, element, names) && (!strongest || rule.weight > strongest.weight))
        strongest = rule;
  return strongest?.isShown === false;
}

function fits({ tag, names }: Compound, element: PageElement, has: ReadonlySet<string>): boolean {
  return (tag === undefined || tag === element.localName) && names.every((name) => has.has(name));
}
