import type { Call } from './strace';

/** What a call did to the disk, or will have done once the disk has caught up. Inodes and folders have names of our own. */
export type Effect =
  /** Names in a folder: what each is now, or that it is gone. */
  | {
      kind: 'names';
      folder: string;
      changes: readonly (readonly [path: string, inode: string | undefined])[];
    }
  | { kind: 'data'; inode: string; at: number; bytes: Buffer }
  | { kind: 'size'; inode: string; size: number }
  | { kind: 'sync'; of: string };

/** Which inode each path names, and what each holds. */
export interface Disk {
  names: Map<string, string>;
  inodes: Map<string, Buffer>;
}

/** What the calls of a save did, from a trace with whole strings in hex (`-xx`). The disk is as it was before. */
export function effectsOf(calls: readonly Call[], before: Disk): Effect[] {
  const names = new Map(before.names);
  const open = new Map<number, string>();
  const effects: Effect[] = [];
  const rename = (folder: string, changes: [string, string | undefined][]): void => {
    for (const [path, inode] of changes) {
      if (inode === undefined) names.delete(path);
      else names.set(path, inode);
    }
    effects.push({ kind: 'names', folder, changes });
  };
  for (const { name, args, returned } of calls) {
    if (returned < 0) continue;
    const [first = '', second = ''] = stringsOf(args).map(String);
    const fd = Number(/^\d+/.exec(args)?.[0]);
    const inode = open.get(fd) ?? '';
    if (name === 'openat') {
      if (args.includes('O_CREAT') && !names.has(first)) rename(folderOf(first), [[first, `new ${first}`]]);
      open.set(returned, names.get(first) ?? first);
    } else if (name === 'close') open.delete(fd);
    else if (name === 'pwrite64') {
      const at = Number(/(\d+)$/.exec(args)?.[1]);
      effects.push({ kind: 'data', inode, at, bytes: stringsOf(args)[0]!.subarray(0, returned) });
    } else if (name === 'ftruncate')
      effects.push({ kind: 'size', inode, size: Number(/(\d+)$/.exec(args)?.[1]) });
    else if (name === 'fsync') effects.push({ kind: 'sync', of: inode });
    else if (name === 'rename')
      rename(folderOf(first), [
        [second, names.get(first)],
        [first, undefined],
      ]);
    else if (name === 'unlink') rename(folderOf(first), [[first, undefined]]);
  }
  return effects;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function stringsOf(args: string): Buffer[] {
  return [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  );
}
