import { basename } from 'node:path';
import { badLink, outsideLink } from '../../shared/outside-link';
import type { HostHandlers } from '../../shared/host/contract';
import { ok } from '../../shared/result';
import type { RecentFiles } from '../files/recent-files';
import type { HistoryStore } from '../history/history-store';
import type { LastOpen } from './last-open';
import { mapsForTab } from './map-for-tab';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import type { OpenMaps } from './open-maps';
import type { OpenWindows } from './open-windows';
import { giveFile, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';
import { reportWords } from './report-bug';
import { listSamples } from './samples';
import type { SettingsFile } from './settings-file';
import type { Speaker } from './speaker';

type AppCalls = Pick<
  HostHandlers<Client>,
  | 'app.start'
  | 'app.comeBack'
  | 'app.about'
  | 'app.close'
  | 'app.fault'
  | 'app.showLog'
  | 'settings.write'
  | 'links.open'
>;

/** Starting and ending a window, its settings, and links to the outside. */
export function appCalls(
  options: HostOptions,
  parts: {
    maps: OpenMaps;
    locks: MapLocks;
    owners: MapOwners;
    windows: OpenWindows;
    paths: HostPaths;
    recent: RecentFiles;
    settings: SettingsFile;
    /** Named at start; the first window takes them. */
    startFiles: string[];
    lastOpen: LastOpen;
    versions: HistoryStore;
    speak: Speaker;
  },
): AppCalls {
  return {
    'app.start': async ({ languages }, client) => {
      await parts.speak(languages);
      parts.windows.enter(client);
      parts.lastOpen.hears(client);
      const files = parts.startFiles
        .splice(0)
        .map((path) => ({ file: giveFile(parts.paths, path), fileName: basename(path) }));
      return ok({
        shell: options.shell,
        platform: platformName(process.platform),
        version: options.version,
        settings: await parts.settings.read(),
        openMaps: mapsForTab(parts, client).map((open) => open.handle),
        files,
        comesBack: parts.lastOpen.comesBack(client),
        samples: await listSamples(options.samplesFolder),
        notes: [...(await parts.settings.notes()), ...(await parts.recent.notes())],
      });
    },
    'app.comeBack': async (_input, client) => {
      parts.windows.enter(client);
      parts.lastOpen.hears(client);
      client.tell('library.changed', {});
      client.tell('app.settings', await parts.settings.read());
      return ok({});
    },
    'app.about': () => ok({ parts: runsOn() }),
    'app.close': (_input, client) => {
      options.closeWindow(client);
      return ok({});
    },
    'app.fault': ({ words }) => {
      reportWords(words);
      return ok({});
    },
    'app.showLog': () => {
      options.showLog();
      return ok({});
    },
    'settings.write': async ({ was, settings }, client) => {
      // Both are asked for at once: whoever reads the settings from now on reads the new ones.
      const [before, written] = await Promise.all([
        parts.settings.read(),
        parts.settings.write(was, settings),
      ]);
      if (!written.ok) return written;
      await parts.speak();
      parts.windows.tell('app.settings', written.value, client);
      if (written.value.historyMegabytes < before.historyMegabytes) await parts.versions.makeRoom();
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

function runsOn(): { name: string; version: string }[] {
  const { electron, chrome, node } = process.versions;
  const all = [
    { name: 'Electron', version: electron },
    { name: 'Chromium', version: chrome },
    { name: 'Node.js', version: node },
  ];
  return all.flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }]));
}

function platformName(platform: NodeJS.Platform): 'linux' | 'mac' | 'windows' {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
