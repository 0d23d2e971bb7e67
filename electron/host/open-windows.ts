import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';
import type { Client } from './ports';

/** The windows of the program, for what concerns all of them. */
export class OpenWindows {
  private readonly clients = new Set<Client>();

  /** From now on it is told, until it is gone. */
  enter(client: Client): void {
    if (client.gone.aborted || this.clients.has(client)) return;
    this.clients.add(client);
    client.gone.addEventListener('abort', () => this.clients.delete(client));
  }

  /** Tells all windows an event. @param except one that knows it */
  tell<Name extends EventName>(name: Name, data: HostEvents[Name], except?: Client): void {
    for (const client of this.clients) if (client !== except) client.tell(name, data);
  }
}
