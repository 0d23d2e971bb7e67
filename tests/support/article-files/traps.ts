import { baitTraps } from './traps-bait';
import { archiveTraps } from './traps-archive';
import { emailTraps, markupTraps } from './traps-markup';
import { pdfTraps } from './traps-pdf';

/** A file that is made to hurt whoever reads it. */
export interface Trap {
  readonly what: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
}

/** Hostile files of every format. */
export const TRAPS: readonly Trap[] = [
  ...archiveTraps,
  ...markupTraps,
  ...emailTraps,
  ...pdfTraps,
  ...baitTraps,
];
