import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { Node } from '../../shared/map/schema';

const TEXTS: readonly (readonly [string, Node['kind']])[] = [
  ['Ferries -> islands: they (all) need them', 'question'],
  ['این جزیره (کوچک) به کشتی نیاز دارد و ۱۲ نفر در آن‌اند.', 'claim'],
  ['האי (הקטן) צריך מעבורת', 'evidence'],
  ['Mixed: שלום and دنیا, 😀 end', 'counterargument'],
  ['الجزيرة بحاجة إلى سلام', 'assumption'],
  ['Nobody says who pays', 'gap'],
];

export const PICTURE_LINK = 'l-000000000001';
export const PICTURE_UNDERCUT = 'l-000000000002';
export const PICTURE_ANSWER = 'l-000000000003';

/** The id of the card at a place, from 0. */
export function pictureNode(index: number): string {
  return `n-00000000000${index}`;
}

/** A map with every kind of card, scripts from both sides, every relation, an undercut and a group: three cards in a row, 330 px apart, and three below. */
export function pictureMap(changes: Readonly<Record<number, Partial<Node>>> = {}, title = 'Ferries'): ArgMap {
  return buildMap(
    { id: 'm-000000000000', title, created: '2026-01-01T00:00:00Z', language: 'en' },
    {
      nodes: TEXTS.map(([text, kind], index) => ({ id: pictureNode(index), kind, text, ...changes[index] })),
      places: TEXTS.map((_, index) => ({
        node: pictureNode(index),
        x: (index % 3) * 330,
        y: Math.floor(index / 3) * 260,
      })),
      links: [
        {
          id: PICTURE_LINK,
          relation: 'supports',
          premises: [pictureNode(3)],
          target: { node: pictureNode(1) },
        },
        {
          id: PICTURE_UNDERCUT,
          relation: 'opposes',
          premises: [pictureNode(4)],
          target: { link: PICTURE_LINK },
        },
        {
          id: PICTURE_ANSWER,
          relation: 'answers',
          premises: [pictureNode(1)],
          target: { node: pictureNode(0) },
        },
      ],
      groups: [{ id: 'g-000000000000', title: 'Costs <and> more', color: 'amber' }],
    },
  );
}
