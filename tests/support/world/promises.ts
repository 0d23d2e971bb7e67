import { groupsIn, type Window } from './window';

/** ms of its own running time within which a program that ends may lose an edit. */
const MAY_LOSE = 1000;

interface Edit {
  readonly window: Window;
  /** ms that its program had run when the host took it. */
  readonly ran: number;
}

/** What a schedule must find again in the end: edits that a host has taken, and what a file held that another has replaced. */
export class Promises {
  private readonly edits = new Map<string, Edit>();
  private readonly replaced = new Set<string>();
  /** Windows that were closed without saving, and when, in the world's time. */
  private readonly closed: { window: Window; edits: readonly string[]; at: number }[] = [];

  /** The host has taken an edit. */
  taken(window: Window, group: string): void {
    const { process } = window.program.seat;
    // An answer that was still on its way when its program was killed.
    if (process.state !== 'dead') this.edits.set(group, { window, ran: process.ran });
  }

  /** Our program puts other content in the place of what a file holds: that must be found in a version. */
  replaces(old: string, fresh: string): void {
    const stays = groupsIn(fresh);
    for (const group of groupsIn(old)) if (!stays.has(group)) this.replaced.add(group);
  }

  /** Whether a window has made edits that are in no file. */
  hasUnsaved(window: Window, file: ReadonlySet<string>): boolean {
    return [...this.edits].some(([group, edit]) => edit.window === window && !file.has(group));
  }

  /** Programs end: they may lose their last moment, and what a window was told that it would lose. */
  ends(windows: readonly Window[], file: ReadonlySet<string>): void {
    for (const [group, edit] of this.edits)
      if (windows.includes(edit.window) && !file.has(group) && edit.ran > safeUntil(edit.window))
        this.edits.delete(group);
  }

  /**
   * The person closes a window without saving, and was told that what is unsaved is lost then. It is all the same kept as a version, or its journal stays:
   * only what no disk had room for may really be lost.
   */
  closes(window: Window, now: number): void {
    const until = safeUntil(window);
    const told = [...this.edits].filter(
      ([group, edit]) => edit.window === window && edit.ran > until && window.asksAbout(group),
    );
    this.closed.push({ window, edits: told.map(([group]) => group), at: now });
  }

  /** There is no room for versions and journals just now. */
  noRoom(now: number): void {
    for (const { edits, at } of this.closed)
      if (now < at + MAY_LOSE) for (const group of edits) this.edits.delete(group);
  }

  /** @returns what is found nowhere */
  lost(kept: ReadonlySet<string>): string[] {
    return [...new Set([...this.edits.keys(), ...this.replaced])].filter((group) => !kept.has(group));
  }
}

/** Up to when the edits of a window are on the disk, whatever comes, unless it was told otherwise; ms that its program had run. */
function safeUntil({ program, troubledSince = Infinity, cutSince = Infinity }: Window): number {
  return Math.min(program.seat.process.ran, troubledSince, cutSince) - MAY_LOSE;
}
