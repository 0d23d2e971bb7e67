import { setTimeout } from 'node:timers/promises';
import { createJournals } from '../../../../electron/host/journals';
import { OpenMaps } from '../../../../electron/host/open-maps';
import { newMap } from '../../../../shared/map/new-map';
import { say, type Order } from './words';

/** Edits a map that is never saved. */
export async function editOn({ dataFolder }: Order & { kind: 'edit-on' }): Promise<void> {
  const now = (): string => new Date().toISOString();
  const journals = createJournals({
    dataFolder,
    session: 'edited',
    now,
    onTrouble: (_open, isTroubled) => {
      if (isTroubled) throw new Error('the journal cannot be written');
    },
  });
  const maps = new OpenMaps([journals]);
  const open = maps.add(
    newMap({ title: 'Edited', newId: () => 'm-000000000000', now: '2026-02-06T12:00:00Z' }),
  );
  for (let edits = 1; ; edits++) {
    const id = `g-${String(edits).padStart(12, '0')}`;
    maps.edit(open, edits, [{ table: 'groups', id, to: { id, title: `Group ${edits}` } }]);
    say({ kind: 'edited', edits, at: Date.now() });
    await setTimeout(2);
  }
}
