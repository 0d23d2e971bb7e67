import { z } from 'zod';
import { COMMAND_IDS } from '../commands/commands';
import type { Calls } from './call';
import { mapHandle } from './handles';
import { INTERFACE_ZOOM, settings, THEMES } from './settings';

const nothing = z.object({});

/** What a window tells the system about itself, and how it comes to its end. */
export const WINDOW_CALLS = {
  /** What the window's bar and frame show: the map in front, whether it has edits that no file has, the theme, how large everything is, and the keys that a person has given to commands (menus show them). */
  'window.show': {
    input: z.object({
      title: z.string().max(500),
      dirty: z.boolean(),
      map: mapHandle.optional(),
      theme: z.enum(THEMES),
      zoom: INTERFACE_ZOOM,
      keys: settings.shape.keys,
    }),
    output: nothing,
  },
  /** The commands that cannot run now: the native menus show them as such. */
  'window.cannot': { input: z.object({ commands: z.array(z.enum(COMMAND_IDS)) }), output: nothing },
  /** Opens another window; with `map`, one that takes over a map of this one. Fails with `one-window` where a shell has no others. */
  'window.open': { input: z.object({ map: mapHandle.optional() }), output: nothing },
  /** The answer to `app.closeRequested`: the page has heard it, and may have to ask a person; or the person keeps the window. */
  'window.closing': { input: z.object({ answer: z.enum(['heard', 'stays']) }), output: nothing },
  /** The answer to `app.endRequested`: nothing is being typed any more, and the host has all edits. */
  'window.handedOver': { input: nothing, output: nothing },
  /** What is on the system's clipboard, for the command that pastes an article; absent where only the page can read it. */
  'clipboard.read': {
    input: nothing,
    output: z.object({ copied: z.object({ text: z.string(), html: z.string() }).optional() }),
  },
} as const satisfies Calls;
