import { expect, it } from 'vitest';
import { createMapStore } from '../../../../renderer/state/map-store';
import { filedMap, isDirty } from '../../../../renderer/state/unsaved';
import { applyDiff } from '../../../../shared/edit/diff';
import { openSuggestions } from '../../../../shared/edit/suggestion';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import { bridgeMap, ID } from '../../../support/bridge-map';
import { seededIds } from '../../../support/ids';

const NEW = 'n-00000000001n';

/** A map that is open, and what the host has of it by now. */
function open() {
  let host: ArgMap = bridgeMap();
  const map = createMapStore(
    { map: host, dirty: false },
    { newId: seededIds(), now: () => '2026-03-01T09:00:00Z' },
  );
  map.onFiled((diff) => (host = applyDiff(host, diff)));
  const shown = (): ArgMap => map.store.getState().map;
  const open = (from: ArgMap) => openSuggestions(recordsOf(from.tables.comments));
  return { map, shown, host: () => host, open };
}

it('shows what is edited, and files it as suggestions that depend on each other, also through undo', () => {
  const { map, shown, host, open: suggestions } = open();
  map.suggest('Ann');
  expect(isDirty(map.store.getState())).toBe(false);
  map.dispatch('node.add', { id: NEW, kind: 'evidence', text: 'Ships say so.' });
  map.dispatch('link.add', { relation: 'supports', premises: [NEW], target: { node: ID.keep } });
  map.dispatch('node.set', { id: ID.keep, fields: { text: 'Keep it.' } });
  expect(find(shown(), 'nodes', ID.keep)?.text).toBe('Keep it.');
  expect(find(host(), 'nodes', ID.keep)?.text).toBe('Keep the ferry.');
  expect(find(host(), 'nodes', NEW)).toBeUndefined();
  const [first, second] = suggestions(host());
  expect(suggestions(host())).toHaveLength(3);
  expect(second?.suggestion?.after).toEqual([first?.id]);
  expect([...(map.store.getState().suggesting?.touched ?? [])]).toContain(ID.keep);
  map.undo();
  expect(suggestions(host())).toHaveLength(2);
  map.redo();
  expect(suggestions(host())).toHaveLength(3);
  map.dispatch('comment.add', { on: { node: ID.keep }, author: 'Ann', text: 'See?' });
  expect(suggestions(host())).toHaveLength(3);
  expect([...recordsOf(host().tables.comments)].some(({ text }) => text === 'See?')).toBe(true);

  map.endSuggesting();
  expect(serializeMap(shown())).toBe(serializeMap(host()));
  expect(isDirty(map.store.getState())).toBe(true);
  const ids = suggestions(shown()).map(({ id }) => id);
  map.dispatch('suggestions.decide', { ids: ids.slice(1), outcome: 'accepted', by: 'Bo' });
  expect(find(shown(), 'nodes', ID.keep)?.text).toBe('Keep it.');
  // The link builds on the card, which therefore came along.
  expect(find(host(), 'nodes', NEW)?.text).toBe('Ships say so.');
  expect(filedMap(map.store.getState())).toBe(shown());
});

it('says why a suggestion does not fit any more, and takes back nothing', () => {
  const { map, host, open: suggestions } = open();
  map.suggest('Ann');
  map.dispatch('node.set', { id: ID.keep, fields: { text: 'Keep it.' } });
  map.endSuggesting();
  map.dispatch('node.set', { id: ID.keep, fields: { text: 'Sell it.' } });
  const [suggestion] = suggestions(host());
  const ids = [suggestion?.id ?? ''];
  const refused = map.dispatch('suggestions.decide', { ids, outcome: 'accepted', by: 'Bo' });
  expect(refused).toMatchObject({
    ok: false,
    error: { message: 'The card that it changes has been changed otherwise since.' },
  });
  expect(map.dispatch('suggestions.decide', { ids, outcome: 'rejected', by: 'Bo' }).ok).toBe(true);
  expect(find(host(), 'nodes', ID.keep)?.text).toBe('Sell it.');
});
