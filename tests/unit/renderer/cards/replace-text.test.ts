import { expect, it } from 'vitest';
import { replaceInCards } from '../../../../renderer/cards/replace-text';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow } from '../../../support/reader-window';

const [ONE, TWO] = ['n-00000000000a', 'n-00000000000b'] as const;

it('puts other words in the place of those that the search finds, in one step', () => {
  const { session, map } = openReaderWindow();
  session.map.dispatch('node.add', { id: ONE, kind: 'claim', text: 'Café prices, café rents' });
  session.map.dispatch('node.add', { id: TWO, kind: 'claim', text: 'No such word' });
  expect(replaceInCards(session, [ONE, TWO], 'cafe', 'Bar')).toBe(2);
  expect(find(map(), 'nodes', ONE)?.text).toBe('Bar prices, Bar rents');
  expect(find(map(), 'nodes', TWO)?.text).toBe('No such word');
  session.map.undo();
  expect(find(map(), 'nodes', ONE)?.text).toBe('Café prices, café rents');
});
