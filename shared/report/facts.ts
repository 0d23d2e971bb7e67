import { find } from '../map/arg-map';
import { CREDIBILITY_LABELS, LIKELIHOOD_BANDS } from '../map/labels';
import type { Node, Passage } from '../map/schema';
import { pageAt } from '../text/pages';
import type { Numbering } from './numbering';
import type { Block, Quote, Runs } from './report';
import { run } from './words';

/** What an evaluation says of nodes, in words, by the id of the node. */
export type Verdicts = ReadonlyMap<string, string>;

/** How a passage's words stand in its source now, where this is not word for word. */
export const STATUS_WORDS = {
  moved: 'found elsewhere in the present text',
  reworded: 'reworded in the present text',
  ambiguous: 'found more than once in the present text',
  lost: 'not found in the present text',
} as const;

/** What is known of a node, in one line: who says it, how far it is to be believed, where it comes from. Empty where nothing is. */
export function factsOf(numbers: Numbering, node: Node, verdicts: Verdicts | undefined): Runs {
  const facts: Runs[] = [];
  const say = (text: string): number => facts.push([run(text)]);
  if (node.speaker) say(`said by ${node.speaker}`);
  if (node.date) say(`dated ${node.date}`);
  if (node.credibility !== undefined) say(credibilityWords(node.credibility));
  if (node.likelihood) say(`${node.likelihood} (${LIKELIHOOD_BANDS[node.likelihood]})`);
  if (node.base !== undefined) say(`base score ${node.base}`);
  if (node.handling) say(`handling: ${node.handling}`);
  const sources = sourcesOf(numbers, node);
  if (sources.length > 0) facts.push([{ text: 'from ' }, ...sources]);
  const verdict = verdicts?.get(node.id);
  if (verdict !== undefined) say(`judged: ${verdict}`);
  return joined(facts);
}

/** Facts in one line, with marks between them. */
export function joined(facts: readonly Runs[]): Runs {
  return facts.flatMap((fact, index) => (index === 0 ? fact : [{ text: ' · ' }, ...fact]));
}

/** The Admiralty code's words for a grade of credibility. */
export function credibilityWords(grade: number): string {
  const words = CREDIBILITY_LABELS[grade as keyof typeof CREDIBILITY_LABELS] as string | undefined;
  return `credibility ${grade}${words === undefined ? '' : `, ${words.toLowerCase()}`}`;
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
  const facts = [
    voice && `voice: ${voice.who}`,
    page !== undefined && `p. ${page}`,
    passage.status && STATUS_WORDS[passage.status],
  ];
  return {
    type: 'quote',
    text: run(passage.exact).text,
    from: [
      numbers.source(passage.source),
      run([` ${source?.title ?? ''}`, ...facts.filter((fact) => typeof fact === 'string')].join(', ')),
    ],
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
