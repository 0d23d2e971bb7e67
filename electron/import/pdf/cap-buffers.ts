/** No stream of an article unpacks to more, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Lets pdf.js, which has no limit of its own, unpack no stream to more than 64 MiB: from then on, in this thread, larger byte arrays cannot be
 * made by their length, and the system's own unpacking, which has no limit either, is out of reach. The limits that a thread is started with
 * count the heap, and such arrays lie outside of it.
 */
export function capBuffers(): void {
  const world = globalThis as { Uint8Array: typeof Uint8Array; DecompressionStream?: unknown };
  if (world.DecompressionStream === undefined) return;
  delete world.DecompressionStream;
  const plain = Uint8Array;
  world.Uint8Array = new Proxy(plain, {
    construct(target, args: unknown[], made): object {
      if (typeof args[0] === 'number' && args[0] > LARGEST)
        throw new RangeError('A stream unpacks to more than 64 MiB.');
      return Reflect.construct(target, args, made === world.Uint8Array ? target : made) as object;
    },
  });
}
