/** A file of another tool that is made to hurt whoever reads it. */
export interface MapTrap {
  /** The id of the format in which it is read. */
  readonly format: string;
  readonly fileName: string;
  /** What is wrong with it. */
  readonly what: string;
  /** Made when it is asked for: some have many MiB. */
  readonly bytes: () => Uint8Array;
}

/** A trap that is text. */
export function mapTrap(format: string, fileName: string, what: string, text: () => string): MapTrap {
  return { format, fileName, what, bytes: () => Buffer.from(text()) };
}

/** What a function makes of each number below a count, one after the other. */
export function many(count: number, make: (number: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, number) => make(number)).join(between);
}
