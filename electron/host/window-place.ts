import { z } from 'zod';

/** The smallest that a window can be, px. */
export const SMALLEST_WINDOW = { width: 800, height: 500 };

/** Where a window stands on the desktop, px; `maximised` over that place. */
export const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST_WINDOW.width),
  height: z.int().min(SMALLEST_WINDOW.height),
  maximised: z.boolean(),
});

export type WindowPlace = z.infer<typeof windowPlace>;
