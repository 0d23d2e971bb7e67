import { defaultFilter } from 'cmdk';
import type { CommandGroup, UiCommand } from '../commands/ui-command';

/** The order in which the palette and the sheet of shortcuts list groups of commands. */
export const GROUP_ORDER: readonly CommandGroup[] = [
  'Add',
  'Link',
  'Edit',
  'Source',
  'View',
  'Go',
  'File',
  'Help',
];

/**
 * The commands that fit what was typed, best first (fuzzy, as cmdk scores it); of equal ones those used lately come first.
 * With nothing typed: all of them, those used lately first, then by group.
 * @param recent ids of commands, the latest first
 */
export function rankCommands(
  commands: readonly UiCommand[],
  query: string,
  recent: readonly string[],
): UiCommand[] {
  const words = query.trim();
  const scored = commands
    .filter((command) => !command.keysOnly)
    .map((command) => ({
      command,
      score: words === '' ? 1 : defaultFilter(command.title, words, [command.group, command.id]),
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
 * The records whose text holds every word that was typed, case and accents aside; those that begin with it first, then those with
 * the match nearest to the beginning.
 * @returns at most `limit` records; none for fewer than two characters, which nearly everything holds
 */
export function findByText<R>(
  records: Iterable<R>,
  textOf: (record: R) => string,
  query: string,
  limit: number,
): R[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  const hits: { record: R; at: number }[] = [];
  for (const record of records) {
    const text = folded(textOf(record));
    if (words.every((word) => text.includes(word))) hits.push({ record, at: text.indexOf(words[0] ?? '') });
  }
  return hits
    .sort((a, b) => a.at - b.at)
    .slice(0, limit)
    .map(({ record }) => record);
}

/** Lower case without accents; NFKD also makes one of the two ways to write an accented letter. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
