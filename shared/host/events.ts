import { z } from 'zod';
import { COPY_MAKERS } from '../files/conflict-copy';
import { fileHandle, mapHandle } from './handles';
import { modelProgress } from './model-calls';
import { readOnly } from './opened-map';
import type { EventName } from './names';

/** Another version of an open map that a cloud client has kept beside its file. */
const conflictCopy = z.object({
  file: fileHandle,
  fileName: z.string(),
  /** Who made it, where its name tells. */
  maker: z.enum(COPY_MAKERS).optional(),
  /** How it differs from the map that is open, in words; absent where it is too large to be compared. */
  differs: z.string().optional(),
  /** Another one when its content is. */
  mark: z.string(),
});

export type ConflictCopy = z.infer<typeof conflictCopy>;

/** What the host tells the interface unasked. */
export const EVENTS = {
  /** The system asks to open a file (a double click, a second start with a path). */
  'app.openFile': z.object({ file: fileHandle }),
  /** A native menu item was chosen; the name is a command of the interface. */
  'app.command': z.object({ command: z.string() }),
  /** The window is about to close while a map has unsaved edits; the interface asks the person, then calls `app.close`. */
  'app.closeRequested': z.object({}),
  /** What a person should know about an open map: its journal cannot be written, say. */
  'maps.trouble': z.object({ map: mapHandle, message: z.string(), hint: z.string() }),
  /** Others have changed the file of an open map, taken it away, or left something there that is no map. */
  'maps.outside': z.object({
    map: mapHandle,
    change: z.enum(['changed', 'gone', 'damaged']),
    fileName: z.string(),
    /** Whether the map has edits that its file does not. */
    unsaved: z.boolean(),
  }),
  /** The conflict copies beside an open map's file, as often as they change; none when the last one is gone. */
  'maps.copies': z.object({ map: mapHandle, copies: z.array(conflictCopy) }),
  /** An open map may not be edited from now on, or why it may not has changed: others took it over, or left it. */
  'maps.readOnly': z.object({ map: mapHandle, readOnly }),
  /** A model that was asked for a draft has come further. */
  'model.progress': modelProgress,
  /** How far a piece of long work is, in parts such as pages. */
  'work.progress': z.object({ request: z.string(), done: z.number(), total: z.number() }),
} as const satisfies Record<EventName, z.ZodType>;

export type HostEvents = { [Name in EventName]: z.infer<(typeof EVENTS)[Name]> };
