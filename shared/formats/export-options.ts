import { z } from 'zod';
import { CITATION_STYLES } from '../citations/styles';
import { nodeSchema } from '../map/schema';

export const THEMES = ['light', 'dark'] as const;
export const PAPERS = ['map', 'a4', 'a3', 'letter'] as const;

/** How a map goes out. Each kind of export takes some of these. */
export const exportOptions = z.object({
  theme: z.enum(THEMES).optional(),
  /** Pixels of a picture for each px of the map. */
  scale: z.number().min(0.05).max(16).optional(),
  /** One page as large as the map, or pages of this size. */
  paper: z.enum(PAPERS).optional(),
  /** All on one page of that paper; else as many as it needs at its own size. */
  fit: z.boolean().optional(),
  /** Of text formats: without what only this program reads. Nothing of that comes back. */
  plain: z.boolean().optional(),
  /** With verdicts, or without them; absent: as the map shows them. */
  verdicts: z.boolean().optional(),
  /** Of talks: with the speaker's notes. */
  notes: z.boolean().optional(),
  /** Of talks as pages: six steps on each. */
  six: z.boolean().optional(),
  /** The most confined label of handling that may go out; absent: all do. */
  clear: z.string().optional(),
  /** Only what was known on this date, by the earliest of its articles; absent: all. */
  knownOn: nodeSchema.shape.date,
  /** Of documents: how sources are cited, with a bibliography; absent: by numbers. */
  citationStyle: z.enum(CITATION_STYLES).optional(),
});

export type ExportOptions = z.output<typeof exportOptions>;
