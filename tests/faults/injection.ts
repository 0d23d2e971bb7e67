import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import type { Scenario } from './scenario';

/** What the spec of exports writes down. */
interface ExportFigures {
  payloads: number;
  fields: number;
  exports: number;
  problems: string[];
}

interface Figures {
  payloads: number;
  fields: number;
  screens: number;
  ran: string[];
  stopped: string[];
  foreign: string[];
}

/** Texts that want to be scripts, in every field of a map, on every screen of the real interface and in every file that it becomes, in Chromium. */
export const injection: Scenario = {
  name: 'injection',
  alone: true,
  target: '0 scripts run, 0 stopped by the CSP alone, 0 foreign requests',
  run: ({ folder }) => {
    const file = join(folder, 'figures.json');
    const exportFile = join(folder, 'export-figures.json');
    const command = ['build/test-browser.mjs', 'injection.spec.ts', 'injection-exports.spec.ts'];
    const ran = spawnSync(process.execPath, command, {
      env: { ...process.env, COUNTERPOINT_FIGURES: file, COUNTERPOINT_EXPORT_FIGURES: exportFile },
      encoding: 'utf8',
    });
    if (ran.status !== 0) {
      const problems = [ran.stdout.slice(-600)];
      return Promise.resolve({ tried: INJECTION_PAYLOADS.length, failed: 1, problems });
    }
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
    const files = JSON.parse(readFileSync(exportFile, 'utf8')) as ExportFigures;
    const problems = [...figures.ran, ...figures.stopped, ...figures.foreign, ...files.problems];
    return Promise.resolve({
      tried: figures.payloads * figures.fields + files.payloads * files.fields * files.exports,
      failed: problems.length,
      problems,
      note: `${figures.payloads} payloads in ${figures.fields} fields on ${figures.screens} groups of screens and in ${files.exports} sorts of exports`,
    });
  },
};
