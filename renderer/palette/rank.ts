import type { CommandGroup, UiCommand } from '../commands/ui-command';
import { fuzzyScore } from './fuzzy';

/** The order in which the palette and the sheet of shortcuts list groups of commands. */
export const GROUP_ORDER: readonly CommandGroup[] = [
  'Add',
  'Link',
  'Edit',
  'Source',
  'Draft',
  'View',
  'Go',
  'File',
  'Help',
];

/**
 * The commands that fit what was typed, best first (see `fuzzyScore`); of equal ones those used lately come first.
 * With nothing typed: all of them, those used lately first, then by group.
 * @param recent ids of commands, the latest first
 */
export function rankCommands(
  commands: readonly UiCommand[],
  query: string,
  recent: readonly string[],
): UiCommand[] {
  const scored = commands
    .filter((command) => !command.keysOnly)
    .map((command) => ({
      command,
      score: fuzzyScore(`${command.title} ${command.group}`, query),
      used: recent.includes(command.id) ? recent.indexOf(command.id) : recent.length,
      group: GROUP_ORDER.indexOf(command.group),
    }))
    .filter(({ score }) => score > 0);
  return scored
    .sort((a, b) => b.score - a.score || a.used - b.used || a.group - b.group)
    .map(({ command }) => command);
}

/** Puts a command first in the list of those used lately, which holds 8. */
export function withRecent(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, 8);
}

/**
 * The records whose text holds every word that was typed, case and accents aside; those with the match nearest to the beginning
 * first.
 * @param field the field that holds the text
 * @returns at most `limit` records; none for fewer than two characters, which nearly everything holds
 */
export function findByText<F extends string, R extends Readonly<Record<F, string>>>(
  records: Iterable<R>,
  field: F,
  query: string,
  limit: number,
): R[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  const hits: { record: R; at: number }[] = [];
  for (const record of records) {
    const text = foldedOnce(record, record[field]);
    if (words.every((word) => text.includes(word))) hits.push({ record, at: text.indexOf(words[0] ?? '') });
  }
  return hits
    .sort((a, b) => a.at - b.at)
    .slice(0, limit)
    .map(({ record }) => record);
}

// Records never change, so what they fold to is worked out once, not for every letter that is typed.
const foldedTexts = new WeakMap<object, string>();

function foldedOnce(record: object, text: string): string {
  const known = foldedTexts.get(record);
  if (known !== undefined) return known;
  const fresh = folded(text);
  foldedTexts.set(record, fresh);
  return fresh;
}

/** Lower case without accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
