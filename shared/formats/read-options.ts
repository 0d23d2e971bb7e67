import { z } from 'zod';

/** What `-` and `+` before the lines of an outline are: marks of a list, or con and pro. */
export const SIGN_READINGS = ['bullets', 'pro-con'] as const;

/** How a file is to be read where it leaves that open. Without it, as the file seems to mean it; the report says how that was (`Assumption`). */
export const readOptions = z.object({
  signs: z.enum(SIGN_READINGS).optional(),
});

export type ReadOptions = z.output<typeof readOptions>;
export type SignReading = (typeof SIGN_READINGS)[number];
