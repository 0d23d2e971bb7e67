/** A file that is made to hurt whoever reads it. */
export interface Trap {
  readonly what: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
}
