import type { ArgMap } from '../../shared/map/arg-map';
import type { MapLimits } from '../../shared/map/limits';
import type { parseMap } from '../../shared/map/parse';
import { piecesOf, type MapPiece } from '../../shared/map/pieces';
import { ok, type Result } from '../../shared/result';
import { cutMap } from './cut-map';
import { nextTurn } from './next-turn';
import { parseMapBytes } from './parse-map-bytes';
import { readWholeFile } from './read-file';
import { readSteps } from './read-steps';

/**
 * Hears each piece once it has been found sound by itself; the next one waits for it. `end` comes after the last one, while all of them are looked at
 * together.
 */
export type HearPiece = (piece: MapPiece | 'end') => Promise<void> | undefined;

/** A map that is read from the bytes of its file in steps, between which other work goes on. It begins at once, whoever wants its pieces then or later. */
export class MapReading {
  /** How many pieces have been found sound, the end being the last one. */
  private sound = 0;
  private isOver = false;
  private wake = (): void => undefined;
  /** Nothing where the file is not as the program writes it: it may be a map all the same. */
  private readonly asWritten: Promise<ArgMap | undefined>;

  constructor(
    readonly bytes: Uint8Array,
    private readonly limits: MapLimits,
  ) {
    this.asWritten = this.read();
    // What goes wrong is told to whoever wants the map, which may be later.
    this.asWritten.catch(() => undefined);
  }

  /** The map. The failure names the file and says what to do; nothing is half read. */
  async map(fileName: string, hear: HearPiece): Promise<ReturnType<typeof parseMap>> {
    const [map] = await Promise.all([this.asWritten, this.tell(hear)]);
    if (map) return ok({ map, notes: [] });
    const parsed = parseMapBytes(this.bytes, fileName, this.limits);
    if (parsed.ok) for (const piece of [...piecesOf(parsed.value.map), 'end' as const]) await hear(piece);
    return parsed;
  }

  private async read(): Promise<ArgMap | undefined> {
    try {
      const steps = readSteps(this.bytes, this.limits);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        this.sound++;
        this.wake();
        await nextTurn();
      }
      return step.value;
    } finally {
      this.isOver = true;
      this.wake();
    }
  }

  private async tell(hear: HearPiece): Promise<void> {
    const pieces = cutMap(Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length));
    for (let at = 0; await this.isSound(at); at++) {
      const next = pieces.next();
      await hear(next.done ? 'end' : next.value);
      // Of a map that was read before, all pieces are there at once.
      await nextTurn();
    }
  }

  /** Whether a piece is sound, as soon as that is known. */
  private async isSound(index: number): Promise<boolean> {
    while (this.sound <= index && !this.isOver) await new Promise<void>((resolve) => (this.wake = resolve));
    return index < this.sound;
  }
}

/** Begins to read the map in a file. @param limits how large a one is taken in */
export async function readMapFile(path: string, limits: MapLimits): Promise<Result<MapReading>> {
  const bytes = await readWholeFile(path, limits.bytes);
  return bytes.ok ? ok(new MapReading(bytes.value, limits)) : bytes;
}
