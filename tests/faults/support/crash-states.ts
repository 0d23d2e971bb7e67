import type { Disk, Effect } from './disk-trace';

const BLOCK = 4096; // bytes that a disk writes at once
const SECTOR = 512; // bytes that a disk never tears

/** How what was not yet forced to the disk has come through. */
export type Fate = 'lost' | 'kept' | 'zeros' | 'random';
export const FATES: readonly Fate[] = ['lost', 'kept', 'zeros', 'random'];

/**
 * What a disk may hold when the power goes after some of a save's effects. What was synced before is there. Of the rest any names and
 * any blocks may have come through, in any order; a block may be torn between sectors; a file may have its new length before its
 * blocks, which then read as zeros.
 * @param done how many effects had happened
 */
export function crashState(
  before: Disk,
  effects: readonly Effect[],
  { done, names, data, random }: { done: number; names: Fate; data: Fate; random: () => number },
): Disk {
  const happened = effects.slice(0, done);
  const disk: Disk = { names: new Map(before.names), inodes: new Map(before.inodes) };
  happened.forEach((effect, index) => {
    if (effect.kind === 'sync') return;
    const holder = effect.kind === 'names' ? effect.folder : effect.inode;
    const durable = happened.some((one, later) => later > index && one.kind === 'sync' && one.of === holder);
    const fate = durable ? 'kept' : effect.kind === 'names' ? names : data;
    apply(disk, effect, fate, random);
  });
  return disk;
}

function apply(
  disk: Disk,
  effect: Exclude<Effect, { kind: 'sync' }>,
  fate: Fate,
  random: () => number,
): void {
  if (effect.kind === 'names') {
    if (fate === 'lost' || (fate === 'random' && random() < 0.5)) return;
    for (const [path, inode] of effect.changes) {
      if (inode === undefined) disk.names.delete(path);
      else disk.names.set(path, inode);
    }
    return;
  }
  const old = disk.inodes.get(effect.inode) ?? Buffer.alloc(0);
  if (fate === 'lost') return;
  if (effect.kind === 'size') {
    if (fate !== 'random' || random() < 0.5) disk.inodes.set(effect.inode, resized(old, effect.size));
    return;
  }
  const end = effect.at + effect.bytes.length;
  const length = fate === 'random' && random() < 0.5 ? Math.floor(random() * (end + 1)) : end;
  const fresh = resized(old, Math.max(old.length, length));
  for (let at = 0; at < effect.bytes.length; at += BLOCK) {
    const block = effect.bytes.subarray(at, at + BLOCK);
    const kept = fate === 'kept' ? block.length : fate === 'zeros' ? 0 : keptOf(block.length, random);
    block.copy(fresh, effect.at + at, 0, Math.min(kept, Math.max(0, fresh.length - effect.at - at)));
  }
  disk.inodes.set(effect.inode, fresh);
}

/** How much of a block has come through: all, nothing, or some sectors. */
function keptOf(length: number, random: () => number): number {
  const chance = random();
  if (chance < 0.4) return length;
  return chance < 0.8 ? 0 : Math.min(length, Math.floor((random() * length) / SECTOR) * SECTOR);
}

function resized(bytes: Buffer, length: number): Buffer {
  const fresh = Buffer.alloc(length);
  bytes.copy(fresh, 0, 0, Math.min(bytes.length, length));
  return fresh;
}
