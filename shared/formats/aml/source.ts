import { LIMITS, type Source } from '../../map/schema';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { makePassage } from '../../text/selector';
import { t } from '../../words/words';
import { Anchors } from '../anchors';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { attributeOf, childOf, type XmlElement } from '../xml/read-xml';

/** The text that an analysis was made of, as a source. */
export interface AnalysedText {
  readonly source: Pick<Source, 'id' | 'text' | 'textHash'>;
  readonly anchors: Anchors;
}

/** Makes a source of the file's text, and of what it says about where that comes from. */
export function addSource(root: XmlElement, builder: MapBuilder): AnalysedText | undefined {
  const element = childOf(root, 'TEXT');
  const text = plainText(element?.text ?? '');
  const facts = childOf(root, 'EDATA');
  const fact = (name: string): string | undefined => {
    const said = facts ? childOf(facts, name)?.text.trim() : undefined;
    return said === undefined || said === '' || said === 'null' ? undefined : said;
  };
  const [author, date, origin, comments] = ['AUTHOR', 'DATE', 'SOURCE', 'COMMENTS'].map(fact);
  builder.set({
    description: comments,
    foreign: { aml: { ...(author && { author }), ...(date && { date }) } },
  });
  if (author !== undefined) builder.log.unshown('AUTHOR', author, facts?.line);
  if (date !== undefined && /\p{L}/u.test(date)) builder.log.unshown('DATE', date, facts?.line);
  if (text.trim() === '') {
    if (origin !== undefined)
      builder.log.dropped({
        what: 'SOURCE',
        of: nameOf(origin),
        how: t('There is no text that it could be of.'),
      });
    return undefined;
  }
  if (text.length > LIMITS.sourceTextLength) {
    builder.log.dropped({
      what: 'TEXT',
      of: nameOf(text.slice(0, 1000)),
      how: t('It is longer than a source may be.'),
    });
    return undefined;
  }
  const hash = textHash(text);
  const isAddress = origin !== undefined && /^https?:\/\/\S+$/.test(origin);
  const id = builder.add('sources', {
    kind: 'other',
    title: nameOf(origin ?? text),
    authors: [],
    url: isAddress ? origin : undefined,
    note: origin !== undefined && !isAddress ? origin : undefined,
    text,
    textHash: hash,
  });
  builder.log.kept('sources');
  return { source: { id, text, textHash: hash }, anchors: new Anchors(text) };
}

/** The passage that a proposition is anchored in, if it has one. Offsets count UTF-16 units, as Java does. */
export function addPassage(
  prop: XmlElement,
  analysed: AnalysedText | undefined,
  builder: MapBuilder,
): string[] {
  const element = childOf(prop, 'PROPTEXT');
  const offset = Number(element ? (attributeOf(element, 'offset') ?? NaN) : NaN);
  if (!element || !analysed || attributeOf(prop, 'missing') === 'yes' || !(offset >= 0)) return [];
  const quote = plainText(element.text);
  const found = analysed.anchors.find(quote, Math.trunc(offset));
  const [of, { line }] = [nameOf(quote), element];
  if (!found) {
    builder.log.dropped({ what: 'PROPTEXT offset', of, how: t('The text does not hold this.'), line });
    return [];
  }
  if (!found.asSaid)
    builder.log.approximated({
      what: 'PROPTEXT offset',
      of,
      how: t('It stands elsewhere in the text.'),
      line,
    });
  const { id: _none, ...passage } = makePassage({ id: '', source: analysed.source, ...found });
  builder.log.kept('passages');
  return [builder.add('passages', passage)];
}
