import { z } from 'zod';

export const THEMES = ['system', 'light', 'dark'] as const;

/** What is kept between runs, on this machine, about how the interface looks; nothing of any map. */
export const settings = z.object({
  theme: z.enum(THEMES).default('system'),
  /** Who signs comments. */
  author: z.string().max(200).default(''),
  /** Widths in percent and what is shown, as the panels report them; the interface alone knows their meaning. */
  panels: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).default({}),
});

export type Settings = z.infer<typeof settings>;
