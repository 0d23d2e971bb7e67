/** Bytes in one piece: what the reader of e-mails needs of a Blob. */
class PlainBlob {
  private readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(parts: readonly (string | ArrayBuffer | ArrayBufferView)[] = []) {
    const pieces = parts.map(bytesOf);
    this.bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      this.bytes.set(piece, at);
      at += piece.length;
    }
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.bytes.buffer);
  }
}

function bytesOf(part: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof part === 'string') return new TextEncoder().encode(part);
  return part instanceof ArrayBuffer
    ? new Uint8Array(part)
    : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

/**
 * Puts a plain list of bytes in place of the system's Blob, in this thread: postal-mime makes one of all lines of a message, and the system
 * reads it back line by line, each in a turn of its own.
 */
export function plainBlobs(): void {
  (globalThis as { Blob: unknown }).Blob = PlainBlob;
}
