import { readFileSync } from 'node:fs';
import { seededRandom } from '../../support/ids';
import { expect, type Desktop, type Run } from './desktop';
import { mapFile } from './map-file';

const DOINGS = ['typing', 'dragging', 'saving', 'importing'] as const;
const ENDS = ['kill', 'page crash', 'close', 'terminate', 'quit', 'session end'] as const;
/** After this long what is shown may not be lost, however the program ends. */
const KEPT_AFTER = 1000; // ms
const LONGEST = 3500; // ms until the end, from the beginning of what is being done

/** One random end: what a person does, whether the map saves itself, and what ends the program after how long. */
export interface RandomEnd {
  readonly number: number;
  readonly doing: (typeof DOINGS)[number];
  readonly end: (typeof ENDS)[number];
  readonly autosave: boolean;
  readonly after: number;
  readonly random: () => number;
}

/** As many ends at random moments as are wanted, the same for the same seed; each end meets each doing equally often. */
export function randomEnds(count: number, seed: number): RandomEnd[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 100_003 + index);
    const round = Math.floor(index / ENDS.length);
    return {
      number: index,
      end: ENDS[index % ENDS.length] ?? 'kill',
      doing: DOINGS[(index + round) % DOINGS.length] ?? 'typing',
      autosave: random() < 0.7,
      after: 200 + random() * LONGEST,
      random,
    };
  });
}

/** What has been shown as written, and since when. */
class Written {
  private readonly all: { words: string; since: number }[] = [];

  add(words: string): void {
    this.all.push({ words, since: Date.now() });
  }

  /** @param at ms since 1970 */
  before(at: number): string[] {
    return this.all.filter(({ since }) => since <= at).map(({ words }) => words);
  }
}

/** What became of a random end. */
export interface Outcome {
  /** The words that were shown as written and are not there. */
  readonly lost: readonly string[];
  /** How long the program took to end, ms. */
  readonly took: number;
}

/** Does it, ends the program in the middle of it, starts it again where that brings something back, and looks for what was written. */
export async function runRandomEnd(desktop: Desktop, one: RandomEnd): Promise<Outcome> {
  const path = desktop.write('Documents/bridge.argmap', mapFile());
  const run = await desktop.start(path);
  await run.window.isReady();
  if (!one.autosave) await run.window.runCommand('Turn autosave on or off');
  const written = new Written();
  await run.window.writeCard('The first card');
  written.add('The first card');
  const life = { over: false };
  // What is under way when the program ends breaks off.
  const done = doIt(desktop, run, one, written, life).catch(() => undefined);
  await passes(one.after);
  life.over = true;
  const at = Date.now();
  await ENDINGS[one.end](run);
  await run.gone;
  const took = Date.now() - at;
  await done;
  const isAsked = one.end === 'close' || one.end === 'quit';
  if (!isAsked) await bringBack(desktop);
  const content = readFileSync(path, 'utf8');
  // Who is asked, or saved for, loses nothing at all.
  return {
    lost: written.before(isAsked ? at : at - KEPT_AFTER).filter((words) => !content.includes(words)),
    took,
  };
}

function passes(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Goes on with one thing until the program ends. */
async function doIt(
  desktop: Desktop,
  { app, page, window }: Run,
  { doing, random }: RandomEnd,
  written: Written,
  life: { over: boolean },
): Promise<void> {
  const word = (): string => `w${Math.floor(random() * 1e9)}`;
  if (doing === 'typing') {
    await window.canvas.focus();
    await page.keyboard.press('c');
    const field = page.getByRole('textbox', { name: 'Text of the card' });
    while (!life.over) {
      const next = word();
      await field.pressSequentially(`${next} `, { delay: random() * 40 });
      written.add(next);
    }
  } else if (doing === 'dragging') {
    while (!life.over) {
      const next = word();
      await window.writeCard(next);
      written.add(next);
      const box = await window.card(next).boundingBox();
      if (!box) continue;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(300 + random() * 600, 200 + random() * 400, { steps: 12 });
      await page.mouse.up();
    }
  } else if (doing === 'saving') {
    while (!life.over) {
      const next = word();
      await window.writeCard(next);
      written.add(next);
      await page.keyboard.press('Control+s');
      await passes(random() * 150);
    }
  } else {
    while (!life.over) {
      const next = word();
      const article = desktop.write(
        `Documents/${next}.txt`,
        `Report ${next}\n\n${'The river rises. '.repeat(2000)}`,
      );
      // The system's own dialog has tests of its own.
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, article);
      await page.keyboard.press('Control+Alt+o');
      await expect(page.getByRole('region', { name: `Text of Report ${next}` })).toBeVisible();
      written.add(next);
    }
  }
}

