import { constants } from 'node:fs';
import { dirname } from 'node:path';

interface Inode {
  readonly ino: number;
  readonly isFolder: boolean;
  data: Buffer;
  readonly children: Map<string, Inode>;
  mode: number;
  nlink: number;
  /** ms by the disk's own clock, and a count that no two changes share. */
  mtimeMs: number;
  changes: number;
}

/** Who does something on the disk; a hook may want to know. */
export type Actor = string;

/** An error as the system gives it. */
function refuse(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), { code });
}

/**
 * A disk in memory, of files and folders, with the answers that a real one gives. What is done is done at once and stays: a killed program loses only
 * what it had not done yet.
 */
export class MemoryDisk {
  private inodes = 0;
  private changeCount = 0;
  private readonly root = this.inode(true, 0o755);
  /** Folders on whose disk there is no room. */
  readonly full = new Set<string>();
  /** Told before a file takes the place of another, or is written over. */
  onReplace: (path: string, old: Buffer, fresh: Buffer, actor: Actor) => void = () => undefined;

  /** Told when somebody looks at what lies at a path. */
  onLook: (path: string, actor: Actor) => void = () => undefined;

  /** @param now ms, the disk's own clock */
  constructor(private readonly now: () => number) {}

  private inode(isFolder: boolean, mode: number): Inode {
    return {
      ino: ++this.inodes,
      isFolder,
      data: Buffer.alloc(0),
      children: new Map(),
      mode,
      nlink: 1,
      mtimeMs: this.now?.() ?? 0,
      changes: ++this.changeCount,
    };
  }

  private find(path: string): Inode | undefined {
    let at: Inode | undefined = this.root;
    for (const part of path.split('/')) {
      if (part === '') continue;
      if (at && !at.isFolder) refuse('ENOTDIR', path);
      at = at?.children.get(part);
    }
    return at;
  }

  private must(path: string): Inode {
    return this.find(path) ?? refuse('ENOENT', path);
  }

  private place(path: string): { folder: Inode; name: string } {
    const folder = this.must(dirname(path));
    if (!folder.isFolder) refuse('ENOTDIR', path);
    return { folder, name: path.slice(path.lastIndexOf('/') + 1) };
  }

  private checkRoom(path: string): void {
    for (const folder of this.full) if (path.startsWith(folder)) refuse('ENOSPC', path);
  }

  private touch(inode: Inode): void {
    inode.mtimeMs = this.now();
    inode.changes = ++this.changeCount;
  }

  stat(path: string, actor?: Actor) {
    if (actor !== undefined) this.onLook(path, actor);
    return this.infoOf(this.must(path));
  }

  private infoOf(inode: Inode) {
    const { ino, isFolder, data, mode, nlink, mtimeMs, changes } = inode;
    return {
      ino,
      size: data.length,
      mode,
      nlink,
      uid: 0,
      gid: 0,
      mtimeMs,
      ctimeMs: changes,
      mtime: new Date(mtimeMs),
      isFile: () => !isFolder,
      isDirectory: () => isFolder,
      isSymbolicLink: () => false,
    };
  }

  readdir(path: string): string[] {
    const inode = this.must(path);
    return inode.isFolder ? [...inode.children.keys()] : refuse('ENOTDIR', path);
  }

  mkdir(
    path: string,
    { recursive = false, mode = 0o777 }: { recursive?: boolean; mode?: number } = {},
  ): void {
    const there = this.find(path);
    if (there) return recursive && there.isFolder ? undefined : refuse('EEXIST', path);
    if (recursive && !this.find(dirname(path))) this.mkdir(dirname(path), { recursive, mode });
    this.checkRoom(path);
    const { folder, name } = this.place(path);
    folder.children.set(name, this.inode(true, mode));
  }

  chmod(path: string, mode: number): void {
    this.must(path).mode = mode;
  }

  rename(from: string, to: string, actor: Actor): void {
    const inode = this.must(from);
    const target = this.place(to);
    const old = target.folder.children.get(target.name);
    if (old === inode) return;
    if (old && old.isFolder !== inode.isFolder) refuse(old.isFolder ? 'EISDIR' : 'ENOTDIR', to);
    if (old) {
      this.onReplace(to, old.data, inode.data, actor);
      old.nlink--;
    }
    const source = this.place(from);
    source.folder.children.delete(source.name);
    target.folder.children.set(target.name, inode);
  }

  link(from: string, to: string): void {
    const inode = this.must(from);
    const { folder, name } = this.place(to);
    if (folder.children.has(name)) refuse('EEXIST', to);
    inode.nlink++;
    folder.children.set(name, inode);
  }

  unlink(path: string): void {
    const inode = this.must(path);
    if (inode.isFolder) refuse('EISDIR', path);
    const { folder, name } = this.place(path);
    inode.nlink--;
    folder.children.delete(name);
  }

  rmdir(path: string): void {
    const inode = this.must(path);
    if (!inode.isFolder) refuse('ENOTDIR', path);
    if (inode.children.size > 0) refuse('ENOTEMPTY', path);
    const { folder, name } = this.place(path);
    folder.children.delete(name);
  }

  read(path: string): Buffer {
    return this.must(path).data;
  }

  /** As another program writes it: all at once, another file in its place. */
  write(path: string, data: Buffer): void {
    const { folder, name } = this.place(path);
    const inode = this.inode(false, 0o644);
    inode.data = data;
    folder.children.set(name, inode);
  }

  /** Opens a file. @param flags as `fs.open` takes them */
  open(path: string, flags: string | number = 'r', mode = 0o666): OpenFile {
    const isNew = typeof flags === 'string' && flags.startsWith('w');
    const there = this.find(path);
    if (isNew && flags.includes('x') && there) refuse('EEXIST', path);
    if (isNew && !there) {
      this.checkRoom(path);
      const { folder, name } = this.place(path);
      const inode = this.inode(false, mode);
      folder.children.set(name, inode);
      return this.handle(path, inode);
    }
    const inode = there ?? refuse('ENOENT', path);
    const writes = isNew || (typeof flags === 'number' && (flags & constants.O_RDWR) !== 0);
    if (inode.isFolder && writes) refuse('EISDIR', path);
    return this.handle(path, inode);
  }

  private handle(path: string, inode: Inode): OpenFile {
    return {
      stat: () => this.infoOf(inode),
      read: (into, offset, length, position) => {
        const bytesRead = inode.data.copy(into, offset, position, position + length);
        return { bytesRead, buffer: into };
      },
      write: (bytes, offset, length, position) => {
        this.checkRoom(path);
        const end = Math.max(inode.data.length, position + length);
        const data = Buffer.alloc(end);
        inode.data.copy(data);
        bytes.copy(data, position, offset, offset + length);
        inode.data = data;
        this.touch(inode);
        return { bytesWritten: length };
      },
      append: (text) => {
        this.checkRoom(path);
        inode.data = Buffer.concat([inode.data, Buffer.from(text)]);
        this.touch(inode);
      },
      chmod: (mode) => {
        inode.mode = mode;
      },
      truncate: (length) => {
        inode.data = inode.data.subarray(0, length);
        this.touch(inode);
      },
    };
  }
}

/** What can be done with an open file, at once. */
export interface OpenFile {
  stat: () => ReturnType<MemoryDisk['stat']>;
  read: (
    into: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => { bytesRead: number; buffer: Buffer };
  write: (bytes: Buffer, offset: number, length: number, position: number) => { bytesWritten: number };
  append: (text: string) => void;
  chmod: (mode: number) => void;
  truncate: (length: number) => void;
}
