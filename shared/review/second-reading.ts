import { tableOfMap } from '../argue/ach/table-of-map';
import { find, type ArgMap } from '../map/arg-map';
import { CREDIBILITY_LABELS } from '../map/labels';
import { KIND } from '../map/node-kinds';
import { RATINGS, RATING_WORDS } from '../map/ratings';
import type { Rating } from '../map/schema';
import { recordsOf } from '../map/table';
import { cohensKappa, tableOf, type Agreement } from './agreement';
import { hundredths } from '../words/locale';
import { t, worded } from '../words/words';

/** What a second reader is asked about. */
export interface ReadingItem {
  readonly key: string;
  readonly scale: ScaleName;
  readonly on: Rating['on'];
  /** The card that is rated, and the hypothesis under which. */
  readonly card: string;
  readonly under?: string;
  /** What the map says itself: the first reading; nothing where it says nothing. */
  readonly first: string | undefined;
}

/** The scales that things are rated on. `ordered`: their values in order; others say that there is none. */
export const SCALES = worded({
  credibility: {
    title: 'Credibility of evidence',
    values: Object.entries(CREDIBILITY_LABELS).map(([value, words]) => ({
      value,
      words: `${value}  ${words}`,
    })),
    ordered: ['1', '2', '3', '4', '5'],
  },
  cells: {
    title: 'Evidence under hypotheses',
    values: RATINGS.map((value) => ({ value, words: RATING_WORDS[value] })),
    ordered: ['CC', 'C', 'N', 'I', 'II'],
  },
} as const);

export type ScaleName = keyof typeof SCALES;

/** Everything that can be read a second time: evidence with its grade, and the cells of the tables of questions. */
export function readingItems(map: ArgMap): ReadingItem[] {
  const items: ReadingItem[] = [];
  for (const node of recordsOf(map.tables.nodes)) {
    if (KIND[node.kind].needsPassage)
      items.push({
        key: node.id,
        scale: 'credibility',
        on: { node: node.id },
        card: node.id,
        first: node.credibility === undefined ? undefined : String(node.credibility),
      });
    const table = tableOfMap(map, node.id);
    for (const { evidence, cells } of table?.rows ?? [])
      cells.forEach((cell, column) => {
        const hypothesis = table?.hypotheses[column]?.node.id ?? '';
        items.push({
          key: `${evidence.id} ${hypothesis}`,
          scale: 'cells',
          on: { evidence: evidence.id, hypothesis },
          card: evidence.id,
          under: hypothesis,
          first: cell?.rating,
        });
      });
  }
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** What somebody has said in a second reading, by the keys of the items. */
export function ratingsBy(map: ArgMap, by: string): Map<string, string> {
  const said = [...recordsOf(map.tables.ratings)].filter((rating) => rating.by === by);
  return new Map(
    said.map(({ on, value }) => ['node' in on ? on.node : `${on.evidence} ${on.hypothesis}`, value]),
  );
}

/** Everybody who has made a second reading. */
export function secondReaders(map: ArgMap): string[] {
  return [...new Set([...recordsOf(map.tables.ratings)].map(({ by }) => by))].sort();
}

/** Both readings of one scale beside each other. */
export interface ScaleAgreement {
  readonly scale: ScaleName;
  /** All values, as categories without an order. */
  readonly plain: Agreement;
  /** By how far values lie apart, of items that both put on the ordered part of the scale. */
  readonly weighted: Agreement;
  readonly differing: readonly (ReadingItem & { readonly second: string })[];
}

/** How far a second reader agrees with the map, scale by scale; a scale on which nothing was rated twice is left out. */
export function agreementWith(map: ArgMap, by: string): ScaleAgreement[] {
  const said = ratingsBy(map, by);
  const items = readingItems(map);
  return (Object.keys(SCALES) as ScaleName[]).flatMap((scale) => {
    const twice = items.flatMap((item) => {
      const second = said.get(item.key);
      return item.scale === scale && item.first !== undefined && second !== undefined
        ? [{ ...item, second, pair: [item.first, second] as const }]
        : [];
    });
    if (twice.length === 0) return [];
    const { values, ordered } = SCALES[scale];
    const pairs = twice.map(({ pair }) => pair);
    return [
      {
        scale,
        plain: cohensKappa(
          tableOf(
            values.map(({ value }) => value),
            pairs,
          ),
        ),
        weighted: cohensKappa(tableOf(ordered, pairs), 'linear'),
        differing: twice
          .filter(({ first, second }) => first !== second)
          .map(({ pair: _pair, ...item }) => item),
      },
    ];
  });
}

/** An agreement in a line: `8 of 10 items alike (80 %); kappa 0.62 (0.31 to 0.93)`. */
export function sayAgreement({ items, observed, kappa, interval }: Agreement): string {
  const percent = t('{number} % of {items} {items, plural, one {item} other {items}}', {
    number: Math.round(100 * observed),
    items,
  });
  if (kappa === undefined || !interval)
    return t('{percent}; kappa undefined: chance alone would make them agree', { percent });
  const [low = '', high = ''] = interval.map((end) => hundredths(Math.max(-1, Math.min(1, end))));
  return t('{percent}; kappa {kappa} (95 %: {low} to {high})', {
    percent,
    kappa: hundredths(kappa),
    low,
    high,
  });
}

/** What a value of a scale means. */
export function valueWords(scale: ScaleName, value: string): string {
  return SCALES[scale].values.find((one) => one.value === value)?.words ?? value;
}

/** The words of a card, by its id. */
export function cardWords(map: ArgMap, id: string | undefined): string {
  return find(map, 'nodes', id ?? '')?.text ?? '';
}
