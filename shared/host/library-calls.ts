import { z } from 'zod';
import { libraryHit, libraryQuestion, mapSummary } from '../library/questions';
import { pointer } from '../library/entry';
import { NODE_KINDS } from '../map/schema';
import { appErrorSchema, type Calls } from './call';
import { fileHandle, folderHandle, mapHandle } from './handles';
import { request } from './request';

const place = z.object({
  file: fileHandle,
  fileName: z.string(),
  /** From the library's folder on; empty for that itself. */
  folder: z.string(),
});

const knownLibrary = z.object({
  folder: folderHandle,
  name: z.string(),
  /** The folder that it lies in, in words that a person knows. */
  where: z.string(),
});

const libraryMap = mapSummary.extend(place.shape);

/** A folder of maps, and what is in all of them. */
export const LIBRARY_CALLS = {
  /** The folders that were opened as libraries, the last one first. */
  'library.known': { input: z.object({}), output: z.object({ libraries: z.array(knownLibrary) }) },
  /** Asks the person for the folder of a library: by the system's dialog, or (`in-page`) as `files.choose` does. */
  'library.choose': {
    input: z.object({}),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('chosen'), library: knownLibrary }),
      z.object({ kind: z.literal('cancelled') }),
      z.object({
        kind: z.literal('in-page'),
        roots: z.array(z.object({ folder: folderHandle, name: z.string() })),
      }),
    ]),
  },
  /**
   * Opens a folder as the library, and brings its index up to the maps that lie there now: those that are new or changed are read. From then on all windows
   * are told of changes (`library.changed`), until another folder is opened. `work.progress` counts maps; a look that is stopped keeps what it has read.
   */
  'library.look': {
    input: z.object({ folder: folderHandle, request: request.optional() }),
    output: z.object({
      library: knownLibrary,
      /** Files that look like maps and could not be read. */
      unread: z.array(place.omit({ file: true }).extend({ error: appErrorSchema })),
      notes: z.array(appErrorSchema),
    }),
  },
  /** Forgets a library with its index; its maps stay as they are. */
  'library.forget': { input: z.object({ folder: folderHandle }), output: z.object({}) },
  /** The maps of the library that was opened last, as far as they have been read, the newest first. */
  'library.maps': {
    input: z.object({ folder: folderHandle }),
    output: z.object({ maps: z.array(libraryMap) }),
  },
  /** What is found in it, by what was asked; those with whole words first, then the newest map. */
  'library.find': {
    input: z.object({ folder: folderHandle, question: libraryQuestion }),
    output: z.object({
      /** In all maps, those hits that are not given included. */
      count: z.number(),
      mapCount: z.number(),
      found: z.array(
        z.object({
          map: place.extend({ id: z.string(), title: z.string() }),
          count: z.number(),
          hits: z.array(libraryHit),
        }),
      ),
    }),
  },
  /**
   * The card of another map that a card of an open map stands for: looked for beside the open map's file, then in the library. Fails with `no-map` or
   * `no-node`, in words, where it is gone. `own`: it is a card of this very map.
   */
  'library.card': {
    input: z.object({ map: mapHandle, pointer }),
    output: z.object({
      own: z.boolean(),
      file: fileHandle.optional(),
      fileName: z.string(),
      title: z.string(),
      card: z.object({ id: z.string(), kind: z.enum(NODE_KINDS), text: z.string() }).optional(),
    }),
  },
} as const satisfies Record<string, Calls[string]>;

export type KnownLibrary = z.infer<typeof knownLibrary>;
export type LibraryMap = z.infer<typeof libraryMap>;
export type LibraryFound = z.output<(typeof LIBRARY_CALLS)['library.find']['output']>;
export type PointedCard = z.output<(typeof LIBRARY_CALLS)['library.card']['output']>;
