import type { Unit } from './unit';

/** Words at the head that only tie a statement to what stands before it. */
const TIES = new Set(['reason', 'result', 'summary', 'contrast', 'addition', 'restatement']);

/**
 * A unit as a statement that stands by itself, where that is safe: without “because” or “I believe that” at its head, without the clause
 * that names who says it. Nothing when it stands by itself already, or when a word such as “they” would be left hanging.
 */
export function statementOf(
  text: string,
  units: readonly Unit[],
  index: number,
  speaker: string | undefined,
): string | undefined {
  const unit = units[index];
  if (!unit) return undefined;
  const whole = text.slice(unit.start, unit.end).replace(/\s+/g, ' ');
  if (whole.includes('?')) return undefined;
  let bare = withoutTies(text, unit);
  bare = bare.replace(
    /^(?:and\s+)?(?:personally,\s+)?I\s+(?:firmly\s+|strongly\s+|truly\s+)?(?:believe|think|argue|contend|would argue|would contend|would say|maintain|am convinced|find)\s+(?:that\s+)?/i,
    '',
  );
  if (speaker !== undefined) bare = reportedPart(bare) ?? bare;
  bare = bare.trim().replace(/(?<![,;:])[,;:]+$/, '');
  bare = resolved(text, units, index, bare);
  if (bare.split(' ').length < 4 || hangs(bare)) return undefined;
  const statement = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${/[.!?…]["”’)]?$/.test(bare) ? '' : '.'}`;
  return statement === whole ? undefined : statement;
}

function withoutTies(text: string, unit: Unit): string {
  let skip = 0;
  for (const head of unit.heads) {
    if (!TIES.has(head.sense)) break;
    skip += head.length;
  }
  const first = unit.words[skip];
  return text.slice(Math.max(unit.start, first?.start ?? unit.start), unit.end).replace(/\s+/g, ' ');
}

/** What comes after “…, arguing that” or “said that”. */
function reportedPart(statement: string): string | undefined {
  // White space is single here.
  const said =
    /\b(?:say|says|said|saying|argue|argues|argued|arguing|claim|claims|claimed|claiming|insist|insists|insisted|insisting|warn|warns|warned|warning|contend|contends|contended|believe|believes|believed|maintain|maintains|maintained) that (?=\S)/i.exec(
      statement,
    );
  return said ? statement.slice(said.index + said[0].length) : undefined;
}

/** Whether a statement begins with a word that means something said before. */
function hangs(statement: string): boolean {
  return /^(?:he|she|they|it|this|that|these|those|such|his|her|their|its|there|which|who|here|then|so|and|but|or)\b/i.test(
    statement,
  );
}

/**
 * “They have framed …” with the one named who acted in the sentence before. Safe only when that sentence begins with a name, or with a named
 * group, and its verb follows.
 */
function resolved(text: string, units: readonly Unit[], index: number, statement: string): string {
  const pronoun = /^(he|she|they)\s+(?=\p{Ll})/iu.exec(statement);
  const before = units[index - 1];
  if (!pronoun || !before) return statement;
  const name = subjectOf(text, before);
  const many = pronoun[1]?.toLowerCase() === 'they';
  if (name === undefined || /s$/.test(name) !== many) return statement;
  return `${name} ${statement.slice(pronoun[0].length)}`;
}

/** The name, or the short group, that a unit begins with, if its verb follows. */
function subjectOf(text: string, { start, end }: Unit): string | undefined {
  return /^((?:(?:President|Former|Prime Minister|Supreme Leader)\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}|\p{Lu}[\p{L}-]+\s+\p{Ll}{3,}s)\s+(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|must|says|say|argues|argue|uses|use)\b/u.exec(
    text.slice(start, end),
  )?.[1];
}
