import { expect, it } from 'vitest';
import { treeWords } from '../../../../renderer/cards/tree-words';
import { linksFrom } from '../../../../shared/map/queries';
import { openReaderWindow } from '../../../support/reader-window';

const [QUESTION, CLAIM, REASON, OBJECTION] = [
  'n-00000000000a',
  'n-00000000000b',
  'n-00000000000c',
  'n-00000000000d',
] as const;

function mapWithArgument() {
  const window = openReaderWindow();
  const { map } = window.session;
  map.dispatch('node.add', { id: QUESTION, kind: 'question', text: 'Should we?' });
  map.dispatch('node.add', {
    id: CLAIM,
    kind: 'claim',
    text: 'Yes',
    link: { as: 'premise', relation: 'answers', target: { node: QUESTION } },
  });
  for (const [id, text] of [
    [REASON, 'It works'],
    ['n-00000000000e', 'It is cheap'],
  ] as const)
    map.dispatch('node.add', {
      id,
      kind: 'claim',
      text,
      link: { as: 'premise', relation: 'supports', target: { node: CLAIM } },
    });
  map.dispatch('node.add', {
    id: OBJECTION,
    kind: 'counterargument',
    text: 'It never did',
    link: { as: 'premise', relation: 'opposes', target: { node: REASON } },
  });
  return window.map();
}

it('says of a card what it is, what it bears on, which of how many, and what bears on it', () => {
  const map = mapWithArgument();
  expect(treeWords(map, QUESTION)).toBe('Question: Should we?. Has 1 answer');
  expect(treeWords(map, REASON)).toBe('Claim: It works. Supports “Yes”, 1 of 2. Has 1 objection');
  expect(treeWords(map, OBJECTION)).toBe('Counterargument: It never did. Opposes “It works”');
});

it('says of a link what it leads from and to, and what attacks it', () => {
  const map = mapWithArgument();
  const [link] = linksFrom(map, OBJECTION);
  expect(treeWords(map, link?.id ?? '')).toBe('Link: “It never did” opposes “It works”');
});

it('says the beginning of a text that nobody could listen to', () => {
  const { map } = openReaderWindow().session;
  map.dispatch('node.add', { id: CLAIM, kind: 'claim', text: 'One two three. '.repeat(1000) });
  const words = treeWords(map.store.getState().map, CLAIM);
  expect(words.length).toBeLessThan(2100);
  expect(words).toMatch(/^Claim: One two .* …$/s);
});
