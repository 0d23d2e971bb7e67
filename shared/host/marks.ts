import { z } from 'zod';

/** How many edits of a map the host has taken. */
export const revision = z.number().int().nonnegative();

/** Names what a map's file held at one moment. */
export const mark = z.string().regex(/^[0-9a-f]{64}$/, 'expected the mark of `maps.theirs`');
