import { z } from 'zod';

/** An opaque name that the host gives out; the interface never sees or makes a path. */
const handle = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}-[0-9a-z]{16,64}$`), `expected a ${kind} handle`);

/** A file that exists or is to be written. */
export const fileHandle = handle('file');
/** A folder that the person named, or one inside it. */
export const folderHandle = handle('folder');
/** An open map: the host's replica of it. */
export const mapHandle = handle('map');

/** A file that a person has named, by its handle and its name without the folder. */
export const chosenFile = z.object({ file: fileHandle, fileName: z.string() });
