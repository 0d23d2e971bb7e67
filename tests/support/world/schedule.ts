import { newMap } from '../../../shared/map/new-map';
import { serializeMap } from '../../../shared/map/serialize';
import { groupsKept } from './audit';
import { drawOften, pickByOften, type Happening, type Often } from './happenings';
import { loadHostCode, Program, type Seat } from './program';
import { Promises } from './promises';
import { groupsIn, Window } from './window';
import { World, type Process } from './world';

const MAP = '/maps/talks.argmap';
/** Happenings of a schedule, steps of the world between two of them at most, and programs that it starts at most. */
const HAPPENINGS = 24;
const STEPS = 100;
const MOST_PROGRAMS = 6;
/** ms after which everybody must know how things stand, and of a long sleep. */
const QUIET = 4000;
const LONGEST_WAIT = 40_000;
const DAY = 24 * 60 * 60 * 1000;

/** What a schedule showed to be wrong; nothing when all held. */
export type Problem = string | undefined;

type Seats = { seat: Seat; code: ReturnType<typeof loadHostCode> }[];

/** Runs random schedules of the real host code, one after the other. */
export class Schedules {
  private readonly seats: Seats;

  /** @param code the bundle of host-code.ts */
  constructor(code: string) {
    const world = new World(0);
    this.seats = Array.from({ length: MOST_PROGRAMS + 2 }, () => {
      const seat: Seat = { world, process: world.start('nobody', 0) };
      return { seat, code: loadHostCode(code, seat) };
    });
  }

  /** @returns what was wrong in the schedule of this seed, in words */
  async run(seed: number): Promise<Problem> {
    const schedule = new Schedule(seed, this.seats);
    // Thousands of files are not there; nobody reads where that was noticed.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      const problem = await schedule.run();
      return problem && `${problem}\n${schedule.story.join('\n')}`;
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
      schedule.world.end();
    }
  }
}

/** Of the moments before a file is replaced in which its program may be suspended. */
const SUSPENDED_BEFORE = [0, 0, 0.2];

class Schedule {
  readonly world: World;
  private readonly programs: Program[] = [];
  private readonly windows: Window[] = [];
  private readonly promises = new Promises();
  private readonly often: Often;
  private readonly page: Process;
  private readonly sharesData: boolean;
  private readonly machines: readonly string[];
  private groups = 0;
  /** What happened, for whoever looks into a problem. */
  readonly story: string[] = [];
  private problem: Problem;
  /** When the file was last written by a program that asks nobody, and looked at by each of ours, in operations. */
  private lastOutside = 0;
  private readonly lastLook = new Map<string, number>();
  private moments = 0;
  private readonly outside = new Set<string>();

  constructor(
    seed: number,
    private readonly seats: Seats,
  ) {
    this.world = new World(seed);
    this.page = this.world.start('page', 0);
    this.machines = this.world.chance(0.5) ? ['one'] : ['one', 'two'];
    // Of one machine; two do not share a data folder.
    this.sharesData = this.machines.length === 1 && this.world.chance(0.5);
    const { disk } = this.world;
    for (const folder of ['/maps', '/data', '/samples']) disk.mkdir(folder);
    const map = newMap({ title: 'Talks', newId: () => 'm-000000000001', now: '2026-02-06T12:00:00Z' });
    disk.write(MAP, Buffer.from(serializeMap(map)));
    disk.onLook = (path, actor) => {
      if (path === MAP) this.lastLook.set(actor, ++this.moments);
    };
    disk.onReplace = (path, old, fresh, actor) => {
      if (path === MAP) this.checkReplaced(old.toString(), fresh.toString(), actor);
    };
    this.often = drawOften(this.world);
    const share = this.world.pick(SUSPENDED_BEFORE) ?? 0;
    this.world.suspendsBefore = (path) => {
      const suspends = path === MAP && this.world.chance(share);
      if (suspends) this.tell('a program is suspended right before it replaces the file');
      return suspends;
    };
  }

  private tell(words: string): void {
    this.story.push(`${Math.round(this.world.time) - 1_000_000} ms: ${words}`);
  }

