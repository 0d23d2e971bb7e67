import { z } from 'zod';

/** Names one piece of long work, so that its progress can be told and it can be stopped. */
export const request = z.string().min(1).max(100);
