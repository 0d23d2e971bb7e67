import { expect, it } from 'vitest';
import { findAncestor } from '../../../../electron/history/find-ancestor';
import { createHistoryStore } from '../../../../electron/history/history-store';
import { contentHash } from '../../../../electron/files/content-hash';
import { runCommand, type CommandInput, type CommandName } from '../../../../shared/edit/commands';
import { applyDiff } from '../../../../shared/edit/diff';
import { buildMap } from '../../../../shared/map/build-map';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { newFolder } from '../../../support/new-folder';
import { fixedContext } from '../../../support/edit-context';

const HEAD = { id: 'm-000000000000', title: 'Trams', created: '2026-01-01T00:00:00Z' };
const context = fixedContext(5);

function edited<Name extends CommandName>(map: ArgMap, name: Name, input: CommandInput<Name>): ArgMap {
  const edit = runCommand(map, name, input, context);
  if (!edit.ok) throw new Error(edit.error.message);
  return applyDiff(map, edit.value.diff);
}

/** A map with these cards more. */
function withCards(map: ArgMap, ...texts: string[]): ArgMap {
  return texts.reduce((now, text) => edited(now, 'node.add', { kind: 'claim', text }), map);
}

function without(map: ArgMap, id: string): ArgMap {
  return edited(map, 'remove', { ids: [id] });
}

const begin = withCards(buildMap(HEAD, {}), 'One', 'Two', 'Three');
const FIRST = 'n-00000000000f';

/** Looks for the ancestor of two maps among versions, the oldest first; each is kept under the name of its file. */
async function ancestor(
  versions: readonly (readonly [ArgMap, fileName?: string])[],
  sought: { ours: ArgMap; theirs: ArgMap; known?: string },
): Promise<ArgMap | undefined> {
  const folder = newFolder();
  let second = 0;
  const now = (): string => `2026-01-01T00:00:${String(second++).padStart(2, '0')}Z`;
  const store = createHistoryStore({ folder, now, limit: () => Promise.resolve(1e9) });
  for (const [map, fileName = 'trams.argmap'] of versions) {
    const kept = await store.add(map.head.id, {
      content: serializeMap(map),
      title: '',
      reason: 'saved',
      fileName,
    });
    if (!kept.ok) throw new Error(kept.error.message);
  }
  return (await findAncestor(folder, sought))?.map;
}

function expectSame(found: ArgMap | undefined, map: ArgMap): void {
  expect(found && serializeMap(found)).toBe(serializeMap(map));
}

it('is the newest version that led to the copy, also where we went on for longer than they', async () => {
  const mine = withCards(begin, 'Mine');
  const more = withCards(mine, 'More of mine', 'And more');
  expectSame(
    await ancestor([[begin], [mine], [more]], { ours: more, theirs: withCards(begin, 'Theirs') }),
    begin,
  );
  expectSame(
    await ancestor([[begin], [mine], [more]], { ours: more, theirs: withCards(mine, 'Theirs') }),
    mine,
  );
  expectSame(
    await ancestor([[begin], [mine], [more]], { ours: more, theirs: withCards(more, 'Theirs') }),
    more,
  );
});

it('is the version that they have deleted something of, and of what came with it', async () => {
  const sent = edited(withCards(begin, 'Four', 'Five'), 'node.add', {
    id: FIRST,
    kind: 'claim',
    text: 'Six',
  });
  expectSame(await ancestor([[begin], [sent]], { ours: sent, theirs: without(sent, FIRST) }), sent);
});

it('is not what we made of their last version and ours, which lacks nothing of theirs', async () => {
  const mine = withCards(begin, 'Mine');
  const theirs = withCards(begin, 'Theirs', 'Of them', 'A third');
  const merged = { ...withCards(theirs, 'Mine') };
  const next = withCards(theirs, 'The next of theirs');
  expectSame(await ancestor([[begin], [mine], [merged]], { ours: merged, theirs: next }), begin);
});

it('is not their own version, which was looked at or opened here', async () => {
  const mine = withCards(begin, 'Mine');
  const theirs = withCards(begin, 'Theirs');
  expectSame(await ancestor([[begin], [mine], [theirs]], { ours: mine, theirs }), begin);
  const more = withCards(mine, 'More');
  expectSame(await ancestor([[begin], [mine], [theirs], [more]], { ours: more, theirs }), begin);
  expect(await ancestor([[theirs, 'from Ann.argmap'], [mine]], { ours: mine, theirs })).toBeUndefined();
});

it('is not a version of which the copy tells nothing, since they have changed just what we had', () => {
  const card = edited(begin, 'node.add', { id: FIRST, kind: 'claim', text: 'Quiet' });
  const says = (text: string): ArgMap => edited(card, 'node.set', { id: FIRST, fields: { text } });
  return ancestor([[card], [says('Silent')]], { ours: says('Silent'), theirs: says('Loud') }).then((found) =>
    expectSame(found, card),
  );
});

it('is an earlier state of ours, where they have just that', async () => {
  const mine = withCards(begin, 'Mine');
  expectSame(await ancestor([[begin], [mine]], { ours: mine, theirs: begin }), begin);
});

it('is what the file is known to have held, whatever else is nearer', async () => {
  const mine = withCards(begin, 'Mine');
  const theirs = withCards(mine, 'Theirs');
  const known = contentHash(serializeMap(begin));
  expectSame(await ancestor([[begin], [mine]], { ours: mine, theirs, known }), begin);
});

it('is not there for another map, nor where nothing is kept', async () => {
  const other = buildMap({ ...HEAD, id: 'm-000000000001' }, {});
  expect(await ancestor([[begin]], { ours: begin, theirs: other })).toBeUndefined();
  expect(await ancestor([], { ours: begin, theirs: begin })).toBeUndefined();
});
