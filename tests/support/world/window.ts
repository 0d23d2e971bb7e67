import type { MapDiff } from '../../../shared/edit/diff';
import type { Result } from '../../../shared/result';
import type { Program } from './program';
import type { Process, World } from './world';

/** The groups that a map's text holds: each edit of a schedule adds one of its own. */
export function groupsIn(text: string): Set<string> {
  return new Set(text.match(/g-\d{12}/g));
}

interface Unsent {
  readonly revision: number;
  readonly diff: MapDiff;
  /** The group that it adds; none for an edit that takes what others have written. */
  readonly group?: string;
  readonly takes?: string;
}

/** What came of a call: an answer, or nothing, because the connection was cut. */
type Answer = Result<Record<string, unknown>> | 'cut';

/**
 * A window on one map, as the interface is: it numbers its edits and sends them in order, keeps them until the host has them, saves, takes what others
 * have written, takes over, and comes back after its connection was cut. It believes what the host tells it, and nothing else.
 */
export class Window {
  map = '';
  /** Whether it has been told that it may not edit. */
  readOnly = false;
  /**
   * Since when it knows that a crash would lose its unsaved edits, as long as that is so; ms that its program had run. What it is told on coming back may
   * have begun when its connection was cut.
   */
  troubledSince: number | undefined;
  /** When its connection was cut, as long as it is; ms that its program had run. */
  cutSince: number | undefined;
  /** Whether it has been told that others have written the file. */
  conflict = false;
  isOpen = false;
  /** A map that was brought back beside another that shows its file has none. */
  hasFile = false;
  isBusy = false;
  /** Groups that it has seen in the map. */
  readonly seen = new Set<string>();
  /** Groups of the map as it is now, and whether it was opened with edits that are in no file. */
  groups = new Set<string>();
  wasDirty = false;
  /** Its edits that are in no file as far as it knows: when it closes, the person is asked and told that these are lost unless they are saved. */
  private readonly notInFile = new Map<string, number>();
  /** Whether it saves over what others have written just now. */
  keepsMine = false;
  private revision = 0;
  private unsent: Unsent[] = [];
  private pump: Promise<boolean> | undefined;
  private gone = new AbortController();
  private cutNow: () => void = () => undefined;
  private cutting = new Promise<'cut'>(() => undefined);
  private isCut = false;
  private readonly early: Parameters<Window['hear']>[] = [];

  /**
   * @param page the process in which the page runs
   * @param onAcknowledged told of each edit that the host has taken
   */
  constructor(
    private readonly world: World,
    readonly program: Program,
    private readonly page: Process,
    private readonly onAcknowledged: (window: Window, group: string) => void,
  ) {
    this.connect();
  }

  private client = { id: '', tell: () => undefined, gone: this.gone.signal } as Parameters<
    Program['call']
  >[2];

  private connect(): void {
    const gone = (this.gone = new AbortController());
    this.isCut = false;
    this.cutting = new Promise((resolve) => {
      this.cutNow = () => resolve('cut');
    });
    this.client = {
      id: String(this.world.random()),
      tell: (name, data) => {
        if (!gone.signal.aborted) this.hear(name, data);
      },
      gone: gone.signal,
    };
  }

  /** What is told of a map that it does not show yet waits until it does. */
  private hear(name: string, data: Record<string, unknown>): void {
    if (data['map'] !== this.map) {
      this.early.push([name, data]);
      return;
    }
    if (name === 'maps.readOnly') this.readOnly = true;
    if (name === 'maps.conflict') this.conflict = true;
    if (name === 'maps.trouble' && data['about'] === 'journal')
      this.troubledSince =
        data['over'] === false ? (this.troubledSince ?? this.cutSince ?? this.ran) : undefined;
  }

  private get ran(): number {
    return this.program.seat.process.ran;
  }

  /** What the person is told to lose when it closes without saving. */
  asksAbout(group: string): boolean {
    return this.notInFile.has(group);
  }

  /** The socket breaks: what is under way is lost, one way or the other. */
  cut(): void {
    this.isCut = true;
    this.cutSince = this.ran;
    this.gone.abort();
    this.cutNow();
  }

  get needsConnection(): boolean {
    return this.isCut;
  }

  private async call(name: string, input: object): Promise<Answer> {
    if (this.isCut) return 'cut';
    const { client, cutting } = this;
    const answered = async (): Promise<Answer> => {
      // The way there, and the way back.
      await this.world.ask(this.program.seat.process, () => undefined);
      const answer = (await this.program.call(name, input, client)) as Answer;
      await this.world.ask(this.page, () => undefined);
      return answer;
    };
    return Promise.race([answered(), cutting]);
  }

