import { find, type ArgMap } from '../map/arg-map';
import { asidesOf, DOUBTS, doubtOf, statusWords } from '../map/asides';
import type { FieldName, Owner, Records } from '../map/fields/field';
import { CREDIBILITY_LABELS, LIKELIHOOD_BANDS } from '../map/labels';
import type { Node, Passage } from '../map/schema';
import { pageAt } from '../text/pages';
import type { Numbering } from './numbering';
import type { Block, Quote, Runs } from './report';
import { run } from './words';
import { inSeries } from '../words/locale';
import { lowered, t } from '../words/words';

/** What an evaluation says of nodes, in words, by the id of the node. */
export type Verdicts = ReadonlyMap<string, string>;

/** A field that a report says in a place of its own, or not at all (`carriedBy` in its definition). */
export const ELSEWHERE = undefined;

/** How a report says each field of a record among the facts that it lists, in their order. */
export type Facts<O extends Owner> = Readonly<
  Record<FieldName<O>, ((record: Records[O]) => string | readonly string[] | false | undefined) | undefined>
>;

/** The facts of a record, without those that are not known. */
export function saidOf<O extends Owner>(facts: Facts<O>, record: Records[O]): Runs[] {
  type Say = Facts<O>[FieldName<O>];
  return Object.values<Say>(facts).flatMap((say) => {
    const said = say?.(record);
    const all = typeof said === 'string' ? [said] : said || [];
    return all.filter((words) => words !== '').map((words) => [run(words)]);
  });
}

const NODE_FACTS: Facts<'nodes'> = {
  speaker: ({ speaker }) => speaker && t('said by {speaker}', { speaker }),
  date: ({ date }) => date && t('dated {date}', { date }),
  exclusive: ({ exclusive }) => exclusive && t('its answers exclude each other'),
  credibility: ({ credibility }) => credibility !== undefined && credibilityWords(credibility),
  likelihood: ({ likelihood }) => likelihood && `${likelihood} (${LIKELIHOOD_BANDS[likelihood]})`,
  base: ({ base }) => base !== undefined && t('base score {base}', { base }),
  handling: ({ handling }) => handling && t('handling: {handling}', { handling }),
  kind: ELSEWHERE,
  text: ELSEWHERE,
  passages: ELSEWHERE,
  main: ELSEWHERE,
  tags: ELSEWHERE,
  group: ELSEWHERE,
  note: ELSEWHERE,
  folded: ELSEWHERE,
  foreign: ELSEWHERE,
  dismissed: ELSEWHERE,
  matrix: ELSEWHERE,
  until: ELSEWHERE,
  credibilityWas: ELSEWHERE,
  elsewhere: ELSEWHERE,
};

/** What is known of a node, in one line: who says it, how far it is to be believed, where it comes from. Empty where nothing is. */
export function factsOf(numbers: Numbering, node: Node, verdicts: Verdicts | undefined): Runs {
  const facts = saidOf(NODE_FACTS, node);
  const sources = sourcesOf(numbers, node);
  if (sources.length > 0) facts.push([{ text: t('from ') }, ...sources]);
  const doubted = doubtOf(numbers.map, node);
  if (doubted) facts.push([run(t('its words: {words}', { words: DOUBTS[doubted.doubt].words }))]);
  const verdict = verdicts?.get(node.id);
  if (verdict !== undefined) facts.push([run(t('judged: {verdict}', { verdict }))]);
  return joined(facts);
}

/** What stands in brackets behind a node's text where its facts are not listed. */
export function asideRuns(map: ArgMap, node: Node): Runs {
  const asides = asidesOf(map, node);
  return asides.length > 0 ? [run(` (${inSeries(asides, ';')})`, 'soft')] : [];
}

/** Facts in one line, with marks between them. */
export function joined(facts: readonly Runs[]): Runs {
  return facts.flatMap((fact, index) => (index === 0 ? fact : [{ text: ' · ' }, ...fact]));
}

/** The Admiralty code's words for a grade of credibility. */
export function credibilityWords(grade: number): string {
  const words = CREDIBILITY_LABELS[grade as keyof typeof CREDIBILITY_LABELS] as string | undefined;
  return words === undefined
    ? t('credibility {grade}', { grade })
    : t('credibility {grade}, {words}', { grade, words: lowered(words) });
}

function sourcesOf(numbers: Numbering, node: Node): Runs {
  const places = new Map<string, Set<string>>();
  for (const id of node.passages ?? []) {
    const passage = find(numbers.map, 'passages', id);
    if (!passage) continue;
    const pages = places.get(passage.source) ?? new Set();
    const page = pageOf(numbers, passage);
    if (page !== undefined) pages.add(page);
    places.set(passage.source, pages);
  }
  return [...places].flatMap(([source, pages], index) => [
    { text: index === 0 ? '' : ', ' },
    numbers.source(source),
    run([...pages].map((page) => `, p. ${page}`).join('')),
  ]);
}

/** What the page of a passage is called. */
export function pageOf(numbers: Numbering, passage: Passage): string | undefined {
  return pageAt(find(numbers.map, 'sources', passage.source)?.pages, passage.start)?.label;
}

/** The quotations that a node is anchored in. */
export function quotesOf(numbers: Numbering, node: Node): Quote[] {
  return (node.passages ?? []).flatMap((id) => {
    const passage = find(numbers.map, 'passages', id);
    return passage ? [quoteOf(numbers, passage)] : [];
  });
}

function quoteOf(numbers: Numbering, passage: Passage): Quote {
  const source = find(numbers.map, 'sources', passage.source);
  const page = pageOf(numbers, passage);
  const voice = source?.voices?.find(({ start, end }) => start <= passage.start && passage.end <= end);
  const { citations } = numbers;
  const facts = [
    voice && t('voice: {who}', { who: voice.who }),
    citations === undefined && page !== undefined && `p. ${page}`,
    passage.status && statusWords(passage.status),
  ].filter((fact) => typeof fact === 'string');
  const cited = numbers.source(passage.source);
  return {
    type: 'quote',
    text: run(passage.exact).text,
    from: citations
      ? [
          { ...cited, text: run(citations.cite(passage.source, page)).text },
          run(facts.map((fact) => `, ${fact}`).join('')),
        ]
      : [cited, run([` ${source?.title ?? ''}`, ...facts].join(', '))],
    passage: passage.id,
  };
}

/** A longer text, such as a note: its paragraphs. */
export function paragraphs(text: string | undefined, look?: 'soft'): Runs[] {
  return (text ?? '')
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => [run(part, look)]);
}

/** A longer text as blocks. */
export function textBlocks(text: string | undefined): Block[] {
  return paragraphs(text).map((runs) => ({ type: 'paragraph', runs }));
}
