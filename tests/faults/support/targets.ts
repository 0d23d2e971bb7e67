import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The ways in which a file can lie on a disk that a save goes through differently. */
export const TARGET_KINDS = ['file', 'new-file', 'symbolic-link', 'hard-link', 'hard-link-to-more'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** A file that is about to be saved, in a folder of its own; `home` is made anew. */
export class SaveTarget {
  readonly path: string;
  private readonly folder: string;

  constructor(
    private readonly home: string,
    private readonly kind: TargetKind,
    private readonly old: string,
  ) {
    this.folder = join(home, 'maps');
    this.path = join(this.folder, 'map.argmap');
    this.reset();
  }

  /** As before the first save. */
  reset(): void {
    rmSync(this.home, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    if (this.kind === 'new-file') return;
    const first = this.kind === 'file' ? this.path : join(this.home, 'real.argmap');
    writeFileSync(first, this.old);
    // What a new file would not be given: it must be set.
    chmodSync(first, 0o666);
    if (process.getuid?.() === 0) chownSync(first, 1234, 1234);
    if (this.kind === 'symbolic-link') symlinkSync(first, this.path);
    if (this.kind.startsWith('hard-link')) linkSync(first, this.path);
  }

  /** What is there now: the old content, nothing where there was none, the new one, or something else. */
  state(fresh: string): 'old' | 'new' | 'other' {
    if (!existsSync(this.path)) return this.kind === 'new-file' ? 'old' : 'other';
    const held = readFileSync(this.path, 'utf8');
    if (held === fresh) return 'new';
    return held === this.old && this.kind !== 'new-file' ? 'old' : 'other';
  }

  /** Whether a file that the message names holds the new content. */
  namesCopy(message: string, fresh: string): boolean {
    const name = /“(\.~[^”]+)”/.exec(message)?.[1];
    const folders = [this.folder, this.home, join(this.home, 'copies')];
    return folders.some(
      (folder) =>
        name !== undefined &&
        existsSync(join(folder, name)) &&
        readFileSync(join(folder, name), 'utf8') === fresh,
    );
  }

  /** Temporary files that a save has left. */
  leftovers(): string[] {
    return [this.folder, this.home].flatMap((folder) =>
      readdirSync(folder).filter((name) => name.startsWith('.~')),
    );
  }
}
