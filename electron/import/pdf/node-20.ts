// pdf.js is written for Node 22. What it uses and Node 20 lacks is added here; imported before it.

interface Capability {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

const promises = Promise as { withResolvers?: () => Capability };
promises.withResolvers ??= () => {
  let resolve: Capability['resolve'] = () => undefined;
  let reject: Capability['reject'] = () => undefined;
  const promise = new Promise((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
};

const buffers = ArrayBuffer.prototype as unknown as {
  transferToFixedLength?: (this: ArrayBuffer, length: number) => ArrayBuffer;
};
buffers.transferToFixedLength ??= function (length) {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
};
