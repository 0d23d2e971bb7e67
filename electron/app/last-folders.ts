import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_PURPOSES, type FilePurpose } from '../../shared/host/contract';

const foldersSchema = z.partialRecord(z.enum([...FILE_PURPOSES, 'latest']), z.string());

/** Where files were chosen last, by what for; kept in the data folder. */
export class LastFolders {
  private readonly file: string;
  private folders: z.infer<typeof foldersSchema>;

  constructor(dataFolder: string) {
    this.file = join(dataFolder, 'folders.json');
    this.folders = this.read();
  }

  /** Where a dialog may begin, the best first; they need not be there any more. */
  of(purpose: FilePurpose): string[] {
    return [this.folders[purpose], this.folders.latest].filter((folder) => folder !== undefined);
  }

  keep(purpose: FilePurpose, folder: string): void {
    this.folders = { ...this.folders, [purpose]: folder, latest: folder };
    try {
      writeFileSync(this.file, `${JSON.stringify(this.folders)}\n`, { mode: 0o600 });
    } catch {
      // A dialog that begins elsewhere is no harm.
    }
  }

  private read(): z.infer<typeof foldersSchema> {
    try {
      return foldersSchema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return {};
    }
  }
}
