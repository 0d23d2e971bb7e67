import { z } from 'zod';
import { VERSION_REASONS } from '../history/reasons';
import type { DiffSummary } from '../history/summary';
import { idSchema } from '../id-schema';
import { mapHandle } from './handles';

/** The map's own id: its versions outlive its file's name, and the handle that it was opened with. */
const map = idSchema('map');
const version = z.string().regex(/^v\d{1,15}-[0-9a-f]{12}$/);
const bytes = z.number().int().nonnegative();

const listedVersion = z.object({
  version,
  taken: z.string(),
  reason: z.enum(VERSION_REASONS),
  /** Of the map's text. */
  bytes,
  title: z.string(),
  /** What its file was called, without the folder. */
  fileName: z.string().optional(),
  /** What changed since the version before, in words; absent where that has not been worked out. */
  summary: z.string().optional(),
  /** It is there, but what it held can no longer be read. */
  damaged: z.boolean(),
});

/** Calls to the versions that are kept of every map, of open ones and of others. */
export const HISTORY_CALLS = {
  /** The versions of a map, the newest first. `trouble`: why the last one could not be kept. */
  'history.list': {
    input: z.object({ map }),
    output: z.object({ versions: z.array(listedVersion), trouble: z.string().optional() }),
  },
  /** The text of a version's map file. Fails with `damaged-version`, and with `no-version` when it has been thinned out. */
  'history.read': { input: z.object({ map, version }), output: z.object({ content: z.string() }) },
  /** What a version changed since the one before. Fails with `first-version` when there is none. */
  'history.summary': { input: z.object({ map, version }), output: z.custom<DiffSummary>() },
  /** Keeps the open map as it is, before something replaces all of it. */
  'history.take': {
    input: z.object({ map: mapHandle, reason: z.enum(['before-restore', 'before-theirs']) }),
    output: z.object({ version }),
  },
  /** What all versions of all maps take on the disk, and what they may take. */
  'history.size': { input: z.object({}), output: z.object({ bytes, limit: bytes }) },
  /** The maps that have versions, the one with the newest first. */
  'history.maps': {
    input: z.object({}),
    output: z.object({
      maps: z.array(
        z.object({
          map,
          title: z.string(),
          newest: z.string(),
          versions: z.number().int().positive(),
          bytes,
        }),
      ),
    }),
  },
  /** Deletes all versions of one map or of all; what is open stays as it is. */
  'history.clear': { input: z.object({ map: z.union([map, z.literal('all')]) }), output: z.object({}) },
} as const;

export type ListedVersion = z.output<typeof listedVersion>;
export type MapWithVersions = z.output<(typeof HISTORY_CALLS)['history.maps']['output']>['maps'][number];
