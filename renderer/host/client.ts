import type { HostApi } from '../../shared/host/contract';
import type { AppError } from '../../shared/result';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';

/** A piece of a map, or its end. */
export type ToldPiece = Pick<HostEvents['maps.piece'], 'part' | 'text'>;

/** The interface's side of the contract, however it is carried. */
export interface HostClient {
  readonly api: HostApi;
  /** The host's handle for a file that was dropped on the window, where the shell can tell which file it is. */
  handleOf: (file: File) => Promise<string | undefined>;
  /**
   * Hears when the connection to the host is lost, and with nothing when it is there again. A lost one is opened again by itself.
   */
  onConnection: (listener: (lost: AppError | undefined) => void) => void;
  /**
   * Hears the pieces of a map that the host is to be asked for by this name, from now on; nothing when no more will come.
   * @returns the function that ends it
   */
  readonly hearPieces: (request: string, hear: (piece: ToldPiece | undefined) => void) => Promise<() => void>;
  /** Hears an event of the host; returns the function that ends it. */
  on: <Name extends EventName>(name: Name, listener: (data: HostEvents[Name]) => void) => () => void;
}
