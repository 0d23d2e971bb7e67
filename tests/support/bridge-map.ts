import { runCommand, type CommandInput, type CommandName } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { textHash } from '../../shared/text/hash';
import { makePassage } from '../../shared/text/selector';
import { seededIds } from './ids';

const id = (prefix: string, name: string): string => `${prefix}-${name.padStart(12, '0')}`;

/** What the map of `bridgeMap` holds, by names that tests can use. */
export const ID = {
  map: id('m', 'b'),
  question: id('n', 'q'),
  build: id('n', 'b'),
  keep: id('n', 'k'),
  cost: id('n', 'c'),
  trade: id('n', 't'),
  state: id('n', 's'),
  answersBuild: id('l', 'b'),
  answersKeep: id('l', 'k'),
  costSupports: id('l', 'c'),
  tradeSupports: id('l', 't'),
  undercut: id('l', 's'),
  article: id('s', 'a'),
  passage: id('p', 'c'),
  money: id('g', 'g'),
  remark: id('c', 'r'),
  view: id('v', 'v'),
} as const;

export const FERRY_TEXT =
  'The ferry costs 5 million a year. Trade grew by 3 % after the last bridge opened. Nobody asked the islanders.';

/** A question with two answers; one rests on a cost, quoted from an article, and on trade; what the state pays undercuts the cost. */
export function bridgeMap(): ArgMap {
  const source = { id: ID.article, text: FERRY_TEXT, textHash: textHash(FERRY_TEXT) };
  return buildMap(
    { id: ID.map, title: 'The bridge', created: '2026-01-01T00:00:00Z' },
    {
      sources: [{ ...source, kind: 'article', title: 'Ferries', authors: ['A. Writer'] }],
      passages: [makePassage({ id: ID.passage, source, start: 0, end: 32 })],
      nodes: [
        { id: ID.question, kind: 'question', text: 'Should the town build the bridge?' },
        { id: ID.build, kind: 'claim', text: 'Build the bridge over the sound next year.' },
        { id: ID.keep, kind: 'claim', text: 'Keep the ferry.' },
        {
          id: ID.cost,
          kind: 'evidence',
          text: 'The ferry costs five million a year.',
          passages: [ID.passage],
          tags: ['money'],
          group: ID.money,
        },
        { id: ID.trade, kind: 'evidence', text: 'Trade grew after the last bridge.' },
        { id: ID.state, kind: 'counterargument', text: 'The state pays for the ferry.' },
      ],
      places: [ID.question, ID.build, ID.keep, ID.cost, ID.trade, ID.state].map((node, index) => ({
        node,
        x: index * 400,
        y: 0,
      })),
      links: [
        { id: ID.answersBuild, relation: 'answers', premises: [ID.build], target: { node: ID.question } },
        { id: ID.answersKeep, relation: 'answers', premises: [ID.keep], target: { node: ID.question } },
        { id: ID.costSupports, relation: 'supports', premises: [ID.cost], target: { node: ID.build } },
        { id: ID.tradeSupports, relation: 'supports', premises: [ID.trade], target: { node: ID.build } },
        { id: ID.undercut, relation: 'opposes', premises: [ID.state], target: { link: ID.costSupports } },
      ],
      groups: [{ id: ID.money, title: 'Money' }],
      views: [{ id: ID.view, order: 'a0', title: 'All', x: 0, y: 0, zoom: 1 }],
      comments: [
        {
          id: ID.remark,
          on: { node: ID.cost },
          author: 'Ann',
          created: '2026-01-02T00:00:00Z',
          text: 'Which year?',
        },
      ],
    },
  );
}

/** One edit by a command. */
export type Step = { readonly [Name in CommandName]: readonly [Name, CommandInput<Name>] }[CommandName];

/** What a person makes of a map; each edit must succeed. Two people make other ids. */
export function after(map: ArgMap, person: 'ours' | 'theirs', steps: readonly Step[]): ArgMap {
  const context = { newId: seededIds(person === 'ours' ? 5 : 77), now: () => '2026-03-01T09:00:00Z' };
  return steps.reduce((current, [name, input]) => {
    const result = runCommand(current, name, input, context);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return applyDiff(current, result.value.diff);
  }, map);
}
