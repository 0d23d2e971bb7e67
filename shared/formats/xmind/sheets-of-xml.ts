import { attributeOf, childOf, childrenOf, wordsIn, type XmlElement } from '../xml/read-xml';
import { rangeOf, type Relationship, type Sheet, type Topic } from './sheet';

/** Elements of a topic that are read, or say how it looks. */
const KNOWN = new Set([
  ...['title', 'notes', 'labels', 'marker-refs', 'children', 'boundaries', 'summaries', 'position'],
  ...['xhtml:img', 'control-points', 'numbering'],
]);

/** The sheets of a `content.xml`, as XMind wrote it until version 8. */
export function sheetsOfXml(root: XmlElement): Sheet[] {
  return childrenOf(root, 'sheet').map((sheet) => {
    const topic = childOf(sheet, 'topic');
    return {
      title: wordsOf(sheet, 'title'),
      root: topic && topicOf(topic),
      relationships: listIn(sheet, 'relationships', 'relationship').map((line): Relationship => ({
        from: attributeOf(line, 'end1') ?? '',
        to: attributeOf(line, 'end2') ?? '',
        title: wordsOf(line, 'title'),
      })),
      legend: childrenOf(sheet, 'legend')
        .flatMap((legend) => listIn(legend, 'marker-descriptions', 'marker-description'))
        .map((marker) => ['legend', attributeOf(marker, 'description') ?? ''] as const)
        .filter(([, words]) => words !== ''),
    };
  });
}

function topicOf(element: XmlElement): Topic {
  const lists = listIn(element, 'children', 'topics');
  const below = (type: string): Topic[] =>
    lists
      .filter((list) => attributeOf(list, 'type') === type)
      .flatMap((list) => childrenOf(list, 'topic').map(topicOf));
  const pictures = childrenOf(element, 'xhtml:img').flatMap((img) => attributeOf(img, 'xhtml:src') ?? []);
  return {
    id: attributeOf(element, 'id'),
    title: wordsOf(element, 'title'),
    note: noteOf(childOf(element, 'notes')),
    labels: listIn(element, 'labels', 'label').map(({ text }) => text.trim()),
    markers: listIn(element, 'marker-refs', 'marker-ref').flatMap(
      (marker) => attributeOf(marker, 'marker-id') ?? [],
    ),
    address: attributeOf(element, 'xlink:href'),
    folded: attributeOf(element, 'branch') === 'folded',
    attached: below('attached'),
    detached: below('detached'),
    callouts: below('callout'),
    summaries: below('summary'),
    boundaries: listIn(element, 'boundaries', 'boundary').map((boundary) => ({
      title: wordsOf(boundary, 'title'),
      range: rangeOf(attributeOf(boundary, 'range')),
    })),
    others: [
      ...pictures.map((source) => ['picture', source] as const),
      ...element.children
        .filter(({ name }) => !KNOWN.has(name))
        .map((child) => [child.name, wordsIn(child)] as const)
        .filter(([, words]) => /\p{L}/u.test(words)),
    ],
    line: element.line,
  };
}

/** The same words stand in it twice, without and with formatting. */
function noteOf(notes: XmlElement | undefined): string | undefined {
  const [plain, formatted] = notes ? [childOf(notes, 'plain'), childOf(notes, 'html')] : [];
  return plain?.text.trim() || !formatted ? plain?.text : wordsIn(formatted);
}

function listIn(element: XmlElement, list: string, item: string): readonly XmlElement[] {
  return childrenOf(element, list).flatMap((found) => childrenOf(found, item));
}

function wordsOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text ?? '';
}
