import type { HostHandlers } from '../../shared/host/contract';
import { ok } from '../../shared/result';
import type { HistoryKeeper } from './history-keeper';
import type { HistoryStore } from '../history/history-store';
import type { OpenMaps } from './open-maps';
import type { Client } from './ports';

type HistoryCalls = Pick<HostHandlers<Client>, Extract<keyof HostHandlers<Client>, `history.${string}`>>;

/** The versions that are kept of every map. */
export function historyCalls(parts: {
  maps: OpenMaps;
  versions: HistoryStore;
  history: HistoryKeeper;
}): HistoryCalls {
  const { maps, versions, history } = parts;
  return {
    'history.list': async ({ map }) => {
      await history.settled();
      const trouble = history.trouble(map);
      return ok({ versions: await versions.list(map), ...(trouble !== undefined && { trouble }) });
    },
    'history.read': async ({ map, version }) => {
      const content = await versions.read(map, version);
      return content.ok ? ok({ content: content.value }) : content;
    },
    'history.summary': ({ map, version }) => versions.summary(map, version),
    'history.take': async ({ map, reason }) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      const version = await history.take(open.value, reason);
      return version.ok ? ok({ version: version.value }) : version;
    },
    'history.size': async () => ok(await versions.size()),
    'history.maps': async () => ok({ maps: await versions.maps() }),
    'history.clear': async ({ map }) => {
      const cleared = await versions.clear(map);
      return cleared.ok ? ok({}) : cleared;
    },
  };
}
