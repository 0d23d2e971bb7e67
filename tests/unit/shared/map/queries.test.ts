import { describe, expect, it } from 'vitest';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import {
  commentsOn,
  linksFrom,
  linksTo,
  membersOf,
  nodesOfPassage,
  passagesOfSource,
  sourcesOfNode,
  targetId,
} from '../../../../shared/map/queries';
import { recordsOf } from '../../../../shared/map/table';
import { fixture } from '../../../support/fixture';

function everyFieldMap(): ArgMap {
  const read = parseMap(fixture('maps/v2/every-field.argmap'));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map;
}

const map = everyFieldMap();
const nodeWith = (words: string) => {
  const node = [...recordsOf(map.tables.nodes)].find(({ text }) => text.includes(words));
  if (!node) throw new Error(`No node says “${words}”.`);
  return node;
};

describe('links', () => {
  it('are found from a premise, also from one of several', () => {
    expect(linksFrom(map, nodeWith('410').id).map((link) => link.premises.length)).toEqual([2]);
    expect(linksFrom(map, nodeWith('winter').id).map((link) => 'link' in link.target)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it('are not found from a node that is only their target or critical question', () => {
    expect(linksFrom(map, nodeWith('Did the new path').id)).toEqual([]);
    expect(linksFrom(map, nodeWith('counters count').id)).toHaveLength(1);
  });

  it('are found from their target in the order that people chose', () => {
    const answers = linksTo(map, nodeWith('Did the new path').id);
    expect(answers.map((link) => link.order)).toEqual(['a0', 'a1']);
  });

  it('are found from the link that they undercut or back', () => {
    const [joint] = linksFrom(map, nodeWith('410').id);
    const onJoint = linksTo(map, joint?.id ?? '');
    expect(onJoint.map((link) => link.relation).sort()).toEqual(['opposes', 'supports']);
    expect(onJoint.every((link) => targetId(link) === joint?.id)).toBe(true);
  });
});

describe('anchors', () => {
  it('of a source come in the order of its text', () => {
    const source = [...recordsOf(map.tables.sources)].find(({ text }) => text !== '');
    const starts = passagesOfSource(map, source?.id ?? '').map((passage) => passage.start);
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('lead from a passage to its nodes and from a node to its sources', () => {
    const node = nodeWith('410');
    const [passage] = node.passages ?? [];
    expect(nodesOfPassage(map, passage ?? '').map(({ id }) => id)).toEqual([node.id]);
    expect(sourcesOfNode(map, node).map(({ title }) => title)).toEqual(['Counting on the bridge']);
    expect(sourcesOfNode(map, nodeWith('winter'))).toEqual([]);
  });
});

describe('groups and comments', () => {
  it('know their members', () => {
    const [group] = recordsOf(map.tables.groups);
    expect(membersOf(map, group?.id ?? '').map((node) => node.kind)).toEqual(['evidence', 'evidence']);
  });

  it('are listed oldest first, answers among them', () => {
    const comments = commentsOn(map, nodeWith('weather was better').id);
    expect(comments.map(({ author }) => author)).toEqual(['Ada', 'Ole']);
    expect(comments[1]?.thread).toBe(comments[0]?.id);
  });

  it('on the map itself are found by its id', () => {
    expect(commentsOn(map, map.head.id).map(({ text }) => text)).toEqual(['Good start.']);
  });
});

it('finds nothing for an id that is not there', () => {
  expect(linksTo(map, 'n-000000000000')).toEqual([]);
  expect(find(map, 'nodes', 'n-000000000000')).toBeUndefined();
});
