import { expect, it } from 'vitest';
import { meetsFilter, mentionsOf, threadsIn } from '../../../../shared/review/threads';
import { after, bridgeMap, ID } from '../../../support/bridge-map';

it('gathers answers under the comment that they answer, and lists those that are open, mine or new', () => {
  const map = after(bridgeMap(), 'ours', [
    ['comment.add', { on: { node: ID.cost }, thread: ID.remark, author: 'Bo', text: 'The last, @ann.' }],
    ['comment.add', { on: { map: ID.map }, author: 'Cy', text: 'Nice.' }],
    ['comment.set', { id: ID.remark, fields: { resolved: { by: 'Bo', at: '2026-03-02T00:00:00Z' } } }],
  ]);
  const threads = threadsIn(map);
  expect(threads.map(({ comments }) => comments.map(({ author }) => author))).toEqual([
    ['Ann', 'Bo'],
    ['Cy'],
  ]);
  const reader = { me: 'Ann', isUnread: ({ author }: { author: string }) => author === 'Cy' };
  const listed = (['open', 'mine', 'unread', 'all'] as const).map(
    (filter) => threads.filter((thread) => meetsFilter(thread, filter, reader)).length,
  );
  expect(listed).toEqual([1, 1, 1, 2]);
});

it('finds whom a text names, the longest name first, and no part of a word', () => {
  const text = '@Ann Lee, @Ann and @Annabel';
  expect(mentionsOf(text, ['Ann', 'Ann Lee']).map(({ start, end }) => text.slice(start, end))).toEqual([
    '@Ann Lee',
    '@Ann',
  ]);
});
