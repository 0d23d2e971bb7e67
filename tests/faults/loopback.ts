import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowserShell } from '../../electron/browser-shell/server';
import { loopbackMatrix } from '../support/loopback-matrix';
import { Tally, type Scenario } from './scenario';

/** Requests to the loopback server by whoever is not its page: host, origin, code or token, method and path in all combinations. */
export const loopback: Scenario = {
  name: 'loopback',
  target: '0 accepted without host, origin and secret together',
  run: async ({ folder }) => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    const server = await startBrowserShell({
      rendererFolder: folder,
      samplesFolder: folder,
      dataFolder: folder,
      importWorker: '',
      libraryWorker: '',
      exportWorker: '',
      version: '0',
      folders: [folder],
      files: [],
    });
    const cases = await loopbackMatrix(server);
    await server.close();
    const tally = new Tally();
    for (const { name, accepted, allowed } of cases)
      tally.count(accepted === allowed ? undefined : `${accepted ? 'accepted' : 'refused'}: ${name}`);
    const good = cases.filter(({ allowed }) => allowed).length;
    return tally.outcome({ note: `${good} of them are right and were let in: the control` });
  },
};
