import { attributeNamed } from '../html/dom';
import { child, isOn, partsOf, value } from './word-xml';

const DEEPEST = 20; // styles that are based on each other

/** The ids of the styles whose letters Word does not show, by themselves or by what they are based on. */
export function hiddenStyles(styles: string): ReadonlySet<string> {
  const all = new Map(partsOf(styles).map((style) => [attributeNamed(style, 'styleId'), style]));
  const isHidden = (id: string | undefined): boolean => {
    let style = all.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth++) {
      const said = child(child(style, 'rPr'), 'vanish');
      if (said) return isOn(value(said));
      style = all.get(value(child(style, 'basedOn')));
    }
    return false;
  };
  return new Set([...all.keys()].flatMap((id) => (id !== undefined && isHidden(id) ? [id] : [])));
}