  private async show(name: string, input: object): Promise<boolean> {
    const opened = await this.call(name, input);
    if (opened === 'cut' || !opened.ok) return false;
    const { map, revision, content, readOnly, fileName, dirty } = opened.value;
    this.hasFile = fileName !== undefined;
    this.map = map as string;
    this.revision = revision as number;
    this.unsent = [];
    this.readOnly = readOnly !== undefined;
    this.isOpen = true;
    this.conflict = false;
    // What is known of it is told at once.
    this.troubledSince = undefined;
    this.groups = groupsIn(content as string);
    this.wasDirty = dirty as boolean;
    for (const group of this.groups) this.seen.add(group);
    for (const told of this.early.splice(0)) this.hear(...told);
    return true;
  }

  open(path: string): Promise<boolean> {
    return this.show('maps.open', { file: this.program.host.giveFile(path) });
  }

  recover(id: string): Promise<boolean> {
    return this.show('recovery.open', { id });
  }

  /** Adds a group, as a person does: at once in the window, and sent when it can be. */
  edit(group: string): void {
    const diff: MapDiff = [{ table: 'groups', id: group, to: { id: group, title: 'Added' } }];
    this.unsent.push({ revision: ++this.revision, diff, group });
    this.notInFile.set(group, this.revision);
    this.groups.add(group);
    this.seen.add(group);
    void this.flush();
  }

  /** Sends what is not sent. @returns whether the host has all of it */
  flush(): Promise<boolean> {
    this.pump ??= this.sendAll().finally(() => {
      this.pump = undefined;
    });
    return this.pump;
  }

  private async sendAll(): Promise<boolean> {
    for (let next = this.unsent[0]; next; next = this.unsent[0]) {
      const { group, ...edit } = next;
      const sent = await this.call('maps.edit', { map: this.map, ...edit });
      if (sent === 'cut') return false;
      if (!sent.ok) {
        // It stays in the window, which shows that the host refuses it.
        if (sent.error.code === 'locked') this.readOnly = true;
        return false;
      }
      this.unsent.shift();
      if (group !== undefined) this.onAcknowledged(this, group);
    }
    return true;
  }

  /** @returns the error that the person is shown; nothing when it went through or was cut off */
  async save(keepMine = false): Promise<string | undefined> {
    if (!(await this.flush())) return undefined;
    this.keepsMine ||= keepMine;
    const saved = await this.call('maps.save', { map: this.map, keepMine });
    // Cut off, the host may still be about to do as it was asked.
    if (saved === 'cut') return undefined;
    this.keepsMine = false;
    if (!saved.ok) return saved.error.code;
    this.readOnly = saved.value['readOnly'] !== undefined;
    this.conflict = false;
    const inFile = saved.value['revision'] as number;
    for (const [group, revision] of this.notInFile) if (revision <= inFile) this.notInFile.delete(group);
    return undefined;
  }

  /** The one way to take what others have written: send what is unsent, look again, make it an edit of its own. @returns whether it has that now */
  async takeTheirs(): Promise<boolean> {
    if (!(await this.flush())) return false;
    const { revision } = this;
    const theirs = await this.call('maps.theirs', { map: this.map, revision });
    if (theirs === 'cut' || !theirs.ok) return false;
    // Edited meanwhile: it is asked for again.
    if (this.revision !== theirs.value['revision'] || this.unsent.length > 0) return false;
    const diff = theirs.value['diff'] as MapDiff;
    this.unsent.push({ revision: ++this.revision, diff, takes: theirs.value['mark'] as string });
    for (const { id, to } of diff) {
      this.seen.add(id);
      if (to) this.groups.add(id);
      else this.groups.delete(id);
    }
    this.conflict = false;
    return this.flush();
  }

  /** @returns whether it has what the file holds */
  async takeOver(): Promise<boolean> {
    if (!(await this.flush())) return false;
    const taken = await this.call('maps.takeLock', { map: this.map });
    if (taken === 'cut' || !taken.ok) return false;
    if (taken.value['map'] !== this.map) return this.show('maps.resume', { map: taken.value['map'] });
    this.readOnly = taken.value['readOnly'] !== undefined;
    const state = await this.call('maps.state', { map: this.map });
    if (state === 'cut' || !state.ok || this.readOnly || state.value['dirty'] !== false) return false;
    this.wasDirty = false;
    return this.takeTheirs();
  }

  async close(): Promise<void> {
    await this.flush();
    this.isOpen = false;
    await this.call('maps.close', { map: this.map });
  }

  /** After a cut: how does the host stand, and what has it not got? */
  async reconnect(): Promise<void> {
    this.connect();
    const state = await this.call('maps.state', { map: this.map });
    if (state === 'cut') return;
    if (!state.ok) {
      // Shown elsewhere by now, or closed: the window says so.
      this.isOpen = false;
      return;
    }
    this.cutSince = undefined;
    this.readOnly = state.value['readOnly'] !== undefined;
    const revision = state.value['revision'] as number;
    while (this.unsent[0] && this.unsent[0].revision <= revision) {
      const { group } = this.unsent.shift() as Unsent;
      if (group !== undefined) this.onAcknowledged(this, group);
    }
    await this.flush();
  }
}
