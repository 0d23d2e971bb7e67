import { fail, type Result } from '../../shared/result';
import type { OpenMap } from './open-map';
import type { Client } from './ports';

/**
 * Which window or tab each open map is shown in: one at a time, because the host follows one line of edits. A map whose tab was closed or
 * loaded anew is free for the next that asks; a second tab on one file gets an open map of its own, for reading.
 */
export class MapOwners {
  private readonly owners = new WeakMap<OpenMap, Client>();

  /** Whether the map can be shown in this tab. */
  isFree(open: OpenMap, client: Client): boolean {
    const owner = this.owners.get(open);
    return owner === undefined || owner === client || owner.gone.aborted;
  }

  /** Gives the map to a tab, or says that it is shown in another. */
  claim(open: OpenMap, client: Client): Result<never> | undefined {
    if (!this.isFree(open, client)) {
      return fail(
        'open-elsewhere',
        'This map is open in another tab.',
        'Go on there, or close that tab and open the map here again.',
      );
    }
    this.give(open, client);
    return undefined;
  }

  /** From now on the map is shown in this tab, and in no other. */
  give(open: OpenMap, client: Client): void {
    this.owners.set(open, client);
  }
}