/** What ends the program: each leaves it to the caller to wait until it is gone. */
const ENDINGS: Readonly<Record<(typeof ENDS)[number], (run: Run) => Promise<void>>> = {
  close: async (run) => {
    await inMain(run, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await answer(run, 'Save');
  },
  // By the line of the menus.
  quit: async (run) => {
    await inMain(run, ({ Menu }) => {
      const lines = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      lines?.find(({ role }) => role === 'quit')?.click();
    });
    await answer(run, 'Save');
  },
  terminate: ({ app }) => Promise.resolve(void app.process().kill('SIGTERM')),
  'session end': (run) =>
    inMain(run, ({ powerMonitor }) => powerMonitor.emit('shutdown', { preventDefault: () => undefined })),
  'page crash': async (run) => {
    await inMain(run, async ({ BrowserWindow, dialog }) => {
      // The question is the system's own dialog: the first answer is to load anew.
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      await loaded;
    });
    await shown(run, '[role=application]');
    await inMain(run, ({ app }) => app.quit());
    await answer(run, 'Save');
  },
  kill: ({ kill }) => kill(),
};

/** Does something in the program's main process, which may end by it. */
async function inMain({ app }: Run, task: Parameters<Run['app']['evaluate']>[0]): Promise<void> {
  await app.evaluate(task).catch(() => undefined);
}

/** Waits until the page shows something; through the main process, since a page that crashed is lost to its tester. */
async function shown({ app }: Run, selector: string): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const look = `(async () => { while (!document.querySelector(${JSON.stringify(wanted)})) await new Promise(requestAnimationFrame); })()`;
    await contents?.executeJavaScript(look);
  }, selector);
}

/** Answers what the page asks until the program is gone: what came in meanwhile makes it ask again. */
async function answer({ app, gone }: Run, label: string): Promise<void> {
  const clicks = app
    .evaluate(async ({ BrowserWindow }, wanted) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const press = `(async () => { for (;;) { [...document.querySelectorAll('dialog button')].find(({ innerText }) => innerText.trim() === ${JSON.stringify(wanted)})?.click(); await new Promise(requestAnimationFrame); } })()`;
      await contents?.executeJavaScript(press);
    }, label)
    .catch(() => undefined);
  await Promise.race([clicks, gone]);
}

/** Starts the program again, opens what it found unsaved, and saves that. */
async function bringBack(desktop: Desktop): Promise<void> {
  const run = await desktop.start();
  const { page, window } = run;
  const found = page.getByRole('region', { name: 'Unsaved work was found' }).getByRole('listitem');
  await expect(found).toHaveCount(await unsavedWorks(run));
  if ((await found.count()) > 0) {
    await found.first().getByRole('button').first().click();
    await window.isReady();
    await page.keyboard.press('Control+s');
  }
  await ENDINGS.quit(run);
  await run.gone;
}

/** How many works the program has found that are in no file: nothing on the screen tells that it found none. */
async function unsavedWorks({ page }: Run): Promise<number> {
  const answer = await page.evaluate(() => {
    const { calls } = (
      window as unknown as { counterpoint: { calls: Record<string, (input: object) => unknown> } }
    ).counterpoint;
    return calls['recovery.list']?.({});
  });
  return (answer as { value: { works: unknown[] } }).value.works.length;
}
