import { t } from '../../words/words';
import { wordsOfLabel } from '../html-label';
import { isLossless, LossLog, nameOf } from '../loss';
import { OWN_NAMES, type Entry, type OwnName } from '../outline/entry';
import { attributeOf, childrenOf, type XmlElement } from '../xml/read-xml';
import { RELATION_ICONS, relationOfIcon } from './icons';
import { keptElement } from './kept-elements';
import { noteOf } from './notes';
import { plainOfMarkdown } from '../markdown/plain-of-markdown';
import { isMarkdown, richText } from './rich-text';
import { tellUnshown, type Kept } from './tell-unshown';

const SAID = new Set(['ID', 'TEXT', 'FOLDED']);

/** What one node of a mind map says, without those below it. */
export interface MindNode {
  readonly entry: Entry;
  readonly id: string | undefined;
  /** Lines that lead from it across the map, with the word on them. */
  readonly arrows: readonly Arrow[];
  /** What stands in our attribute for the whole map. */
  readonly map: string | undefined;
  /** It only holds the map's title. */
  readonly isTitle: boolean;
}

/** A line across a mind map. */
export interface Arrow {
  readonly to: string;
  /** The words at its beginning, its middle and its end, by the names of their attributes. */
  readonly labels: readonly (readonly [string, string])[];
  /** It has its head where it begins, and none where it ends. */
  readonly isBack: boolean;
}

/** Reads one node element. */
export function mindNode(element: XmlElement, log: LossLog): MindNode {
  const attributes = new Map(
    childrenOf(element, 'attribute').map((child) => [
      attributeOf(child, 'NAME') ?? '',
      attributeOf(child, 'VALUE') ?? '',
    ]),
  );
  const own: Entry['own'] = {};
  for (const name of OWN_NAMES) {
    const value = attributes.get(name);
    if (value !== undefined) own[name] = value;
  }
  const written = own._relation;
  const icons = childrenOf(element, 'icon').map((icon) => attributeOf(icon, 'BUILTIN') ?? '');
  const [side] = icons.flatMap((icon) => relationOfIcon(icon) ?? []);
  if (written === undefined && side) own._relation = side;
  const rich = richContents(element);
  const id = attributeOf(element, 'ID');
  const plain = wordsOfLabel(attributeOf(element, 'TEXT') ?? '');
  const words = plain.trim() === '' ? (rich.get('NODE') ?? plain) : plain;
  // Freeplane's clones have no text of their own: they are another node a second time.
  const original = attributeOf(element, 'TREE_ID') ?? attributeOf(element, 'CONTENT_ID');
  if (words === '' && original !== undefined && original !== id) own._same ??= original;
  const isOurs = own._id !== undefined || own._same !== undefined;
  const shown = words.trim() === '' && !isOurs ? addressOf(element) : words;
  const inMarkdown = !isOurs && isMarkdown(attributeOf(element, 'FORMAT') ?? '');
  const { words: text, hidden } = inMarkdown ? plainOfMarkdown(shown) : { words: shown, hidden: [] };
  for (const { what, text: said } of hidden) log.unshown(what, said, element.line);
  const elements: unknown[] = [];
  for (const child of element.children) {
    if (isSaid(child, written, own)) continue;
    const asJson = keptElement(child);
    if (asJson) elements.push(asJson);
    else
      log.dropped({
        what: 'element',
        of: t('{name} of {text}', { name: child.name, text: nameOf(text) }),
        line: child.line,
        how: t('nested too deeply'),
      });
  }
  const others = Object.entries(element.attributes).filter(([name]) => !SAID.has(name));
  const note = noteOf(element, rich, own);
  const kept = { others, shown: [text, note ?? ''] };
  tellUnshown(element, kept, log);
  const arrows = arrowsOf(element);
  const isEmpty = !isOurs && text === '' && note === undefined && arrows.length === 0;
  const foreign = {
    ...(id !== undefined && id !== own._id && { id }),
    ...(others.length > 0 && { attributes: Object.fromEntries(others) }),
    ...(elements.length > 0 && { elements }),
  };
  return {
    entry: {
      text,
      note,
      folded: attributeOf(element, 'FOLDED') === 'true',
      own,
      foreign,
      children: [],
      line: element.line,
      isBlank: isEmpty && showsNothing(element, kept),
    },
    id,
    arrows,
    map: attributes.get('_map'),
    isTitle: attributes.get('_role') === 'map',
  };
}

/** Whether a node has nothing that would have to be told. */
function showsNothing(element: XmlElement, kept: Kept): boolean {
  const log = new LossLog();
  tellUnshown(element, kept, log);
  return isLossless(log.report());
}

/** What a node without words leads to or shows: an address, or the name of a picture. */
function addressOf(element: XmlElement): string {
  const picture = childrenOf(element, 'hook').find((hook) => attributeOf(hook, 'URI') !== undefined);
  return attributeOf(element, 'LINK') ?? (picture ? (attributeOf(picture, 'URI') ?? '') : '');
}

/** Whether an element is in the map in another way, or is written anew. */
function isSaid(child: XmlElement, written: string | undefined, own: Entry['own']): boolean {
  const name = attributeOf(child, 'NAME') ?? '';
  if (child.name === 'attribute') return name === '_map' || OWN_NAMES.includes(name as OwnName);
  if (child.name === 'richcontent') return ['NODE', 'NOTE'].includes(attributeOf(child, 'TYPE') ?? '');
  if (child.name !== 'icon') return ['node', 'arrowlink'].includes(child.name);
  const icon = attributeOf(child, 'BUILTIN') ?? '';
  const isOurs = written !== undefined && RELATION_ICONS.includes(icon);
  return isOurs || (RELATION_ICONS.includes(icon) && relationOfIcon(icon) === own._relation);
}

function richContents(element: XmlElement): Map<string, string> {
  return new Map(
    childrenOf(element, 'richcontent').map((child) => [attributeOf(child, 'TYPE') ?? '', richText(child)]),
  );
}

function arrowsOf(element: XmlElement): Arrow[] {
  return childrenOf(element, 'arrowlink').flatMap((arrow) => {
    const to = attributeOf(arrow, 'DESTINATION');
    const labels = ['SOURCE_LABEL', 'MIDDLE_LABEL', 'TARGET_LABEL'].flatMap((name) => {
      const words = attributeOf(arrow, name)?.trim() ?? '';
      return words === '' ? [] : [[name, words] as const];
    });
    const [start, end] = ['STARTARROW', 'ENDARROW'].map((name) => attributeOf(arrow, name)?.toUpperCase());
    const isBack = start === 'DEFAULT' && end === 'NONE';
    return to === undefined ? [] : [{ to, labels, isBack }];
  });
}
