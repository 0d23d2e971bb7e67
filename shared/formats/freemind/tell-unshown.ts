import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { OWN_NAMES } from '../outline/entry';
import { RELATION_ICONS, relationOfIcon } from './icons';
import { richWords } from './rich-text';
import { attributeOf, wordsIn, type XmlElement } from '../xml/read-xml';

/** Attributes of a node and of what hangs on it that say how it looks, when it was made and where it stands. */
const LOOKS =
  /COLOR|POSITION|CREATED|MODIFIED|GAP|SHIFT|WIDTH|STYLE|FORMAT|SIDE|SIZE|BORDER|SHAPE|SHORTENED|CHILD|UPDATED|DASH|UNIFORM|FREE|HIDDEN|LAYOUT|ALIGN|OBJECT|NUMBERED|LOCALIZED|(?:^|_)ID$|^REFERENCE/;
/** Elements that say how a node looks. */
const LOOK_ELEMENTS = new Set(['font', 'edge', 'cloud', 'attribute_layout', 'linktarget']);
/** Hooks of Freeplane's that hold the styles of the map, or say how it is drawn. */
const STYLES = /^(?:MapStyle|AutomaticEdgeColor|accessories\/plugins\/AutomaticLayout\.properties)$/;

/** What a node has that is kept for the way back. */
export interface Kept {
  readonly others: readonly (readonly [string, string])[];
  /** The words of the node that the map shows. */
  readonly shown: readonly string[];
}

/** Tells of what a node shows and no part of the map does: its links, attributes, icons, hooks, and pictures in its text. */
export function tellUnshown(element: XmlElement, { others, shown }: Kept, log: LossLog): void {
  const isTold = (words: string): boolean =>
    /\p{L}/u.test(words) && !shown.some((text) => text.includes(words));
  for (const [name, value] of others)
    if (!LOOKS.test(name) && isTold(value)) log.unshown(name, value, element.line);
  for (const child of element.children) {
    const name = attributeOf(child, 'NAME') ?? '';
    if (child.name === 'attribute') tellAttribute(child, name, log);
    else if (child.name === 'icon') tellIcon(child, log);
    else if (child.name === 'richcontent') tellRich(child, shown, log);
    else if (child.name === 'hook' && !STYLES.test(name)) tellHook(child, isTold, log);
    else if (!['node', 'arrowlink', 'hook'].includes(child.name) && !LOOK_ELEMENTS.has(child.name)) {
      const words = wordsIn(child);
      if (isTold(words)) log.unshown(child.name, words, child.line);
    }
  }
}

/** An icon that names a side is the relation to what is above. */
function tellIcon(icon: XmlElement, log: LossLog): void {
  const name = attributeOf(icon, 'BUILTIN') ?? '';
  if (!relationOfIcon(name) && !RELATION_ICONS.includes(name)) log.unshown('icon', name, icon.line);
}

function tellAttribute(attribute: XmlElement, name: string, log: LossLog): void {
  const isOurs = name === '_map' || (OWN_NAMES as readonly string[]).includes(name);
  if (!isOurs) log.unshown('attribute', `${name}: ${attributeOf(attribute, 'VALUE') ?? ''}`, attribute.line);
}

function tellHook(hook: XmlElement, isTold: (words: string) => boolean, log: LossLog): void {
  for (const [name, value] of Object.entries(hook.attributes))
    if (name !== 'NAME' && !LOOKS.test(name) && isTold(value)) log.unshown(`hook ${name}`, value, hook.line);
  const words = hook.content.length > 0 ? wordsIn({ ...hook, attributes: {} }) : '';
  if (isTold(words)) log.unshown('hook', words, hook.line);
}

/** Formatted text that the map does not show, and the pictures and addresses in what it shows: these are no words. */
function tellRich(rich: XmlElement, shown: readonly string[], log: LossLog): void {
  const type = attributeOf(rich, 'TYPE') ?? 'richcontent';
  const said = richWords(rich);
  const words = squeezed(said.words);
  // What stands in a note is in the map's, whatever became of its spaces.
  const isShown = type === 'NOTE' || shown.some((text) => squeezed(text).includes(words));
  if (!isShown && type === 'NODE')
    log.dropped({ what: type, of: nameOf(words), how: t('The node has another text.'), line: rich.line });
  else if (!isShown) log.unshown(type, words, rich.line);
  for (const { what, text } of said.hidden)
    log.dropped({ what, of: nameOf(text), how: t('Texts of a map are plain.'), line: rich.line });
  const waiting = [rich];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const alt = next.name === 'img' ? attributeOf(next, 'alt') : undefined;
    const address = attributeOf(next, next.name === 'img' ? 'src' : 'href');
    const what = next.name === 'img' ? 'picture' : 'address';
    for (const hidden of [alt, address])
      if (hidden !== undefined && hidden.trim() !== '' && !shown.some((text) => text.includes(hidden)))
        log.dropped({ what, of: nameOf(hidden), how: t('Texts of a map are plain.'), line: next.line });
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
