import { describe, expect, it } from 'vitest';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { checkMap } from '../../../../shared/map/invariants';
import { linksTo } from '../../../../shared/map/queries';
import { recordsOf } from '../../../../shared/map/table';
import { mergeMaps, type Merge } from '../../../../shared/merge/merge-maps';
import { after, bridgeMap, FERRY_TEXT, ID, type Step } from '../../../support/bridge-map';

/** What two people did to the bridge map, and what whoever reviews the merge would expect. */
interface Situation {
  readonly says: string;
  /** What the map had become before they went their own ways. */
  readonly before?: readonly Step[];
  readonly ours: readonly Step[];
  readonly theirs: readonly Step[];
  /** What has to be decided, as `name field`; nothing where all comes together. */
  readonly conflicts?: readonly string[];
  /** Something of the result, and what it is. */
  readonly see: (map: ArgMap, merge: Merge) => unknown;
  readonly is: unknown;
}

const text = (map: ArgMap, id: string): string | undefined => find(map, 'nodes', id)?.text;
const has = (map: ArgMap, ...ids: string[]): boolean[] =>
  ids.map((id) =>
    id.startsWith('l-') ? find(map, 'links', id) !== undefined : find(map, 'nodes', id) !== undefined,
  );
const set = (id: string, fields: Record<string, unknown>): Step => ['node.set', { id, fields }] as Step;
const setLink = (id: string, fields: Record<string, unknown>): Step => ['link.set', { id, fields }] as Step;
const remove = (...ids: string[]): Step => ['remove', { ids }];
const NEW = { one: 'n-00000000001n', two: 'n-00000000002n', link: 'l-00000000001n', other: 'l-00000000002n' };
const support = (id: string, words: string, target: string): Step => [
  'node.add',
  {
    id,
    kind: 'evidence',
    text: words,
    link: { as: 'premise', relation: 'supports', target: { node: target } },
  },
];

