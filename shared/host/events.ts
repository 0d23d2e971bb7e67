import { z } from 'zod';
import { COMMAND_IDS } from '../commands/commands';
import { COPY_MAKERS } from '../files/conflict-copy';
import { TABLE_NAMES } from '../map/arg-map';
import { chosenFile, fileHandle, mapHandle } from './handles';
import { modelProgress } from './model-calls';
import { readOnly } from './opened-map';
import { settings } from './settings';
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
  'app.openFile': chosenFile,
  /** A native menu item was chosen; the name is a command of the interface. `byKeys`: by the keys that it shows, which the page has left to it. */
  'app.command': z.object({ command: z.enum(COMMAND_IDS), byKeys: z.boolean() }),
  /** Another window has changed the settings, or may have while this one could not be told. */
  'app.settings': settings,
  /** The window is about to close: the interface says that it has heard, ends what is typed, asks the person where it must, then calls `app.close`. */
  'app.closeRequested': z.object({}),
  /** The program ends and nobody can be asked: the interface ends what is typed, hands its edits over and saves, then calls `window.handedOver`. */
  'app.endRequested': z.object({}),
  /**
   * What a person should know about an open map, or (`over`) need not any more: unsaved edits cannot be written down for the case of a crash; it comes
   * near a limit within which it is opened without a question. It stays in sight until it is over.
   */
  'maps.trouble': z.object({
    map: mapHandle,
    about: z.enum(['journal', 'limits']),
    message: z.string(),
    hint: z.string(),
    over: z.boolean(),
  }),
  /** Others have changed the file of an open map, taken it away, or left something there that is no map. */
  'maps.conflict': z.object({
    map: mapHandle,
    /** `over`: the file holds again what is known of it. */
    change: z.enum(['changed', 'gone', 'damaged', 'over']),
    fileName: z.string(),
    /** Whether the map has edits that its file does not. */
    dirty: z.boolean(),
  }),
  /** The conflict copies beside an open map's file, as often as they change; none when the last one is gone. */
  'maps.copies': z.object({ map: mapHandle, copies: z.array(conflictCopy) }),
  /** An open map may not be edited from now on, or why it may not has changed: others took it over, or left it. */
  'maps.readOnly': z.object({ map: mapHandle, readOnly }),
  /** A piece of the text of a map that was asked for by this name, or the end of it: see `maps.open`. */
  'maps.piece': z.object({
    request: z.string(),
    part: z.enum(['head', ...TABLE_NAMES, 'end']),
    text: z.string(),
  }),
  /** A model that was asked for a draft has come further. */
  'model.progress': modelProgress,
  /** Maps of the library that is open have changed, come or gone, or may have. */
  'library.changed': z.object({}),
  /** How far a piece of long work is, in parts such as pages. */
  'work.progress': z.object({ request: z.string(), done: z.number(), total: z.number() }),
} as const satisfies Record<EventName, z.ZodType>;

export type HostEvents = { [Name in EventName]: z.infer<(typeof EVENTS)[Name]> };
