import { fileError } from './file-errors';
import { makePrivateFolder } from './private-files';

/** The folder for the program's own files cannot be used; the message says to a person which one, why, and what can be done. */
export class DataFolderError extends Error {
  /** @param cause the system's error; anything else is a bug and is thrown on */
  constructor(folder: string, cause: unknown) {
    const told = fileError(cause, 'The folder for the program’s own files, {folder}, cannot be used.', {
      folder,
    });
    const { message, hint = '' } = told.ok ? { message: '' } : told.error;
    super(`${message} ${hint} COUNTERPOINT_DATA_DIR can name another folder.`, { cause });
  }
}

/**
 * Makes the folder for the program's own files this user's alone.
 * @throws a {@link DataFolderError}
 */
export async function makeDataFolder(path: string): Promise<void> {
  try {
    await makePrivateFolder(path);
  } catch (error) {
    throw new DataFolderError(path, error);
  }
}
