import type { ReadOnly } from '../../shared/host/contract';
import { fail, type Result } from '../../shared/result';
import type { OpenMap } from './open-map';

/** What the host remembers of a map that was read from a damaged file. */
export interface Damage {
  /** The damaged file, real and absolute; absent for one that was dropped in the window. */
  readonly original: string | undefined;
  /** What could not be read, item by item, in words. */
  readonly dropped: readonly string[];
}

/**
 * Maps that were read from damaged files: they can be looked at and saved under another name, and are then maps as any other. Until
 * then they cannot be edited, and never saved over the damaged file, of which more can perhaps be read one day.
 */
export class DamagedMaps {
  private readonly damages = new WeakMap<OpenMap, Damage>();

  add(open: OpenMap, damage: Damage): void {
    this.damages.set(open, damage);
  }

  /** Why such a map may not be edited. */
  readOnly(open: OpenMap): ReadOnly | undefined {
    const damage = this.damages.get(open);
    return damage && { reason: 'damaged', dropped: [...damage.dropped] };
  }

  /** The map has a whole file of its own now. */
  saved(open: OpenMap): void {
    this.damages.delete(open);
  }

  /** The refusal to edit such a map. */
  refuseEdit(open: OpenMap): Result<never> | undefined {
    if (!this.damages.has(open)) return undefined;
    return fail(
      'read-only',
      'This map was read from a damaged file and cannot be edited.',
      'Save it under another name to go on with it.',
    );
  }

  /** The refusal to save such a map over its damaged file. */
  refuseSave(open: OpenMap, realPath: string): Result<never> | undefined {
    const damage = this.damages.get(open);
    if (damage?.original === undefined || damage.original !== realPath) return undefined;
    return fail(
      'damaged-original',
      'The damaged file is kept as it is: more can perhaps be read from it one day.',
      'Choose another name.',
    );
  }
}
