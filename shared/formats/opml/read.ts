import { fail, type Result } from '../../result';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { wordsOfMarkup } from '../html-label';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { hasInlineMarkup, inlineWords, unshown } from '../markdown/inline-words';
import { OWN_NAMES, type Entry } from '../outline/entry';
import { OutlineReader } from '../outline/map-of-entries';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, fromJsonLine, textOf } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds } from '../own/taken-ids';
import { sameInXml } from '../../xml-text';
import { tellTask } from '../task-box';
import { isPlainName } from '../xml/names';
import { attributeOf, childOf, childrenOf, readXml, wordsIn, type XmlElement } from '../xml/read-xml';
import { MAP_ELEMENT } from './names';

/** Reads an outline as a map: what stands below an entry bears on it. */
export function readOpml(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'OPML');
  if (!xml.ok) return xml;
  const bodies = childrenOf(xml.value, 'body');
  if (xml.value.name !== 'opml' || bodies.length === 0)
    return fail('malformed', 'This is no OPML file: it has no <opml> with a <body>.', 'Choose another file.');
  const builder = new MapBuilder(context);
  const ids = new TakenIds(context.newId);
  readHead(childOf(xml.value, 'head'), builder, ids);
  tellOthers(xml.value, ['head', 'body'], builder);
  const entries = bodies.flatMap((body) => entriesBelow(body, builder));
  new OutlineReader(builder, ids, 'opml', context.options).read(entries);
  return builder.finish();
}

function readHead(head: XmlElement | undefined, builder: MapBuilder, ids: TakenIds): void {
  const rest = fromJsonLine(head && childOf(head, MAP_ELEMENT)?.text);
  takeRest(rest, builder, ids);
  const own = fieldOf(rest, 'map');
  const title = (head && childOf(head, 'title')?.text) ?? '';
  if (title !== '' && !sameInXml(textOf(own, 'title') ?? '', title))
    builder.set({ title: fieldText(title, builder.log) });
  const isSaid = ({ name }: XmlElement): boolean => name === 'title' || name === MAP_ELEMENT;
  const others = (head?.children ?? []).filter((element) => isPlainName(element.name) && !isSaid(element));
  const about = others.filter(({ name, text }) => !UNSEEN.has(name) && text.trim() !== '');
  if (own === undefined && about.length > 0)
    builder.set({
      description: fieldText(
        about.map(({ name, text }) => `${name}: ${text.trim()}`).join('\n'),
        builder.log,
      ),
    });
  if (head) tellOthers(head, ['title', MAP_ELEMENT, ...others.map(({ name }) => name)], builder);
  const said =
    others.length > 0 ? { head: Object.fromEntries(others.map(({ name, text }) => [name, text])) } : {};
  builder.set({ foreign: joinForeign(fieldOf(own, 'foreign'), 'opml', said) });
}

function entriesBelow(body: XmlElement, builder: MapBuilder): Entry[] {
  const roots: Entry[] = [];
  const waiting = [{ element: body, into: roots }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tellOthers(next.element, ['outline'], builder);
    for (const element of childrenOf(next.element, 'outline')) {
      const entry = entryOf(element, builder);
      next.into.push(entry);
      waiting.push({ element, into: entry.children });
    }
  }
  return roots;
}

/** What outliners note for themselves, by the name of the element or attribute: OPML 2.0 (Winer 2006). */
const UNSEEN = new Set([
  ...['dateCreated', 'dateModified', 'expansionState', 'vertScrollState'],
  ...['windowTop', 'windowLeft', 'windowBottom', 'windowRight'],
  ...['created', 'modified', 'type', 'version', 'isComment', 'isBreakpoint'],
  ...['checkbox', 'collapsed', 'colorLabel', 'heading'],
]);

/** Tells of the words in an element that no part of it has: between its children, and in children of other names. */
function tellOthers(element: XmlElement, known: readonly string[], { log }: MapBuilder): void {
  const { text, children, name: parent, line: at } = element;
  const how = t('An outline has no place for it.');
  if (text.trim() !== '') log.dropped({ what: parent, of: nameOf(text), how, line: at });
  for (const child of children) {
    const words = wordsIn(child);
    if (!known.includes(child.name) && words !== '')
      log.dropped({ what: child.name, of: nameOf(words), how, line: child.line });
  }
}

/** A text without markup, which is HTML, or Markdown in some outliners; the addresses that only its markup has are told. */
function plainWords(text: string, { line }: XmlElement, { log }: MapBuilder): string {
  const markup = wordsOfMarkup(text);
  const marked = hasInlineMarkup(markup.words) ? markup.words.split('\n').map(inlineWords) : [];
  const words = marked.length > 0 ? marked.map((said) => said.words).join('\n') : markup.words;
  const addresses = markup.addresses.map((text) => ({ what: 'address', text }) as const);
  for (const { what, text: said } of unshown([...addresses, ...marked.flatMap((one) => one.hidden)], words))
    log.dropped({ what, of: nameOf(said), how: t('Texts of a map are plain.'), line });
  return words;
}

/** What stands for an entry without words: it is a link to something. */
const ADDRESSES = ['url', 'htmlUrl', 'xmlUrl'];
/** Where Workflowy, Dynalist, OmniOutliner and others say whether a task is done; a box that is not ticked is only shown by the third. */
const DONE = new Set(['_complete', 'complete', 'completed', '_status', 'checked']);
const BOXES = /^(?:true|(?:un)?checked)$/;
/** How outliners say whether something is ticked off, folded or marked. */
const STATES = /^(?:true|false|yes|no|(?:un)?checked)$/i;
const SAID = new Set<string>([...OWN_NAMES, 'text', '_note']);

function entryOf(element: XmlElement, builder: MapBuilder): Entry {
  const isOurs = OWN_NAMES.some((name) => attributeOf(element, name) !== undefined);
  const plain = (said: string | undefined): string | undefined =>
    said === undefined || isOurs ? said : plainWords(said, element, builder);
  const named = ['text', 'title', ...ADDRESSES].find((name) => attributeOf(element, name)?.trim());
  const text = plain(attributeOf(element, named ?? 'text')) ?? '';
  const others = Object.entries(element.attributes).filter(([name]) => !SAID.has(name));
  for (const [name, value] of others) {
    const { line } = element;
    if (!isPlainName(name))
      builder.log.dropped({
        what: 'attribute',
        of: t('{name} of {text}', { name, text: nameOf(text) }),
        line,
        how: t('An outline has no place for “{value}”.', { value: nameOf(value) }),
      });
    else if (DONE.has(name) && BOXES.test(value))
      tellTask(
        { text, box: /^(?:true|checked)$/.test(value) ? 'ticked' : 'open' },
        builder.log,
        element.line,
      );
    else if (!UNSEEN.has(name) && value !== text && /\p{L}/u.test(value) && value !== 'false')
      builder.log.unshown(`attribute ${name}`, value, line);
  }
  const note = plain(attributeOf(element, '_note'));
  const isSeen = ([name, value]: [string, string]): boolean =>
    !UNSEEN.has(name) && /\p{L}/u.test(value) && !STATES.test(value);
  return {
    text,
    note,
    isBlank: !isOurs && (text + (note ?? '')).trim() === '' && !others.some(isSeen),
    own: Object.fromEntries(
      OWN_NAMES.flatMap((name) => {
        const value = attributeOf(element, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    foreign: Object.fromEntries(others.filter(([name]) => isPlainName(name))),
    children: [],
    line: element.line,
  };
}
