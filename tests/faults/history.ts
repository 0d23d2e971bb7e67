import { readFileSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff, reverseDiff, type MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';
import { randomMap } from '../support/random-map';
import { TestHost } from '../support/test-host';

const RESTORES = 200;
const LIVES = 10; // maps, each of which is worked on, closed, moved and restored
const SAVES = 12; // between two restores of a map's life, at most
const WORDS = ['Prices rise.', 'סעיף', 'بحث و استدلال', 'A 😀 card\nof two lines', ''];

/** What a run of this scenario gets; see the runner. */
interface Run {
  readonly folder: string;
  readonly scaled: (count: number, least?: number) => number;
  readonly progress: (done: number, of: number) => void;
}

/**
 * Versions are restored through the calls of the contract, with real files: of maps that are edited at random, saved, moved to another file name,
 * opened by another process, with an index that was torn and a version that was cut off. A restore is exact when the file then holds what it held,
 * byte for byte, and undo gives back what was there before.
 */
export const history = {
  name: 'history',
  target: '0 restores that differ',
  run: async (run: Run): Promise<{ tried: number; failed: number; problems: string[]; note: string }> => {
    const wanted = run.scaled(RESTORES);
    const problems: string[] = [];
    let [tried, damaged] = [0, 0];
    for (let life = 0; tried < wanted; life++) {
      const map = new MapLife(run.folder, life);
      for (let i = 0; i < Math.ceil(wanted / LIVES) && tried < wanted; i++) {
        await map.work();
        await map.suffer();
        const problem = await map.restore();
        tried++;
        if (problem !== undefined) problems.push(`map ${life}, restore ${i}: ${problem}`);
        run.progress(tried, wanted);
      }
      damaged += map.damaged;
    }
    const note = `${damaged} versions were damaged on purpose; none of them was given out.`;
    return { tried, failed: problems.length, problems: problems.slice(0, 10), note };
  },
};

/** One map in one file that has names one after the other, and the data folder with its versions. */
class MapLife {
  damaged = 0;
  private readonly random: () => number;
  /** What each version must hold. */
  private readonly expected = new Map<string, string>();
  private readonly gone = new Set<string>();
  private readonly data: string;
  private readonly folder: string;
  private host: TestHost;
  private clock = Date.UTC(2026, 0, 1);
  private fileName = 'map 0.argmap';
  private open: { handle: string; map: ArgMap; revision: number } | undefined;

  constructor(folder: string, life: number) {
    this.random = seededRandom(life + 1);
    this.folder = folder;
    this.data = join(folder, `data ${life}`);
    this.fileName = `map ${life}.argmap`;
    this.host = this.start();
    writeFileSync(join(folder, this.fileName), serializeMap(randomMap(20, life + 1)));
  }

  private start(): TestHost {
    return new TestHost(this.folder, {
      dataFolder: this.data,
      now: () => new Date(this.clock).toISOString(),
    });
  }

  private async openFile(): Promise<{ handle: string; map: ArgMap; revision: number }> {
    if (this.open) return this.open;
    const file = this.host.host.giveFile(join(this.folder, this.fileName));
    const { map: handle, content, revision } = await this.host.must('maps.open', { file });
    this.open = { handle, map: mapOf(content), revision };
    await this.note(content);
    return this.open;
  }

  /** The newest version holds this. */
  private async note(content: string): Promise<void> {
    const [newest] = await this.list();
    if (newest && !this.expected.has(newest.version)) this.expected.set(newest.version, content);
  }

  private async list() {
    const { map } = await this.openFile();
    return (await this.host.must('history.list', { map: map.head.id })).versions;
  }

  private async edit(diff: MapDiff): Promise<void> {
    const open = await this.openFile();
    if (diff.length === 0) return;
    await this.host.must('maps.edit', { map: open.handle, revision: ++open.revision, diff });
    open.map = applyDiff(open.map, diff);
  }

  private async save(): Promise<string> {
    const open = await this.openFile();
    await this.host.must('maps.save', { map: open.handle });
    const content = readFileSync(join(this.folder, this.fileName), 'utf8');
    await this.note(content);
    return content;
  }

  /** Random edits, saved now and then, over minutes or days. */
  async work(): Promise<void> {
    const { random } = this;
    for (let saves = 1 + Math.floor(random() * SAVES); saves > 0; saves--) {
      for (let edits = 1 + Math.floor(random() * 5); edits > 0; edits--) {
        const { map } = await this.openFile();
        const name = COMMAND_NAMES[Math.floor(random() * COMMAND_NAMES.length)] ?? 'node.add';
        const context = fixedContext(Math.floor(random() * 1e9));
        const edit = runCommand(map, name, randomInput(map, name, random, WORDS), context);
        if (edit.ok) await this.edit(edit.value.diff);
      }
      this.clock += Math.floor(random() ** 4 * 1e8);
      await this.save();
    }
  }

  /** Another start of the program, another file name, a torn index, a version cut off. */
  async suffer(): Promise<void> {
    const { map } = await this.openFile();
    const folder = join(this.data, 'history', map.head.id);
    const versions = await this.list();
    if (this.random() < 0.5) {
      this.open = undefined;
      this.host = this.start();
      const moved = `moved ${Math.floor(this.random() * 1e9)}.argmap`;
      renameSync(join(this.folder, this.fileName), join(this.folder, moved));
      this.fileName = moved;
    }
    if (this.random() < 0.3) truncateSync(join(folder, 'index.json'), Math.floor(this.random() * 500));
    if (this.random() < 0.2) {
      const files = readdirSync(folder).filter((name) => name.endsWith('.version'));
      const file = files[Math.floor(this.random() * files.length)] ?? '';
      for (const { version } of versions)
        if (file.startsWith(version.split('-')[1] ?? version)) this.gone.add(version);
      truncateSync(join(folder, file), 30);
      this.damaged++;
    }
  }

  /** @returns what is not as it was, if anything */
  async restore(): Promise<string | undefined> {
    const { map, handle } = await this.openFile();
    const before = serializeMap(map);
    const versions = await this.list();
    const known = versions.filter(({ version }) => this.expected.has(version) && !this.gone.has(version));
    const chosen = known[Math.floor(this.random() * known.length)];
    if (!chosen) return `none of ${versions.length} versions is known`;
    const { content } = await this.host.must('history.read', { map: map.head.id, version: chosen.version });
    if (content !== this.expected.get(chosen.version)) return `${chosen.version} holds something else`;
    for (const { version } of versions.filter((each) => this.gone.has(each.version))) {
      const read = await this.host.call('history.read', { map: map.head.id, version });
      if (read.ok && read.value.content !== this.expected.get(version))
        return `${version} is damaged and was read`;
    }
    await this.host.must('history.take', { map: handle, reason: 'before-restore' });
    await this.note(before);
    const edit = runCommand(map, 'map.restore', { content, label: 'Restore' }, fixedContext());
    if (!edit.ok) return edit.error.message;
    await this.edit(edit.value.diff);
    if ((await this.save()) !== content) return `${chosen.version} was restored to something else`;
    await this.edit(reverseDiff(edit.value.diff));
    const undone = await this.host.must('maps.resume', { map: handle });
    return undone.content === before ? undefined : `undo after ${chosen.version} gave something else`;
  }
}

function mapOf(content: string): ArgMap {
  const parsed = parseMap(content);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}