  private nameOf(window: Window): string {
    return `window ${this.windows.indexOf(window)} of program ${window.program.seat.process.pid}`;
  }

  private newGroup(): string {
    return `g-${String(++this.groups).padStart(12, '0')}`;
  }

  private startProgram(): Program | undefined {
    const next = this.seats[this.programs.length];
    if (!next) return undefined;
    // The one that ended is started again, or there is another.
    const ended = this.programs.filter(({ seat }) => seat.process.state === 'dead');
    const before = this.world.chance(0.7) ? this.world.pick(ended) : undefined;
    const machine = before?.seat.process.machine ?? this.world.pick(this.machines) ?? 'one';
    const clock = this.world.chance(0.3) ? (this.world.random() - 0.5) * 4 * DAY : 0;
    next.seat.world = this.world;
    next.seat.process = this.world.start(machine, Math.round(clock));
    const folder = this.sharesData ? '/data/shared' : `/data/${this.programs.length % 2}-${machine}`;
    const program = new Program(next.code, next.seat, before?.dataFolder ?? folder);
    this.programs.push(program);
    return program;
  }

  async run(): Promise<Problem> {
    await this.openWindow(this.startProgram());
    for (let done = 0; done < HAPPENINGS && this.problem === undefined; done++) {
      await this.happen();
      const steps = Math.floor(this.world.random() ** 2 * STEPS);
      for (let step = 0; step < steps; step++) await this.world.step(this.world.time + 500);
    }
    if (this.problem !== undefined) return this.problem;
    await this.comeToRest();
    return this.problem ?? this.checkBelief() ?? (await this.checkKept());
  }

  private async openWindow(program: Program | undefined): Promise<void> {
    if (!program || program.seat.process.state !== 'runs') return;
    const window = new Window(this.world, program, this.page, this.noteAcknowledged);
    this.windows.push(window);
    this.busy(window, 'opens the map', () => this.isGivenAll(window, () => window.open(MAP)));
    await this.world.step();
  }

  /** Does something in a window that takes a while; one such thing at a time, as a person does. */
  private busy(window: Window, words: string, task: () => Promise<unknown>): void {
    if (window.isBusy) return;
    window.isBusy = true;
    this.tell(`${this.nameOf(window)} ${words}`);
    void task().then((came) => {
      window.isBusy = false;
      this.tell(`${this.nameOf(window)} ${words}: ${String(came)}`);
    });
  }

  private readonly noteAcknowledged = (window: Window, group: string): void =>
    this.promises.taken(window, group);

  private edit(window: Window): void {
    const group = this.newGroup();
    this.tell(`${this.nameOf(window)} adds ${group}`);
    window.edit(group);
  }

  /** What can happen now, as far as it is to happen in this schedule. */
  private possible(): { what: Happening; run: () => unknown }[] {
    const { world } = this;
    const window = world.pick(this.windows.filter((each) => each.program.seat.process.state !== 'dead'));
    const program = world.pick(this.programs.filter(({ seat }) => seat.process.state !== 'dead'));
    const list: { what: Happening; run: () => unknown }[] = [
      { what: 'dataFills', run: () => this.fill('/data') },
      { what: 'mapsFill', run: () => this.fill('/maps') },
      { what: 'outside', run: () => this.writeOutside() },
      { what: 'waits', run: () => world.pass(world.random() * (world.chance(0.4) ? 35_000 : 4000)) },
    ];
    if (world.disk.full.size > 0) list.push({ what: 'room', run: () => this.makeRoom() });
    if (this.programs.length < MOST_PROGRAMS)
      list.push({ what: 'starts', run: () => this.openWindow(this.startProgram()) });
    if (program) list.push(...this.possibleWith(program));
    if (window?.isOpen) list.push(...this.possibleIn(window));
    return list;
  }

