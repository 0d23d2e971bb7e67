import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serializeMap } from '../../shared/map/serialize';
import { readJournals } from '../browser/support/journals';
import { startShell } from '../browser/support/shell';
import { newFolder } from '../support/new-folder';
import { launch } from './browser';
import { arranged, graphOf } from './graphs';
import { frameRecorder } from './pages/frames';
import { rowOf, type About, type Row } from './rows';
import { addCard, framesOf } from './work-on-page';

const SIZE = 100_000;
const MINUTES = 10;
const PAUSE = 5000; // ms between two edits
const LOOKS = 50; // ms between two looks for an edit in the journal
const MEGABYTE = 1024 * 1024;

/**
 * Ten minutes of work on a large map that saves itself, in the browser shell: each frame, ms; what the program writes a minute, MB, beside the file; and
 * how long each edit takes to be in the journal, and in the file, ms.
 * @param shell the built program of the browser shell
 */
export async function workingRows(shell: string): Promise<Row[]> {
  const folder = newFolder();
  const dataFolder = newFolder();
  const file = join(folder, 'map.argmap');
  writeFileSync(file, serializeMap(arranged(graphOf('argument', SIZE))));
  const megabytes = statSync(file).size / MEGABYTE;
  const running = await startShell(folder, [file], dataFolder, shell);
  const browser = await launch([]);
  const edits: { words: string; at: number }[] = [];
  const [journalled, inFile]: [number[], number[]] = [[], []];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(`window.recorder = (${frameRecorder.toString()})();`);
    await page.goto(running.address);
    await page.getByRole('application', { name: 'Canvas' }).waitFor();
    await addCard(page, 'The first edit, which makes ready what all edits need.');
    await wait(PAUSE);
    const before = writtenBy(running.pid);
    const end = Date.now() + MINUTES * 60_000;
    let saved = statSync(file).mtimeMs;
    const lookAtFile = (): void => {
      const { mtimeMs } = statSync(file);
      if (mtimeMs === saved) return;
      saved = mtimeMs;
      const text = readFileSync(file, 'utf8');
      for (const edit of edits.splice(0)) {
        if (text.includes(edit.words)) inFile.push(mtimeMs - edit.at);
        else edits.push(edit);
      }
    };
    const frames = await framesOf(page, async () => {
      for (let count = 0; Date.now() < end; count++) {
        const edit = { words: `Edit number ${count} of this map`, at: Date.now() };
        await addCard(page, edit.words);
        edits.push(edit);
        while (!readJournals(dataFolder).includes(edit.words)) await wait(LOOKS);
        journalled.push(Date.now() - edit.at);
        await wait(PAUSE);
        lookAtFile();
      }
    });
    const written = (writtenBy(running.pid) - before) / MINUTES;
    const about = (metric: string, unit: Row['unit']): About => ({
      suite: 'working',
      size: SIZE,
      metric,
      unit,
      subject: 'counterpoint',
    });
    return [
      rowOf(about('frame', 'ms'), frames),
      rowOf(about('journalled', 'ms'), journalled),
      rowOf(about('in-file', 'ms'), inFile),
      rowOf(about('written-a-minute', 'MB'), [written]),
      rowOf({ ...about('written-a-minute', 'MB'), subject: 'file' }, [megabytes]),
    ];
  } finally {
    await browser.close();
    await running.stop();
    for (const each of [folder, dataFolder]) rmSync(each, { recursive: true, force: true });
  }
}

/** What a process has written so far, MB. */
function writtenBy(pid: number): number {
  return Number(/^wchar: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]) / MEGABYTE;
}
