import { randomBytes } from 'node:crypto';

/** Opaque names for things that the interface may ask for: it can only name what the host has given it. */
export class HandleTable<T> {
  private readonly things = new Map<string, T>();
  private readonly handles = new Map<string, string>();

  /** @param kind what a handle begins with, such as `file` */
  constructor(private readonly kind: string) {}

  /** A handle for a thing; the same one for the same key. */
  give(key: string, thing: T): string {
    const known = this.handles.get(key);
    if (known !== undefined) return known;
    const handle = `${this.kind}-${randomBytes(12).toString('hex')}`;
    this.handles.set(key, handle);
    this.things.set(handle, thing);
    return handle;
  }

  get(handle: string): T | undefined {
    return this.things.get(handle);
  }
}
