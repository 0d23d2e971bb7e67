import { parseXml, type PageElement } from '../html/dom';

const DEEPEST = 20; // styles that are based on each other

/** The ids of the styles whose letters Word does not show, by themselves or by what they are based on. */
export function hiddenStyles(styles: string): ReadonlySet<string> {
  const all = new Map(
    [...parseXml(styles).documentElement.children].map((style) => [style.getAttribute('w:styleId'), style]),
  );
  const isHidden = (id: string | null): boolean => {
    let style = all.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth++) {
      const said = child(child(style, 'w:rPr'), 'w:vanish');
      if (said) return isOn(said.getAttribute('w:val') ?? undefined);
      style = all.get(child(style, 'w:basedOn')?.getAttribute('w:val') ?? null);
    }
    return false;
  };
  return new Set([...all.keys()].flatMap((id) => (id !== null && isHidden(id) ? [id] : [])));
}

/** Whether a property that is on or off is on, by its value; without one it is. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(value ?? '');
}

function child(element: PageElement | undefined, name: string): PageElement | undefined {
  return element && [...element.children].find(({ localName }) => localName === name);
}
