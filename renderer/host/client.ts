import type { HostApi } from '../../shared/host/contract';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';

/** The interface's side of the contract, however it is carried. */
export interface HostClient {
  readonly api: HostApi;
  /** Hears an event of the host; returns the function that ends it. */
  on: <Name extends EventName>(name: Name, listener: (data: HostEvents[Name]) => void) => () => void;
}
