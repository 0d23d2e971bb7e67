import type { HostHandlers, OpenedMap } from '../../shared/host/contract';
import type { RECOVERY_CALLS } from '../../shared/host/recovery-calls';
import type { ArgMap } from '../../shared/map/arg-map';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import { fail, ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { unsavedEdits, type Recovered } from '../files/journal/read-journal';
import type { Journals } from './journals';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import { opened } from './opened';
import type { OpenMaps } from './open-maps';
import { rootOfKnown } from './paths';
import type { Client } from './ports';
import type { UnsavedWorks } from './unsaved-work';

type RecoveryCalls = Pick<HostHandlers<Client>, keyof typeof RECOVERY_CALLS>;

interface Parts {
  readonly maps: OpenMaps;
  readonly locks: MapLocks;
  readonly owners: MapOwners;
  readonly journals: Journals;
  readonly works: UnsavedWorks;
}

/** Brings back what programs that have ended left unsaved. Nothing is written to a map's file here. */
export function recoveryCalls(
  options: { shell: 'desktop' | 'browser' },
  { maps, locks, owners, journals, works }: Parts,
): RecoveryCalls {
  async function open(id: string, client: Client): Promise<Result<OpenedMap>> {
    const found = await works.find(id);
    if (!found.ok) return found;
    const { recovered: work, disk } = found.value;
    const { path, map, fileHash, end } = work;
    const isThere = disk !== undefined && path !== undefined && maps.ofFile(path).length === 0;
    const recovered = maps.add(map, {
      // What the disk holds by now is compared with this when it is saved.
      ...(isThere && { path, root: rootOfKnown(path, options), diskHash: fileHash }),
      dirty: true,
      notes:
        end === 'whole' ? [] : [t('The last moment before the program ended could not be brought back.')],
    });
    owners.claim(recovered, client);
    await locks.enter(recovered);
    // The journal that it comes from is the only copy until another is on the disk.
    await journals.takeUp(recovered, unsavedEdits(work), works.takeUp(id));
    // Last: what is told of a map before the window has it is told to nobody.
    maps.show(recovered, client);
    return ok(await opened(recovered, locks.readOnly(recovered)));
  }

  return {
    'recovery.list': async () => ok({ works: await works.list() }),
    'recovery.open': ({ id }, client) => open(id, client),
    'recovery.read': async ({ id, map, revision }) => {
      const found = await works.find(id);
      if (!found.ok) return found;
      const to = maps.get(map);
      if (!to.ok) return to;
      if (to.value.revision !== revision)
        return fail('out-of-step', 'The window has edits that are not here yet.');
      const diff = editOf(found.value.recovered, to.value.map);
      return diff ? ok({ diff }) : fail('does-not-fit', 'The map holds other things there by now.');
    },
    'recovery.taken': async ({ id, map }) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      await journals.bringBack(open.value, works.takeUp(id));
      return ok({});
    },
    'recovery.discard': async ({ id }) => {
      await works.discard(id);
      return ok({});
    },
  };
}

/** All of the unsaved edits as one, on a map that still is as they knew it wherever they touched it; else nothing. */
function editOf({ base, map, carried }: Recovered, onto: ArgMap): MapDiff | undefined {
  if (carried > 0) return undefined; // what these were is not known any more
  const diff = diffMaps(base, map);
  return diffFits(onto, diff) && checkDiff(applyDiff(onto, diff), diff).length === 0 ? diff : undefined;
}
