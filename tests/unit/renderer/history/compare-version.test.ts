import { expect, it } from 'vitest';
import { compareVersion } from '../../../../renderer/history/compare-version';
import { serializeMap } from '../../../../shared/map/serialize';
import { Editor } from '../../../support/edit-map';

it('says what has changed since a version, from then to now', () => {
  const editor = new Editor();
  editor.do('node.add', { kind: 'claim', text: 'First' });
  const then = serializeMap(editor.map);
  editor.do('node.add', { kind: 'claim', text: 'Later' });
  expect(compareVersion(then, editor.map)).toMatchObject({
    ok: true,
    value: {
      since: {
        now: editor.map,
        difference: { headline: '1 card added', topics: [{ title: '“Later”', points: [{ sign: 'added' }] }] },
      },
    },
  });
});

it('tells that nothing has, that there is nothing to compare with, and that it cannot be read', () => {
  const editor = new Editor();
  const now = serializeMap(editor.map);
  expect(compareVersion(now, editor.map)).toMatchObject({
    ok: true,
    value: { since: { difference: { changes: [] } } },
  });
  const alone = compareVersion(now, undefined);
  expect(alone.ok && 'since' in alone.value).toBe(false);
  expect(compareVersion('{', editor.map)).toMatchObject({ ok: false });
});
