import { COMMAND_GROUPS } from '../../shared/commands/command';
import type { Command } from '../../shared/commands/commands';
import { foldedText } from '../../shared/text/find';
import { t } from '../../shared/words/words';
import { fuzzyScore } from './fuzzy';

/**
 * The commands that fit what was typed, best first (see `fuzzyScore`); of equal ones those used lately come first.
 * With nothing typed: all of them, those used lately first, then by group.
 * @param recent ids of commands, the latest first
 */
export function rankCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): Command[] {
  const scored = commands
    .filter((command) => !command.unlisted)
    .map((command) => ({
      command,
      score: fuzzyScore(`${command.title} ${t(command.group)} ${command.also}`, query),
      used: recent.includes(command.id) ? recent.indexOf(command.id) : recent.length,
      group: COMMAND_GROUPS.indexOf(command.group),
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
  const words = foldedText(query).split(/\s+/).filter(Boolean);
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
  const fresh = foldedText(text);
  foldedTexts.set(record, fresh);
  return fresh;
}
