import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Tally, type Run, type Scenario } from './scenario';
import { broughtBack, mapInFile } from './support/brought-back';
import { inLanes } from './support/lanes';
import { Typed } from './support/typed';
import { LETTERS_A_SECOND } from './support/typing-speed';
import { lettersUpTo, typedCard } from './support/typist';
import { templateOf } from './support/template';
import { WriterProcess } from './support/writer-process';

const KILLS = 1000;
const LANES = 4;
/** The most letters that a process types. */
const LETTERS = 150;
/** Bytes of the map. */
const MAP_BYTES = 20_000;

/**
 * A program is killed while somebody types in a card; in every second case the map is saved in between, so that the file has some letters and the journal
 * the rest. The control is what the file alone holds: without a journal more than the last second must be lost.
 */
export const killTyping: Scenario = {
  name: 'kill-typing',
  minutes: 10,
  target: 'at most 50 letters, a second, lost',
  run: async (run) => {
    const tally = new Tally();
    const kills = run.scaled(KILLS);
    const seen = { worst: 0, withoutJournal: 0 };
    await inLanes({ run, tally, lanes: LANES, count: kills }, (number) => killOnce(run, number, seen));
    return tally.outcome({
      note: `The most that a kill lost: ${seen.worst} letters. Without the journal ${seen.withoutJournal} had lost more than a second.`,
      ...(seen.withoutJournal === 0 && {
        unmet: 'Without the journal nothing is lost either: nothing was tried.',
      }),
    });
  },
};

async function killOnce(
  run: Run,
  number: number,
  seen: { worst: number; withoutJournal: number },
): Promise<string | undefined> {
  const folder = join(run.folder, String(number));
  const dataFolder = join(folder, 'data');
  const path = join(folder, 'map.argmap');
  mkdirSync(folder);
  writeFileSync(path, templateOf(MAP_BYTES));
  const writer = new WriterProcess(run.writer);
  const typed = new Typed();
  writer.order({ kind: 'type-on', path, dataFolder, saves: number % 2 === 1 });
  const until = Math.random() * LETTERS;
  for (let word = await writer.next(); word; word = await writer.next()) {
    typed.hear(word);
    if (typed.letters >= until) break;
  }
  await wait(Math.random() * (1000 / LETTERS_A_SECOND));
  for (const word of await writer.kill()) typed.hear(word);
  const inFile = mapInFile(path);
  const map = await broughtBack(dataFolder, path);
  rmSync(folder, { recursive: true, force: true });
  if (typeof map === 'string') return map;
  if (typeof inFile === 'string') return inFile;
  const lost = typed.lost(lettersIn(map));
  seen.worst = Math.max(seen.worst, lost);
  if (typed.lost(lettersIn(inFile)) > LETTERS_A_SECOND) seen.withoutJournal++;
  return lost > LETTERS_A_SECOND ? `${lost} letters were lost` : undefined;
}

/** How many letters of what was typed the card holds, from the first on. */
function lettersIn(map: Parameters<typeof typedCard>[0]): number {
  const { text } = typedCard(map);
  return text === lettersUpTo(text.length) ? text.length : 0;
}
