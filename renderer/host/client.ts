import type { HostApi } from '../../shared/host/contract';
import type { AppError } from '../../shared/result';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';

/** The interface's side of the contract, however it is carried. */
export interface HostClient {
  readonly api: HostApi;
  /** The host's handle for a file that was dropped on the window, where the shell can tell which file it is. */
  handleOf: (file: File) => Promise<string | undefined>;
  /**
   * Hears when the connection to the host is lost, and with nothing when it is there again. A lost one is opened again by itself.
   */
  onConnection: (listener: (lost: AppError | undefined) => void) => void;
  /** Hears an event of the host; returns the function that ends it. */
  on: <Name extends EventName>(name: Name, listener: (data: HostEvents[Name]) => void) => () => void;
}
