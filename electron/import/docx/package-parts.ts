import { ArchiveEntries } from '../archive-entries';
import { elementsNamed, parseXml } from '../html/dom';
import { unpack, xmlPart } from '../unpack';

/** Word's own names of the parts that are read: no pictures, no macros, no embedded files. */
export const PARTS = {
  main: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  comments: 'word/comments.xml',
  facts: 'docProps/core.xml',
} as const;
const TYPES = '[Content_Types].xml';
const OF_MAIN = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;

/** Relations of all parts of a package. */
const RELATIONS = /(?:^|[/\\])_rels[/\\][^/\\]*\.rels$/i;
const MOST_HEADS = 100; // a section of a document has six at the most

/** The type of a relation without its namespace: there are two, of the transitional and the strict form. */
const MAIN = /\/officeDocument$/;
const FACTS = /\/core-?properties$/i;
const HEAD = /\/(?:header|footer)$/;

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Unpacks the parts of a Word document that are read, found by the relations that name them, each as UTF-8 under the name that Word gives it
 * (`PARTS`; `word/head1.xml` and so on for what stands at the head or foot of pages): other programs call them as they like.
 * @returns without `PARTS.main` for what is no Word document
 */
export function packageParts(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  const names = new Set<string>();
  const packed = unpack(bytes, fileName, (name) => {
    names.add(name);
    return RELATIONS.test(name);
  });
  const entries = new ArchiveEntries(names);
  const relationsOf = (part: string): Relation[] =>
    relationsIn(xmlPart(packed, entries.named(relationsName(part)), fileName), folderOf(part), entries);
  const ofPackage = relationsOf('');
  const related = (relations: readonly Relation[], type: RegExp): string | undefined =>
    relations.find((relation) => type.test(relation.type) && names.has(relation.target))?.target;
  const main = related(ofPackage, MAIN) ?? entries.named(PARTS.main);
  const ofMain = relationsOf(main);

  const wanted = new Map<string, string>([
    [TYPES, TYPES],
    [PARTS.main, main],
    [PARTS.facts, related(ofPackage, FACTS) ?? entries.named(PARTS.facts)],
  ]);
  for (const part of OF_MAIN)
    wanted.set(
      PARTS[part],
      related(ofMain, new RegExp(`/${part}$`)) ?? entries.named(`${part}.xml`, folderOf(main)),
    );
  const heads = [
    ...ofMain.filter(({ type }) => HEAD.test(type)).map(({ target }) => target),
    ...[...names].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)),
  ];
  for (const [index, name] of [...new Set(heads)].slice(0, MOST_HEADS).entries())
    wanted.set(`word/head${index + 1}.xml`, name);
  // What the text needs relations for: links and pictures.
  for (const part of [PARTS.main, PARTS.footnotes, PARTS.endnotes, PARTS.comments])
    wanted.set(relationsName(part), entries.named(relationsName(wanted.get(part) ?? part)));

  const real = new Set(wanted.values());
  const files = unpack(bytes, fileName, (name) => real.has(name));
  return new Map(
    [...wanted].flatMap(([name, from]) => {
      const xml = xmlPart(files, from, fileName);
      return xml === undefined ? [] : [[name, Buffer.from(xml)]];
    }),
  );
}

/** Whether a part is one that stands at the head or foot of pages. */
export function isHead(name: string): boolean {
  return /^word\/head\d+\.xml$/.test(name);
}

function relationsIn(xml: string | undefined, folder: string, entries: ArchiveEntries): Relation[] {
  if (xml === undefined) return [];
  return elementsNamed(parseXml(xml), 'Relationship').flatMap((element) => {
    const [type, target] = [element.getAttribute('Type'), element.getAttribute('Target')];
    if (type === null || target === null || element.getAttribute('TargetMode') === 'External') return [];
    return [{ type, target: entries.named(target, folder) }];
  });
}

/** The name of the part with the relations of another; of the package as a whole for an empty name. */
function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
