import { z } from 'zod';
import { mapDiffSchema } from '../edit/diff-schema';
import { NODE_KINDS, sourceSchema } from '../map/schema';
import type { Api, Calls, Handlers } from './call';
import { chosenFile, fileHandle, folderHandle, mapHandle } from './handles';
import { COMMENT_CALLS } from './comment-calls';
import { FORMAT_CALLS } from './format-calls';
import { HISTORY_CALLS } from './history-calls';
import { LIBRARY_CALLS } from './library-calls';
import { mark, revision } from './marks';
import { MERGE_CALLS } from './merge-calls';
import { MODEL_CALLS } from './model-calls';
import { openedMap, readOnly } from './opened-map';
import { RECOVERY_CALLS } from './recovery-calls';
import type { CallName } from './names';
import { request } from './request';
import { settings } from './settings';
import { SHARE_CALLS } from './share-calls';
import { SPELLING_CALLS } from './spelling-calls';
import { WINDOW_CALLS } from './window-calls';

const nothing = z.object({});

const thumbnail = z.object({
  width: z.number(),
  height: z.number(),
  cards: z
    .array(
      z.object({
        kind: z.enum(NODE_KINDS),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
      }),
    )
    .readonly(),
});

/** What a save has done; `readOnly` when the map may not be edited all the same. */
const savedMap = z.object({
  fileName: z.string(),
  /** In words that a person knows. */
  folder: z.string(),
  revision,
  readOnly: readOnly.optional(),
});

/** How the host stands to an open map. */
const hostState = z.object({
  revision,
  dirty: z.boolean(),
  fileName: z.string().optional(),
  readOnly: readOnly.optional(),
});

const { kind, authors, publisher, published, url, language, voices, pages } = sourceSchema.shape;
/** What a source's record can hold of what its file says. */
const sourceFacts = {
  kind: kind.optional(),
  authors: authors.optional(),
  publisher,
  published,
  url,
  language,
  voices,
  pages,
};

/** A text that was read from a file and is not part of a map yet. */
const readSource = z.object({
  fileName: z.string(),
  /** Text as a map keeps it: LF line ends, no byte order mark. */
  text: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'email', 'epub']),
  ...sourceFacts,
  title: z.string(),
  /** Of files that are text alone: how their bytes were read, and how else they can be. */
  encoding: z.string().optional(),
  encodings: z.array(z.string()).optional(),
  /** What a person should know about how it was read. */
  notes: z.array(z.string()),
});

const recentFile = z.object({
  file: fileHandle,
  fileName: z.string(),
  /** The folder in words a person knows, such as `Documents/Iran`. */
  folder: z.string(),
  opened: z.string(),
});

const folderEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), name: z.string(), folder: folderHandle }),
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    file: fileHandle,
    bytes: z.number().int().nonnegative(),
    modified: z.string(),
  }),
]);

export const FILE_PURPOSES = [
  'open-map',
  'save-map',
  'save-copy',
  'open-source',
  'open-foreign',
  'open-dictionary',
  'open-library',
  'export',
] as const;

/**
 * The one contract between the interface and whatever hosts it. Both shells register the same implementation from this table.
 * Any call can fail with a `Result` error; none takes or gives a path.
 */
