import { randomBytes } from 'node:crypto';
import { typeCardText } from '../../../renderer/cards/edit-card';
import type { HostClient } from '../../../renderer/host/client';
import { followMap } from '../../../renderer/state/host-replica';
import { createMapStore, type MapStore } from '../../../renderer/state/map-store';
import { takeTheirs } from '../../../renderer/saving/take-theirs';
import type { Workspace } from '../../../renderer/state/workspace';
import { createTurns } from '../../../shared/in-turn';
import type { Session } from '../../../renderer/state/session';
import { createIdMaker } from '../../../shared/ids';
import { recordsOf } from '../../../shared/map/table';
import { parseMap } from '../../../shared/map/parse';
import type { AppError, Result } from '../../../shared/result';
import type { ArgMap } from '../../../shared/map/arg-map';

/** What is typed: no letter is like the one before, so that none is missing unseen. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The text of so many letters. */
export function lettersUpTo(count: number): string {
  return Array.from({ length: count }, (_, index) => ALPHABET[index % ALPHABET.length]).join('');
}

/** The card that is typed in: always the same. */
export function typedCard(map: ArgMap): { id: string; text: string } {
  const [first] = [...recordsOf(map.tables.nodes)].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first) throw new Error('The map has no card.');
  return first;
}

/** The interface without a page: its own store and its own way to the host, and somebody who types in a card, letter by letter. */
export class Typist {
  readonly troubles: AppError[] = [];
  readonly flush: () => Promise<Result<unknown>>;
  letters = 0;
  readonly card: string;
  private readonly session: Session;
  private readonly typing;

  private constructor(
    private readonly host: HostClient,
    readonly handle: string,
    readonly map: MapStore,
    revision: number,
  ) {
    const onTrouble = (error: AppError): void => void this.troubles.push(error);
    const [onState, onStanding] = [() => undefined, () => undefined];
    const replica = followMap({ id: handle, map, host, revision, onState, onTrouble, onStanding });
    this.flush = replica.flush;
    // As far as typing goes the rest of the window is not there.
    this.session = {
      ...{
        id: handle,
        map,
        canvas: { current: undefined },
        replacing: createTurns(),
        saving: { current: undefined },
        ...replica,
      },
    } as unknown as Session;
    this.card = typedCard(map.store.getState().map).id;
    this.typing = map.startTyping('Type');
  }

  /** @param file the host's handle of a map's file */
  static async open(host: HostClient, file: string): Promise<Typist> {
    const opened = await host.api['maps.open']({ file });
    if (!opened.ok) throw new Error(opened.error.message);
    const parsed = parseMap(opened.value.content);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const { map, fileName, revision, dirty } = opened.value;
    const newId = createIdMaker((count) => randomBytes(count));
    const store = createMapStore(
      { map: parsed.value.map, fileName, dirty },
      { newId, now: () => new Date().toISOString() },
    );
    return new Typist(host, map, store, revision);
  }

  /** One more letter. */
  type(): void {
    const text = lettersUpTo(++this.letters);
    const typed = this.typing.put(() => typeCardText(this.session, this.card, text));
    if (!typed.ok) throw new Error(typed.error.message);
  }

  takeTheirs(how: 'asked' | 'by-itself'): ReturnType<typeof takeTheirs> {
    return takeTheirs({ host: this.host } as unknown as Workspace, this.session, how);
  }

  async save(): Promise<Result<unknown>> {
    const flushed = await this.flush();
    return flushed.ok ? this.host.api['maps.save']({ map: this.handle }) : flushed;
  }
}
