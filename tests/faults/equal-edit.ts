import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestHost } from '../support/test-host';
import { Tally, type Scenario } from './scenario';
import { templateOf } from './support/template';

const EDITS = 1000;

/** Another program changes one letter of the file and sets its time back: size and time stamp say that nothing has changed. */
export const equalEdit: Scenario = {
  name: 'equal-edit',
  target: 'each noticed before a save',
  run: async (run) => {
    const tally = new Tally();
    const path = join(run.folder, 'map.argmap');
    writeFileSync(path, templateOf(2000));
    const host = new TestHost(run.folder, { dataFolder: join(run.folder, 'data') });
    const file = host.host.giveFile(path);
    const count = run.scaled(EDITS);
    for (let done = 0; done < count; done++) {
      const { map } = await host.must('maps.open', { file });
      const { atime, mtime } = statSync(path);
      const text = readFileSync(path, 'utf8');
      const at = text.indexOf('"title": "') + '"title": "'.length;
      const other = text[at] === 'x' ? 'y' : 'x';
      writeFileSync(path, text.slice(0, at) + other + text.slice(at + 1));
      utimesSync(path, atime, mtime);
      const saved = await host.call('maps.save', { map });
      tally.count(saved.ok ? 'a save went over the change' : undefined);
      await host.must('maps.close', { map });
      run.progress(done + 1, count);
    }
    return tally.outcome();
  },
};
