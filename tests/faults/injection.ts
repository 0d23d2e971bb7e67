import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import type { Scenario } from './scenario';

interface Figures {
  payloads: number;
  fields: number;
  screens: number;
  ran: string[];
  stopped: string[];
  foreign: string[];
}

/** Texts that want to be scripts, in every field of a map and on every screen of the real interface, in Chromium. */
export const injection: Scenario = {
  name: 'injection',
  target: '0 scripts run, 0 stopped by the CSP alone, 0 foreign requests',
  run: ({ folder }) => {
    const file = join(folder, 'figures.json');
    const command = ['build/test-browser.mjs', 'injection.spec.ts'];
    const ran = spawnSync(process.execPath, command, {
      env: { ...process.env, COUNTERPOINT_FIGURES: file },
      encoding: 'utf8',
    });
    if (ran.status !== 0) {
      const problems = [ran.stdout.slice(-600)];
      return Promise.resolve({ tried: INJECTION_PAYLOADS.length, failed: 1, problems });
    }
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
    const problems = [...figures.ran, ...figures.stopped, ...figures.foreign];
    return Promise.resolve({
      tried: figures.payloads * figures.fields,
      failed: problems.length,
      problems,
      note: `${figures.payloads} payloads in ${figures.fields} fields on ${figures.screens} groups of screens`,
    });
  },
};
