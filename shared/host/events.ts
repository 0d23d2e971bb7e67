import { z } from 'zod';
import { fileHandle, mapHandle } from './handles';
import { modelProgress } from './model-calls';
import { readOnly } from './opened-map';
import type { EventName } from './names';

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
  /** An open map may not be edited from now on, or why it may not has changed: others took it over, or left it. */
  'maps.readOnly': z.object({ map: mapHandle, readOnly }),
  /** A model that was asked for a draft has come further. */
  'model.progress': modelProgress,
  /** How far a reading is, in parts such as pages. */
  'sources.progress': z.object({ request: z.string(), done: z.number(), total: z.number() }),
} as const satisfies Record<EventName, z.ZodType>;

export type HostEvents = { [Name in EventName]: z.infer<(typeof EVENTS)[Name]> };