export const CONTRACT = {
  /** The first call of a window: where it runs, settings, maps that were open before a reload, files that were named at start. */
  'app.start': {
    /** `languages`: what the system asks for, as language tags, the dearest first. */
    input: z.object({ languages: z.array(z.string().max(40)).max(50).optional() }),
    output: z.object({
      shell: z.enum(['desktop', 'browser']),
      platform: z.enum(['linux', 'mac', 'windows']),
      version: z.string(),
      settings,
      openMaps: z.array(mapHandle),
      files: z.array(chosenFile),
      /** Whether maps come back that were open when the program ended: `maps.lastOpen`. */
      comesBack: z.boolean(),
      samples: z.array(z.object({ name: z.string(), title: z.string(), description: z.string() })),
      /** What a person should know about how the program's own files were read. */
      notes: z.array(z.string()),
    }),
  },
  /**
   * The first call of a window whose connection was lost: it hears again what concerns all windows, and is told what it may have missed (`app.settings`,
   * `library.changed`).
   */
  'app.comeBack': { input: nothing, output: nothing },
  /** What the program runs on, such as Electron and Node.js, with versions. */
  'app.about': {
    input: nothing,
    output: z.object({ parts: z.array(z.object({ name: z.string(), version: z.string() })) }),
  },
  /** Closes the window; the interface has asked about unsaved edits before. */
  'app.close': { input: nothing, output: nothing },
  /** A fault of the interface, for the program's log: where in its code, and nothing of any map. */
  'app.fault': { input: z.object({ words: z.string().max(4000) }), output: nothing },
  /** Shows the program's log in its folder; the browser shell has none but its terminal. */
  'app.showLog': { input: nothing, output: nothing },
  /** Changes settings from what the window knows (`was`): what it leaves as that is stays as others have set it since. */
  'settings.write': { input: z.object({ was: settings, settings }), output: nothing },

  /** What was open in this window when the program ended, once: the maps in order, which of them was in front, and the names of those that are gone. */
  'maps.lastOpen': {
    input: nothing,
    output: z.object({ files: z.array(chosenFile), front: z.int(), missing: z.array(z.string()) }),
  },
  'maps.new': { input: z.object({ title: z.string().max(10_000) }), output: openedMap },
  /**
   * With `salvage`, what can be read of a damaged file is opened for reading only. `large`: the person knows that it is over a limit (`too-large`,
   * `too-deep`, `too-many-records`). With `request`, the map's text comes before the answer, in pieces by that name (`maps.piece`): of a large file the
   * window reads the first while the host still checks the last. A piece `head` begins anew. Nothing is shown before the answer, which says whether all of
   * it is sound.
   */
  'maps.open': {
    input: z.object({
      file: fileHandle,
      salvage: z.boolean().optional(),
      large: z.boolean().optional(),
      request: request.optional(),
    }),
    output: openedMap,
  },
  /**
   * Opens a map from its bytes (base64): a file dropped in the window has no path, so its first save asks where. `unsaved`: no file holds it anywhere, so
   * it is in the journal before the answer.
   */
  'maps.openContent': {
    input: z.object({
      fileName: z.string().max(1000),
      bytes: z.base64(),
      salvage: z.boolean().optional(),
      large: z.boolean().optional(),
      unsaved: z.boolean().optional(),
      request: request.optional(),
    }),
    output: openedMap,
  },
  'maps.openSample': { input: z.object({ name: z.string() }), output: openedMap },
  /** Gets an open map again after the interface was loaded anew; in pieces, with `request`. */
  'maps.resume': { input: z.object({ map: mapHandle, request: request.optional() }), output: openedMap },
  /**
   * How the host stands to an open map, without its content: the first call of a window that was cut off for a while, which then sends the edits after
   * `revision` again. From then on the window hears of the map; what came meanwhile is told as events.
   */
  'maps.state': { input: z.object({ map: mapHandle }), output: hostState },
  /**
   * Brings the host's replica up to date. Refused with `out-of-step` when `revision` is not the next number, and with `locked` when the map is open for
   * editing elsewhere. `takes`: the edit takes what `maps.theirs` has found by this mark; `not-theirs` when the file was read again since.
   */
  'maps.edit': {
    input: z.object({
      map: mapHandle,
      revision: z.number().int().positive(),
      diff: mapDiffSchema,
      takes: mark.optional(),
    }),
    output: nothing,
  },
  /**
   * Saves to the map's own file; fails with `no-file` when it has none, with `locked` when it is open for editing elsewhere, and with
   * `conflict` or `file-gone` when others have changed or moved it meanwhile, unless `keepMine` says that this map goes over theirs.
   * `autosave`: nobody asked for it, and a large map need not have a version of each.
   */
  'maps.save': {
    input: z.object({
      map: mapHandle,
      keepMine: z.boolean().optional(),
      autosave: z.boolean().optional(),
    }),
    output: savedMap,
  },
  /**
   * Looks at the map's file again, to take what others have written there in place of what is open. Gives the edit that does it from `revision` on, which
   * is the window's newest (else `out-of-step`: what it has not sent comes first). What is unsaved has been kept as a version by then. The window makes
   * it an edit of its own, as one step, and sends it with `takes`; edits that it has made meanwhile come before it, and what of the diff does not fit
   * them is asked for again.
   */
  'maps.theirs': {
    input: z.object({ map: mapHandle, revision }),
    output: z.object({
      mark,
      /** What the diff follows on. */
      revision,
      diff: mapDiffSchema,
      fileName: z.string(),
      /** Whether the map has edits that are in no file, and that the diff takes back. */
      dirty: z.boolean(),
    }),
  },
  /**
   * Becomes the one who edits a map's file: whoever has it reads along from then on. What the file holds now is asked for after that (`maps.theirs`).
   * `map` is another than the one that was asked about where a closed tab has left this file's map: the window goes on with that (`maps.resume`).
   */
  'maps.takeLock': {
    input: z.object({ map: mapHandle }),
    output: z.object({ map: mapHandle, readOnly: readOnly.optional() }),
  },
  /** Saves to another file, which becomes the map's own. */
  'maps.saveAs': { input: z.object({ map: mapHandle, file: fileHandle }), output: savedMap },
  'maps.close': { input: z.object({ map: mapHandle }), output: nothing },
  /** A map of a list in small (`shared/picture/thumbnail.ts`); nothing of one that cannot be read, or is very large. */
  'maps.thumbnail': {
    input: z.object({
      of: z.union([z.object({ file: fileHandle }), z.object({ sample: z.string().max(100) })]),
    }),
    output: z.object({ thumbnail: thumbnail.optional() }),
  },

  /** Asks the person for files: by the system's dialog, or (`in-page`) by telling the interface which folders it may show. */
  'files.choose': {
    input: z.object({ purpose: z.enum(FILE_PURPOSES), suggestedName: z.string().max(255).optional() }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('chosen'), files: z.array(chosenFile) }),
      z.object({ kind: z.literal('cancelled') }),
      z.object({
        kind: z.literal('in-page'),
        roots: z.array(z.object({ folder: folderHandle, name: z.string() })),
      }),
    ]),
  },
  /** What lies in a folder, folders first, by name; hidden files and other kinds than `purpose` wants are left out. */
  'folders.list': {
    input: z.object({ folder: folderHandle, purpose: z.enum(FILE_PURPOSES) }),
    output: z.object({ name: z.string(), parent: folderHandle.optional(), entries: z.array(folderEntry) }),
  },
  /** A handle for a file in a folder, of a kind that `purpose` wants; says whether one with this name is there already. */
  'folders.file': {
    input: z.object({
      folder: folderHandle,
      name: z.string().min(1).max(255),
      purpose: z.enum(FILE_PURPOSES),
    }),
    output: z.object({ file: fileHandle, fileName: z.string(), exists: z.boolean() }),
  },

  'recent.list': { input: nothing, output: z.object({ files: z.array(recentFile) }) },
  'recent.forget': { input: z.object({ file: fileHandle }), output: nothing },

  /** Reads an article from a file; nothing is added to a map. `encoding` is one of the `encodings` of an earlier answer. */
  'sources.read': {
    input: z.object({
      file: fileHandle,
      request: request.optional(),
      encoding: z.string().max(40).optional(),
    }),
    output: readSource,
  },
  /** The same from bytes (base 64): a dropped file, or what was copied from a page. */
  'sources.readContent': {
    input: z.object({
      fileName: z.string().max(1000),
      bytes: z.base64(),
      request: request.optional(),
      encoding: z.string().max(40).optional(),
    }),
    output: readSource,
  },
  /** Stops a piece of long work that this window asked for: it then fails with `cancelled`. */
  'work.cancel': { input: z.object({ request }), output: nothing },

  /** Opens a web or mail address outside, after a question that shows the real host. `in-page`: the interface asks and opens. */
  'links.open': {
    input: z.object({ url: z.string().max(2048) }),
    output: z.object({ kind: z.enum(['opened', 'declined', 'in-page']), url: z.string() }),
  },

  ...FORMAT_CALLS,
  ...SHARE_CALLS,
  ...COMMENT_CALLS,
  ...RECOVERY_CALLS,
  ...HISTORY_CALLS,
  ...MERGE_CALLS,
  ...MODEL_CALLS,
  ...WINDOW_CALLS,
  ...SPELLING_CALLS,
  ...LIBRARY_CALLS,
} as const satisfies Record<CallName, Calls[string]>;

export type Contract = typeof CONTRACT;
export type HostApi = Api<Contract>;
export type HostHandlers<Client> = Handlers<Contract, Client>;
export type OpenedMap = z.output<typeof openedMap>;
export type ReadOnly = NonNullable<OpenedMap['readOnly']>;
export type HostState = z.output<typeof hostState>;
export type SavedMap = z.output<typeof savedMap>;
export type ReadSource = z.output<typeof readSource>;
export type RecentFile = z.output<typeof recentFile>;
export type ChosenFile = z.output<typeof chosenFile>;
export type FolderEntry = z.output<typeof folderEntry>;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