  private possibleWith(program: Program): { what: Happening; run: () => unknown }[] {
    const { process } = program.seat;
    const turn = (state: Process['state']) => () => {
      process.state = state;
      this.tell(`program ${process.pid} ${state}`);
    };
    const list: { what: Happening; run: () => unknown }[] = [
      { what: 'opens', run: () => this.openWindow(program) },
      { what: 'kills', run: () => this.kill(program) },
      process.state === 'runs'
        ? { what: 'suspends', run: turn('suspended') }
        : { what: 'resumes', run: turn('runs') },
    ];
    const ended = this.programs.filter(
      ({ seat, dataFolder }) => seat.process.state === 'dead' && dataFolder === program.dataFolder,
    );
    const isLeft = this.windows.some(
      (window) => ended.includes(window.program) && this.promises.hasUnsaved(window, this.inFile()),
    );
    if (isLeft) list.push({ what: 'recovers', run: () => this.recover(program) });
    return list;
  }

  private possibleIn(window: Window): { what: Happening; run: () => unknown }[] {
    const busy = (what: Happening, words: string, task: () => Promise<unknown>) => ({
      what,
      run: () => this.busy(window, words, task),
    });
    if (window.needsConnection) return [busy('reconnects', 'reconnects', () => window.reconnect())];
    const takesTheirs = busy('answers', 'takes theirs', () => window.takeTheirs());
    const closes = { what: 'closes' as const, run: () => this.close(window) };
    if (window.readOnly)
      return [
        busy('takesOver', 'takes over', () => this.isGivenAll(window, () => window.takeOver())),
        closes,
        ...(window.conflict ? [takesTheirs] : []),
      ];
    return [
      { what: 'edits', run: () => this.edit(window) },
      busy('saves', 'saves', () => window.save()),
      { what: 'cuts', run: () => this.cut(window) },
      closes,
      ...(window.conflict ? [takesTheirs, busy('answers', 'keeps its own', () => window.save(true))] : []),
    ];
  }

  private happen(): unknown {
    return pickByOften(this.world, this.often, this.possible())?.run();
  }

  private cut(window: Window): void {
    this.tell(`${this.nameOf(window)} is cut off`);
    window.cut();
  }

  /** Who is to edit a map from now on must be given all that its file holds, unless there are edits of its own that are in no file. */
  private async isGivenAll(window: Window, task: () => Promise<boolean>): Promise<boolean> {
    const before = this.inFile();
    const isShown = await task();
    if (!isShown || window.readOnly || window.wasDirty) return isShown;
    const now = this.inFile();
    const missing = [...before].filter(
      (group) => now.has(group) && !window.groups.has(group) && !this.outside.has(group),
    );
    if (missing.length > 0)
      this.problem ??= `${this.nameOf(window)} is to edit and was not given ${missing.join(', ')}.`;
    return isShown;
  }

  /** Without saving. */
  private close(window: Window): void {
    this.promises.closes(window, this.world.time);
    this.busy(window, 'closes the map', async () => {
      await window.close();
      this.promises.closes(window, this.world.time);
      if (this.world.disk.full.has('/data')) this.promises.noRoom(this.world.time);
    });
  }

  private fill(folder: string): void {
    this.tell(`${folder} is full`);
    this.world.disk.full.add(folder);
    if (folder === '/data') this.promises.noRoom(this.world.time);
  }

  private makeRoom(): void {
    this.tell('there is room');
    this.world.disk.full.clear();
  }

  private inFile(): Set<string> {
    return groupsIn(this.world.disk.read(MAP).toString());
  }

  /** Another program, of which nothing is known, writes the file. */
  private writeOutside(): void {
    this.lastOutside = ++this.moments;
    this.tell('another program writes the file');
    const text = this.world.disk.read(MAP).toString();
    const map = JSON.parse(text) as { groups: unknown[] };
    const group = this.newGroup();
    this.outside.add(group);
    map.groups.push({ id: group, title: 'Outside' });
    this.world.disk.write(MAP, Buffer.from(JSON.stringify(map)));
  }

  private kill(program: Program): void {
    const { process } = program.seat;
    this.tell(`program ${process.pid} is killed`);
    this.world.kill(process);
    this.promises.ends(
      this.windows.filter((window) => window.program === program),
      this.inFile(),
    );
  }

