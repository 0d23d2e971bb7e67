import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { badLink, outsideLink } from '../../shared/outside-link';
import type { HostHandlers } from '../../shared/host/contract';
import { parseMap } from '../../shared/map/parse';
import { LIMITS } from '../../shared/map/schema';
import { ok } from '../../shared/result';
import { readWholeFile } from '../files/read-file';
import { SAMPLE_FILE } from './map-calls';
import type { HistoryStore } from '../history/history-store';
import { mapsForTab } from './map-for-tab';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import type { OpenMaps } from './open-maps';
import { giveFile, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';
import type { SettingsFile } from './settings-file';
import type { StartFiles } from './start-files';

type AppCalls = Pick<HostHandlers<Client>, 'app.start' | 'app.close' | 'settings.write' | 'links.open'>;

/** Starting and ending a window, its settings, and links to the outside. */
export function appCalls(
  options: HostOptions,
  parts: {
    maps: OpenMaps;
    locks: MapLocks;
    owners: MapOwners;
    paths: HostPaths;
    settings: SettingsFile;
    startFiles: StartFiles;
    versions: HistoryStore;
  },
): AppCalls {
  return {
    'app.start': async (_input, client) => {
      const files = parts.startFiles.take().map((path) => giveFile(parts.paths, path));
      return ok({
        shell: options.shell,
        platform: platformName(process.platform),
        version: options.version,
        settings: await parts.settings.read(),
        openMaps: mapsForTab(parts, client).map((open) => open.handle),
        files,
        samples: await listSamples(options.samplesFolder),
      });
    },
    'app.close': (_input, client) => {
      options.closeWindow(client);
      return ok({});
    },
    'settings.write': async (settings) => {
      // Both are asked for at once: whoever reads the settings from now on reads the new ones.
      const [before, written] = await Promise.all([parts.settings.read(), parts.settings.write(settings)]);
      if (!written.ok) return written;
      if (settings.historyMegabytes < before.historyMegabytes) await parts.versions.makeRoom();
      return ok({});
    },
    'links.open': async ({ url }, client) => {
      const link = outsideLink(url);
      if (!link.ok) return link;
      if (!URL.canParse(link.value)) return badLink();
      return ok({ kind: await options.openLink(new URL(link.value), client), url: link.value });
    },
  };
}

function platformName(platform: NodeJS.Platform): 'linux' | 'mac' | 'windows' {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}

/** The maps that come with the program, the one that brings the others together first. */
async function listSamples(folder: string): Promise<{ name: string; title: string; description: string }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => SAMPLE_FILE.test(name)).sort();
  const samples = await Promise.all(
    names.map(async (file) => {
      const bytes = await readWholeFile(join(folder, file), LIMITS.fileBytes);
      const map = bytes.ok ? parseMap(new TextDecoder().decode(bytes.value)) : bytes;
      if (!map.ok) return undefined;
      const { title, description = '' } = map.value.map.head;
      return { name: file.replace(/\.argmap$/, ''), title, description };
    }),
  );
  return samples.filter((sample) => sample !== undefined);
}
