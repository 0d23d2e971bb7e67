import type { HostHandlers } from '../../shared/host/contract';
import { fail, ok } from '../../shared/result';
import type { LastOpen } from './last-open';
import type { MapOwners } from './map-owners';
import type { OpenMaps } from './open-maps';
import type { Client, ShellPorts } from './ports';

type WindowCalls = Pick<
  HostHandlers<Client>,
  Extract<keyof HostHandlers<Client>, `window.${string}` | `clipboard.${string}`>
>;

/** What the page tells of its window, for the shell that has one. */
export function windowCalls(
  shell: ShellPorts,
  { maps, owners, lastOpen }: { maps: OpenMaps; owners: MapOwners; lastOpen: LastOpen },
): WindowCalls {
  return {
    'window.show': ({ map, ...shown }, client) => {
      const open = map === undefined ? undefined : maps.get(map);
      lastOpen.shows(client, open?.ok ? open.value : undefined);
      shell.showInWindow(client, { ...shown, path: open?.ok ? open.value.path : undefined });
      return ok({});
    },
    'window.cannot': ({ commands }, client) => {
      shell.showCannot(client, commands);
      return ok({});
    },
    'window.open': ({ map }, client) => {
      const open = map === undefined ? undefined : maps.get(map);
      if (open && !open.ok) return open;
      const refused = open && owners.claim(open.value, client);
      if (refused) return refused;
      const other = shell.openWindow();
      if (!other) return fail('one-window', 'The program shows one window here.');
      // The new window finds it among the open maps when it asks.
      if (open) owners.give(open.value, other);
      return ok({});
    },
    'window.closing': ({ answer }, client) => {
      if (answer === 'heard') lastOpen.leaves(client);
      else lastOpen.stays(client);
      shell.windowEnds(client, answer);
      return ok({});
    },
    'window.handedOver': (_input, client) => {
      shell.windowEnds(client, 'handed-over');
      return ok({});
    },
    'clipboard.read': async () => ok({ copied: await shell.readClipboard() }),
  };
}
