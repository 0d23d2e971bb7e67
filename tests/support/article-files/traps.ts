import type { Trap } from './trap';
import { baitTraps } from './traps-bait';
import { archiveTraps } from './traps-archive';
import { emailTraps, markupTraps } from './traps-markup';
import { pdfTraps } from './traps-pdf';

/** Hostile files of every format. */
export const TRAPS: readonly Trap[] = [
  ...archiveTraps,
  ...markupTraps,
  ...emailTraps,
  ...pdfTraps,
  ...baitTraps,
];