const SITUATIONS: readonly Situation[] = [
  {
    says: 'both edit other words of one text: both edits are taken',
    ours: [set(ID.build, { text: 'Build the bridge over the northern sound next year.' })],
    theirs: [set(ID.build, { text: 'Plan the bridge over the sound next year.' })],
    see: (map, { looks }) => [text(map, ID.build), looks],
    is: ['Plan the bridge over the northern sound next year.', [{ record: ID.build, why: 'words' }]],
  },
  {
    says: 'both edit the same word: a conflict with both wordings',
    ours: [set(ID.keep, { text: 'Keep the boat.' })],
    theirs: [set(ID.keep, { text: 'Keep the steamer.' })],
    conflicts: ['keep text'],
    see: (_map, { conflicts }) => conflicts.map(({ base, ours, theirs }) => [base, ours, theirs]),
    is: [['Keep the ferry.', 'Keep the boat.', 'Keep the steamer.']],
  },
  {
    says: 'both make the same edit: it is made once',
    ours: [set(ID.keep, { text: 'Keep the boat.' })],
    theirs: [set(ID.keep, { text: 'Keep the boat.' })],
    see: (map) => text(map, ID.keep),
    is: 'Keep the boat.',
  },
  {
    says: 'both edit other fields of one card: both edits are taken',
    ours: [set(ID.trade, { likelihood: 'likely' })],
    theirs: [set(ID.trade, { credibility: 2 })],
    see: (map) => [find(map, 'nodes', ID.trade)?.likelihood, find(map, 'nodes', ID.trade)?.credibility],
    is: ['likely', 2],
  },
  {
    says: 'both grade one card otherwise: a conflict',
    ours: [set(ID.trade, { credibility: 1 })],
    theirs: [set(ID.trade, { credibility: 4 })],
    conflicts: ['trade credibility'],
    see: (map) => [1, 4].includes(find(map, 'nodes', ID.trade)?.credibility ?? 0),
    is: true,
  },
  {
    says: 'one edits a card and the other deletes it: the edit is kept with what fell with the card, until somebody decides',
    ours: [remove(ID.cost)],
    theirs: [set(ID.cost, { text: 'The ferry costs six million a year.' })],
    conflicts: ['cost record'],
    see: (map) => [
      text(map, ID.cost),
      ...has(map, ID.costSupports, ID.undercut),
      find(map, 'comments', ID.remark)?.text,
      find(map, 'nodes', ID.cost)?.passages,
      find(map, 'places', ID.cost)?.x,
    ],
    is: ['The ferry costs six million a year.', true, true, 'Which year?', [ID.passage], 1200],
  },
  {
    says: 'one deletes a card and the other supports it: the card is kept as a conflict, with the support',
    ours: [remove(ID.trade)],
    theirs: [support(NEW.one, 'Customs count it.', ID.trade)],
    conflicts: ['trade record'],
    see: (map) => [...has(map, ID.trade, ID.tradeSupports, NEW.one), linksTo(map, ID.trade).length],
    is: [true, true, true, 1],
  },
  {
    says: 'one deletes a card and the other only moves it: it is deleted',
    ours: [remove(ID.trade)],
    theirs: [['nodes.move', { places: [{ node: ID.trade, x: 5000, y: 700 }] }]],
    see: (map) => [...has(map, ID.trade, ID.tradeSupports), find(map, 'places', ID.trade)],
    is: [false, false, undefined],
  },
  {
    says: 'both delete one card: it is gone',
    ours: [remove(ID.trade)],
    theirs: [remove(ID.trade)],
    see: (map) => has(map, ID.trade),
    is: [false],
  },
  {
    says: 'one deletes the reason and the other what it supports: both are gone',
    ours: [remove(ID.cost)],
    theirs: [remove(ID.build)],
    see: (map) => has(map, ID.cost, ID.build, ID.costSupports, ID.undercut),
    is: [false, false, false, false],
  },
  {
    says: 'both undercut one link: both undercuts stand',
    ours: [
      [
        'node.add',
        {
          id: NEW.one,
          kind: 'counterargument',
          text: 'It is less.',
          link: { as: 'premise', relation: 'opposes', target: { link: ID.tradeSupports } },
        },
      ],
    ],
    theirs: [
      [
        'node.add',
        {
          id: NEW.two,
          kind: 'counterargument',
          text: 'It was the road.',
          link: { as: 'premise', relation: 'opposes', target: { link: ID.tradeSupports } },
        },
      ],
    ],
    see: (map) => linksTo(map, ID.tradeSupports).length,
    is: 2,
  },
  {
    says: 'one deletes a link and the other undercuts it: the link is kept as a conflict, with the undercut',
    ours: [remove(ID.tradeSupports)],
    theirs: [
      [
        'link.add',
        { id: NEW.link, relation: 'opposes', premises: [ID.keep], target: { link: ID.tradeSupports } },
      ],
    ],
    conflicts: ['tradeSupports record'],
    see: (map) => has(map, ID.tradeSupports, NEW.link),
    is: [true, true],
  },
  {
    says: 'both draw the same link: it becomes one, with the weight of the one and the note of the other',
    ours: [
      ['link.add', { id: NEW.link, relation: 'opposes', premises: [ID.trade], target: { node: ID.keep } }],
      setLink(NEW.link, { weight: 0.5 }),
    ],
    theirs: [
      ['link.add', { id: NEW.other, relation: 'opposes', premises: [ID.trade], target: { node: ID.keep } }],
      setLink(NEW.other, { note: 'By custom.' }),
    ],
    see: (map) => linksTo(map, ID.keep).map(({ weight, note }) => [weight, note]),
    is: [[0.5, 'By custom.']],
  },
  {
    says: 'one changes what a link does, the other adds a premise: both, and worth a look',
    ours: [setLink(ID.tradeSupports, { relation: 'opposes' })],
    theirs: [['link.join', { id: ID.tradeSupports, premise: ID.state }]],
    see: (map, { looks }) => [
      find(map, 'links', ID.tradeSupports)?.relation,
      find(map, 'links', ID.tradeSupports)?.premises,
      looks.map(({ why }) => why),
    ],
    is: ['opposes', [ID.trade, ID.state], ['relation-and-ends']],
  },
  {
    says: 'both add a premise to one link: it has both',
    ours: [['link.join', { id: ID.tradeSupports, premise: ID.state }]],
    theirs: [['link.join', { id: ID.tradeSupports, premise: ID.keep }]],
    see: (map) => find(map, 'links', ID.tradeSupports)?.premises,
    is: [ID.trade, ID.keep, ID.state],
  },
  {
    says: 'each takes out the premise that the other leaves: the link keeps one of them, as a conflict',
    before: [['link.join', { id: ID.tradeSupports, premise: ID.state }]],
    ours: [['link.split', { id: ID.tradeSupports, premise: ID.state }]],
    theirs: [['link.split', { id: ID.tradeSupports, premise: ID.trade }]],
    conflicts: ['tradeSupports premises'],
    see: (map) => find(map, 'links', ID.tradeSupports)?.premises.length,
    is: 1,
  },
  {
    says: 'both point one link elsewhere: a conflict',
    ours: [['link.retarget', { id: ID.tradeSupports, target: { node: ID.keep } }]],
    theirs: [['link.retarget', { id: ID.tradeSupports, target: { node: ID.cost } }]],
    conflicts: ['tradeSupports target'],
    see: (map) => find(map, 'links', ID.tradeSupports)?.relation,
    is: 'supports',
  },
  {
    says: 'one points a link at a card, the other makes that card its premise: a conflict, since both cannot be',
    ours: [['link.retarget', { id: ID.tradeSupports, target: { node: ID.state } }]],
    theirs: [['link.join', { id: ID.tradeSupports, premise: ID.state }]],
    conflicts: ['tradeSupports premises', 'tradeSupports target'],
    see: (map) => checkMap(map),
    is: [],
  },
  {
    says: 'two links are made to bear on each other: one gives way, as a conflict',
    ours: [['link.retarget', { id: ID.tradeSupports, target: { link: ID.costSupports } }]],
    theirs: [['link.retarget', { id: ID.costSupports, target: { link: ID.tradeSupports } }]],
    conflicts: ['costSupports target'],
    see: (map) => checkMap(map),
    is: [],
  },
  {
    says: 'one makes a card no question, the other answers it: it stays a question, as a conflict',
    ours: [remove(ID.answersBuild, ID.answersKeep), set(ID.question, { kind: 'claim' })],
    theirs: [
      [
        'link.add',
        { id: NEW.link, relation: 'answers', premises: [ID.trade], target: { node: ID.question } },
      ],
    ],
    conflicts: ['question kind'],
    see: (map) => [find(map, 'nodes', ID.question)?.kind, ...has(map, NEW.link)],
    is: ['question', true],
  },
  {
    says: 'both tag one card, one takes a tag off: tags are a set',
    ours: [['nodes.tag', { ids: [ID.cost], add: ['ferry'] }]],
    theirs: [['nodes.tag', { ids: [ID.cost], add: ['budget'], remove: ['money'] }]],
    see: (map) => find(map, 'nodes', ID.cost)?.tags,
    is: ['ferry', 'budget'],
  },
  {
    says: 'one puts a card into a group, the other moves it: both',
    ours: [['nodes.assign', { ids: [ID.trade], group: ID.money }]],
    theirs: [['nodes.move', { places: [{ node: ID.trade, x: 90, y: 900 }] }]],
    see: (map) => [find(map, 'nodes', ID.trade)?.group, find(map, 'places', ID.trade)?.y],
    is: [ID.money, 900],
  },
  {
    says: 'both move one card: one of the two places, and nobody is asked',
    ours: [['nodes.move', { places: [{ node: ID.trade, x: 10, y: 1000 }] }]],
    theirs: [['nodes.move', { places: [{ node: ID.trade, x: 20, y: 2000 }] }]],
    see: (map) => [find(map, 'places', ID.trade)?.x, find(map, 'places', ID.trade)?.y],
    is: [20, 2000],
  },
  {
    says: 'one deletes a group, the other puts a card into it: the group is kept as a conflict, with its cards',
    ours: [remove(ID.money)],
    theirs: [['nodes.assign', { ids: [ID.trade], group: ID.money }]],
    conflicts: ['money record'],
    see: (map) => [ID.cost, ID.trade].map((id) => find(map, 'nodes', id)?.group),
    is: [ID.money, ID.money],
  },
  {
    says: 'a card goes into two groups: a conflict',
    ours: [['nodes.group', { ids: [ID.trade], title: 'Trade' }]],
    theirs: [['nodes.assign', { ids: [ID.trade], group: ID.money }]],
    conflicts: ['trade group'],
    see: (map) => map.tables.groups.size,
    is: 2,
  },
  {
    says: 'both comment on one card: both comments are there',
    ours: [['comment.add', { on: { node: ID.cost }, author: 'Ann', text: 'Last year?' }]],
    theirs: [['comment.add', { on: { node: ID.cost }, author: 'Ben', text: 'In 2024.', thread: ID.remark }]],
    see: (map) => [...recordsOf(map.tables.comments)].map((each) => each.text).sort(),
    is: ['In 2024.', 'Last year?', 'Which year?'],
  },
  {
    says: 'one deletes a comment, the other answers it: it is kept as a conflict, with the answer',
    ours: [remove(ID.remark)],
    theirs: [['comment.add', { on: { node: ID.cost }, author: 'Ben', text: 'In 2024.', thread: ID.remark }]],
    conflicts: ['remark record'],
    see: (map) => map.tables.comments.size,
    is: 2,
  },
  {
    says: 'one replaces an article, the other highlights in the old text: the highlight is looked for in the new one',
    ours: [['source.replace', { id: ID.article, text: `Correction. ${FERRY_TEXT}` }]],
    theirs: [['passage.attach', { node: ID.trade, source: ID.article, start: 34, end: 80 }]],
    see: (map) => find(map, 'passages', find(map, 'nodes', ID.trade)?.passages?.[0] ?? ''),
    is: expect.objectContaining({ start: 46, end: 92, exact: FERRY_TEXT.slice(34, 80) }) as unknown,
  },
  {
    says: 'one moves a passage to other words, the other replaces its article: the chosen words, in the new text',
    ours: [['passage.move', { id: ID.passage, start: 34, end: 80 }]],
    theirs: [['source.replace', { id: ID.article, text: `Correction. ${FERRY_TEXT}` }]],
    see: (map) => find(map, 'passages', ID.passage)?.exact,
    is: FERRY_TEXT.slice(34, 80),
  },
  {
    says: 'both replace an article: one text, the other stays with it, and a conflict says so',
    ours: [['source.replace', { id: ID.article, text: `Correction. ${FERRY_TEXT}` }]],
    theirs: [['source.replace', { id: ID.article, text: `${FERRY_TEXT} An update.` }]],
    conflicts: ['article textHash'],
    see: (map) => {
      const source = find(map, 'sources', ID.article);
      return [source?.text, ...(source?.versions ?? []).map((each) => each.text)].sort();
    },
    is: [FERRY_TEXT, `${FERRY_TEXT} An update.`, `Correction. ${FERRY_TEXT}`].sort(),
  },
  {
    says: 'both highlight the same words: the highlight is one',
    ours: [['passage.attach', { node: ID.trade, source: ID.article, start: 34, end: 80 }]],
    theirs: [['passage.attach', { node: ID.keep, source: ID.article, start: 34, end: 80 }]],
    see: (map) => [
      map.tables.passages.size,
      find(map, 'nodes', ID.trade)?.passages?.length,
      find(map, 'nodes', ID.keep)?.passages,
    ],
    is: [2, 1, [expect.any(String)]],
  },
  {
    says: 'both bring in the same article: it is there once',
    ours: [['source.add', { title: 'Tides', text: 'The sound is deep.' }]],
    theirs: [['source.add', { title: 'Tides', text: 'The sound is deep.' }]],
    see: (map) => map.tables.sources.size,
    is: 2,
  },
  {
    says: 'two new cards in one place: one moves aside, nothing else does',
    ours: [['node.add', { id: NEW.one, kind: 'claim', text: 'One.', at: { x: 0, y: 3000 } }]],
    theirs: [['node.add', { id: NEW.two, kind: 'claim', text: 'Two.', at: { x: 10, y: 3010 } }]],
    see: (map, { moved }) => [moved, find(map, 'places', NEW.two)],
    is: [[NEW.one], { node: NEW.two, x: 10, y: 3010 }],
  },
  {
    says: 'both change the title of the map: a conflict of the map',
    ours: [['map.set', { fields: { title: 'The tunnel' } }]],
    theirs: [['map.set', { fields: { title: 'The ford' } }]],
    conflicts: ['map title'],
    see: (map) => ['The tunnel', 'The ford'].includes(map.head.title),
    is: true,
  },
  {
    says: 'one renames a view, the other deletes it: it is kept as a conflict',
    ours: [['view.set', { id: ID.view, fields: { title: 'Overview' } }]],
    theirs: [remove(ID.view)],
    conflicts: ['view record'],
    see: (map) => find(map, 'views', ID.view)?.title,
    is: 'Overview',
  },
];

function nameOf(id: string): string {
  return Object.entries(ID).find(([, value]) => value === id)?.[0] ?? 'new';
}

function merged(base: ArgMap, ours: ArgMap, theirs: ArgMap): Merge {
  const merge = mergeMaps({ base, ours, theirs });
  if (!merge.ok) throw new Error(merge.error.message);
  return merge.value;
}

describe('two people, one map', () => {
  it.each(SITUATIONS)('$says', ({ before = [], ours, theirs, conflicts = [], see, is }) => {
    const base = after(bridgeMap(), 'ours', before);
    const [mine, other] = [after(base, 'ours', ours), after(base, 'theirs', theirs)];
    for (const [merge, isSwapped] of [
      [merged(base, mine, other), false],
      [merged(base, other, mine), true],
    ] as const) {
      expect(merge.conflicts.map(({ record, field }) => `${nameOf(record)} ${field}`).sort()).toEqual(
        [...conflicts].sort(),
      );
      expect(checkMap(merge.map)).toEqual([]);
      if (!isSwapped) expect(see(merge.map, merge)).toEqual(is);
    }
  });
});