  private recover(program: Program): void {
    const window = new Window(this.world, program, this.page, this.noteAcknowledged);
    this.busy(window, 'brings work back', async () => {
      const listed = await program.call(
        'recovery.list',
        {},
        { id: 'list', tell: () => undefined, gone: new AbortController().signal },
      );
      const works = listed.ok ? (listed.value as { works: { id: string; readable: boolean }[] }).works : [];
      const work = works.find(({ readable }) => readable);
      if (!work) return 'there is none';
      const isThere = await window.recover(work.id);
      if (isThere) this.windows.push(window);
      return isThere;
    });
  }

  /** A file is replaced: everything in it must have been seen by the one who does it, or be kept by them first. */
  private checkReplaced(old: string, fresh: string, actor: string): void {
    const program = this.programs.find(({ seat }) => String(seat.process.pid) === actor);
    if (!program) return;
    // A program that asks nobody can write between the last look and the replacement.
    if (this.lastOutside > (this.lastLook.get(actor) ?? 0)) return;
    this.promises.replaces(old, fresh);
    const windows = this.windows.filter((window) => window.program === program);
    if (windows.some(({ keepsMine }) => keepsMine)) return;
    const unseen = [...groupsIn(old)].filter((group) => !windows.some(({ seen }) => seen.has(group)));
    if (unseen.length > 0)
      this.problem ??= `Program ${actor} wrote over ${unseen.join(', ')}, which it had not seen.`;
  }

  /** All that was suspended goes on, all disks have room, all connections are there again, and some time passes. */
  private async comeToRest(): Promise<void> {
    const { world } = this;
    world.disk.full.clear();
    world.suspendsBefore = () => false;
    for (const { seat } of this.programs) if (seat.process.state === 'suspended') seat.process.state = 'runs';
    await world.pass(QUIET);
    // Who died in a save on another machine is waited for a while.
    for (let more = 0; more < LONGEST_WAIT && this.living().some(({ isBusy }) => isBusy); more += QUIET)
      await world.pass(QUIET);
    for (const window of this.living())
      if (window.needsConnection) this.busy(window, 'reconnects', () => window.reconnect());
    await world.pass(QUIET);
  }

  private living(): Window[] {
    return this.windows.filter(({ isOpen, program }) => isOpen && program.seat.process.state === 'runs');
  }

  /** At rest one window at most takes itself for the editor of the file, who cannot save knows it, and what failed for want of room is made up for. */
  private checkBelief(): Problem {
    const stuck = this.living().find(({ isBusy }) => isBusy);
    if (stuck) return 'A window still waits for an answer.';
    const troubled = this.living().find(({ troubledSince }) => troubledSince !== undefined);
    if (troubled) return `${this.nameOf(troubled)} is still told that its edits cannot be written down.`;
    const editors = this.living().filter(
      (window) => window.hasFile && !window.readOnly && !window.needsConnection,
    );
    if (editors.length <= 1) return undefined;
    return `More than one takes itself for the editor: ${editors.map((each) => this.nameOf(each)).join(', ')}.`;
  }

  /** After everything has been killed, each acknowledged edit is in the file, in a journal or in a version. */
  private async checkKept(): Promise<Problem> {
    for (const program of this.programs) if (program.seat.process.state !== 'dead') this.kill(program);
    const kept = this.inFile();
    const last = this.seats.at(-1);
    for (const name of this.world.disk.readdir('/data')) {
      if (!last) break;
      last.seat.world = this.world;
      last.seat.process = this.world.start(name.endsWith('two') ? 'two' : 'one', 0);
      let isDone = false;
      void groupsKept(new Program(last.code, last.seat, `/data/${name}`)).then((groups) => {
        for (const group of groups) kept.add(group);
        isDone = true;
      });
      while (!isDone && (await this.world.step()));
      this.world.kill(last.seat.process);
      await this.world.step(0);
    }
    const lost = this.promises.lost(kept);
    return lost.length > 0 ? `Lost: ${lost.join(', ')}.` : undefined;
  }
}
