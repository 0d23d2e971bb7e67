import type { CommandName } from '../../shared/edit/commands';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { ArgMap } from '../../shared/map/arg-map';
import { wayOf } from '../../shared/merge/ways';
import { seededRandom } from './ids';
import { edited, type Branches } from './merge-cases';
import { randomMap } from './random-map';

/** What people do with a map, about as often as they do it. */
const OFTEN: readonly CommandName[] = [
  ...['node.add', 'node.add', 'node.add', 'node.set', 'node.set', 'node.set', 'nodes.move', 'nodes.move'],
  ...[
    'link.add',
    'link.add',
    'link.set',
    'link.retarget',
    'nodes.tag',
    'nodes.group',
    'comment.add',
    'remove',
  ],
] as CommandName[];

/** A map of 120 cards and two branches of so many edits each. The same seed gives the same. */
export function twoBranches(seed: number, edits = 50): Branches {
  const base = randomMap(120, seed);
  return { base, ours: branchOf(base, seed * 2 + 1, edits), theirs: branchOf(base, seed * 2 + 2, edits) };
}

function branchOf(base: ArgMap, seed: number, edits: number): ArgMap {
  const random = seededRandom(seed);
  let map = base;
  for (let count = 0; count < edits; count++) {
    const name = OFTEN[Math.floor(random() * OFTEN.length)] ?? 'node.set';
    const number = Math.floor(random() * 2 ** 31);
    const words = [`Sentence ${number} of one of the two.`];
    map = edited(map, [{ name, seed: number }], { words, ids: number });
  }
  return map;
}

/** Texts that a side wrote and records that it added, of which nothing is in a file: by their words or ids. */
export function lackingIn(text: string, base: ArgMap, side: ArgMap): string[] {
  return diffMaps(base, side).flatMap(({ table, id, from, to }) => {
    if (!to || table === 'places') return [];
    const texts = Object.entries(to).flatMap(([field, value]) => {
      const was = (from as Record<string, unknown> | undefined)?.[field];
      return typeof value === 'string' && wayOf(table, field) === 'words' && value !== was ? [value] : [];
    });
    const wanted = [...texts.map((words) => JSON.stringify(words)), ...(from ? [] : [id])];
    return wanted.filter((words) => !text.includes(words));
  });
}
