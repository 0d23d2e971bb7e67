import { basename } from 'node:path';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { HostEvents } from '../../shared/host/events';
import { headlineOf } from '../../shared/merge/headline';
import { findCopies, isCopyName, type FoundCopy } from '../files/find-copies';
import type { OpenMap, OpenMapsObserver } from './open-map';
import type { Client } from './ports';

/** ms until the folder is looked at: the map is on the screen first, and a sync client has written its copy to the end. */
const LOOK_AFTER = 400;

type ToldCopy = HostEvents['maps.copies']['copies'][number];

export interface ConflictCopies extends OpenMapsObserver {
  /** A file beside an open map's was written, renamed or deleted. */
  beside: (open: OpenMap, name: string) => void;
}

/**
 * Tells the windows of open maps which conflict copies lie beside their files, and how these differ. Nothing is opened, merged or deleted here.
 * @param giveFile a handle for a copy, which must stay what it is: a file in that folder
 */
export function createConflictCopies(giveFile: (path: string) => string): ConflictCopies {
  const timers = new Map<OpenMap, NodeJS.Timeout>();
  /** The file beside which was looked last. */
  const looked = new Map<OpenMap, string>();
  const told = new Map<OpenMap, { client: Client; key: string }>();

  function lookSoon(open: OpenMap): void {
    clearTimeout(timers.get(open));
    timers.set(open, setTimeout(() => void look(open), LOOK_AFTER).unref());
  }

  async function look(open: OpenMap): Promise<void> {
    timers.delete(open);
    const { path, client } = open;
    if (path === undefined || !client || client.gone.aborted) return;
    looked.set(open, path);
    const found = await findCopies(path, open.map.head.id);
    if (open.path !== path || open.client !== client) return;
    const copies = found.flatMap((copy) => inWords(open, copy));
    const before = told.get(open)?.client === client ? told.get(open)?.key : '[]';
    const key = JSON.stringify(copies);
    if (key === before) return;
    told.set(open, { client, key });
    client.tell('maps.copies', { map: open.handle, copies });
  }

  /** A copy that holds the same as the map asks nothing of anybody. */
  function inWords(open: OpenMap, { path, maker, mark, map }: FoundCopy): ToldCopy[] {
    const diff = map && diffMaps(open.map, map);
    if (diff?.length === 0) return [];
    return [
      {
        file: giveFile(path),
        fileName: basename(path),
        mark,
        ...(maker && { maker }),
        ...(map && diff && { differs: headlineOf(open.map, map, diff) }),
      },
    ];
  }

  return {
    shown: lookSoon,
    took: lookSoon,
    saved: (open) => {
      if (looked.get(open) !== open.path) lookSoon(open);
    },
    closed: (open) => {
      clearTimeout(timers.get(open));
      timers.delete(open);
      looked.delete(open);
      told.delete(open);
    },
    beside: (open, name) => {
      if (open.path !== undefined && isCopyName(name, open.path)) lookSoon(open);
    },
  };
}
