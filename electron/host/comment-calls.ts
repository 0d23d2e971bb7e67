import { join } from 'node:path';
import { z } from 'zod';
import type { HostHandlers } from '../../shared/host/contract';
import { createTurns } from '../../shared/in-turn';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { ok } from '../../shared/result';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { inSaveTurn } from '../files/save-turn';
import type { OpenMaps } from './open-maps';
import type { Client } from './ports';

const stored = z.object({ ids: z.array(z.string()) });

/** Keeps which comments of each map have been read: a small file a map in the data folder, by the map's id. */
export function commentCalls(
  { dataFolder }: { dataFolder: string },
  { maps }: { maps: OpenMaps },
): Pick<HostHandlers<Client>, 'comments.read' | 'comments.markRead'> {
  const inTurn = createTurns();
  const pathOf = ({ head }: ArgMap): string => join(dataFolder, 'read-comments', `${head.id}.json`);

  async function readIds(path: string): Promise<string[]> {
    const file = await readJsonFile(path);
    return file.kind === 'read' ? (stored.safeParse(file.value).data?.ids ?? []) : [];
  }

  return {
    'comments.read': async ({ map }) => {
      const open = maps.get(map);
      return open.ok ? ok({ ids: await readIds(pathOf(open.value.map)) }) : open;
    },
    'comments.markRead': ({ map, ids }) =>
      inTurn(async () => {
        const open = maps.get(map);
        if (!open.ok) return open;
        const current = open.value.map;
        const path = pathOf(current);
        const written = await inSaveTurn(path, async () => {
          const all = new Set([...(await readIds(path)), ...ids]);
          return writeJsonFile(path, { ids: [...all].filter((id) => find(current, 'comments', id)).sort() });
        });
        return written.ok ? ok({}) : written;
      }),
  };
}
