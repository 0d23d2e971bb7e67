import { EVIDENCE_WORDS } from './evidence-words.data';
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
  const answered = answeredByHimself(whole);
  if (answered === undefined && whole.includes('?')) return undefined;
  const quoted = speaker === undefined ? undefined : QUOTED.exec(whole)?.[1];
  let bare = answered ?? quoted ?? withoutTies(text, unit);
  bare = bare.replace(OWN_VOICE, '');
  if (speaker !== undefined) bare = saidPart(bare, speaker) ?? bare;
  bare = bare.trim().replace(/(?<![,;:])[,;:]+$/, '');
  bare = resolved(text, units, index, bare);
  if (bare.split(' ').length < 4 || hangs(bare)) return undefined;
  const statement = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${/[.!?…]["”’)]?$/.test(bare) ? '' : '.'}`;
  return lettersOf(statement) === lettersOf(whole) || isOneSided(statement) ? undefined : statement;
}

/** “…,” says Ana Ruiz: what she says. */
const QUOTED = /^["“]([^"“”]{12,})["”]/;

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether a quotation begins or ends outside it. */
function isOneSided(words: string): boolean {
  const count = (sign: RegExp): number => (words.match(sign) ?? []).length;
  return count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1;
}

/** “I believe that”, “For years, I have argued that”. */
const OWN_VOICE =
  /^(?:and\s+)?(?:[^,.]{1,40},\s)?I\s+(?:(?:have|firmly|strongly|truly|would|long|always|often)\s+){0,3}(?:believe|think|argue|argued|contend|contended|say|said|maintain|maintained|am convinced|find)\s+(?:that\s+)?/i;

/** “So do I think that it will come? Yes.” says that it will. */
function answeredByHimself(whole: string): string | undefined {
  return /^(?:so\s+)?do I (?:think|believe) (?:that )?([^?]+)\? Yes\.$/i.exec(whole)?.[1];
}

/** Whether a unit can be understood without what stands before it. */
export function standsAlone(text: string, { start, end, words }: Unit): boolean {
  const bare = text.slice(start, end);
  return words.length >= 4 && !hangs(bare.replace(/^(?:and|but|so|or|yet)\s+/i, ''));
}

function withoutTies(text: string, unit: Unit): string {
  let skip = 0;
  for (const head of unit.heads) {
    if (!TIES.has(head.sense)) break;
    if (/^(?:to|of|than|from|for)$/.test(unit.words[skip + head.length]?.plain ?? '')) break; // “in addition to”
    skip += head.length;
  }
  const first = unit.words[skip];
  return text.slice(Math.max(unit.start, first?.start ?? unit.start), unit.end).replace(/\s+/g, ' ');
}

/** What somebody says, without the words that say who. */
function saidPart(statement: string, speaker: string): string | undefined {
  // White space is single here.
  const said =
    /\b(?:say|says|said|saying|argue|argues|argued|arguing|claim|claims|claimed|claiming|insist|insists|insisted|insisting|warn|warns|warned|warning|contend|contends|contended|believe|believes|believed|maintain|maintains|maintained) that (?=\S)/i.exec(
      statement,
    );
  if (said) return statement.slice(said.index + said[0].length);
  const name = `according to ${speaker}`;
  const at = statement.toLowerCase().indexOf(name.toLowerCase());
  if (at === 0) return statement.slice(name.length).replace(/^,\s/, '');
  return at > 0
    ? `${statement.slice(0, at).replace(/,?\s$/, '')}${statement.slice(at + name.length)}`
    : undefined;
}

const HANGING =
  '(?:he|she|they|it|this|that|these|those|such|his|her|their|its|there|which|who|here|then|so|and|but|or)';
const HANGS = new RegExp(
  `^(?:${HANGING}|(?:when|if|as|while|where|after|before|once|until)\\b[^,]{1,120},\\s(?:he|she|they|it))\\b`,
  'i',
);

/** Whether a statement begins with a word that means something said before. */
function hangs(statement: string): boolean {
  return HANGS.test(statement);
}

/** “They have framed …”, “When it rains, they stay” */
const PRONOUN =
  /^((?:(?:when|if|as|while|where|after|before|once|until)\s[^,]{1,120},\s)?)(he|she|they|his|her|their)\s+(?=\p{Ll})/iu;

/**
 * A pronoun replaced by the one named who acted in the sentence before. Safe only when that sentence begins with a name, or with a named
 * group, and its verb follows.
 */
function resolved(text: string, units: readonly Unit[], index: number, statement: string): string {
  const [whole, opening = '', pronoun = ''] = PRONOUN.exec(statement) ?? [];
  const before = units[index - 1];
  if (whole === undefined || !before) return statement;
  const name = subjectOf(text, before);
  const isMany = /^the/i.test(pronoun);
  if (name === undefined || /s$/.test(name) !== isMany) return statement;
  const owner = isMany ? `${name}’` : `${name}’s`;
  return `${opening}${/^(?:his|her|their)$/i.test(pronoun) ? owner : name} ${statement.slice(whole.length)}`;
}

const VERBS = new Set(
  `${EVIDENCE_WORDS.past} ${EVIDENCE_WORDS.present} ${EVIDENCE_WORDS.effect} ${EVIDENCE_WORDS.modal} uses use wants want says say argues argue seeks seek faces face takes take gives give listens listen lacks lack rejects reject denies deny`.split(
    /\s+/,
  ),
);

/** The name, or the short group, that a unit begins with, if its verb follows. */
function subjectOf(text: string, { start, end }: Unit): string | undefined {
  const [, name, verb = ''] =
    /^((?:(?:President|Former|Prime Minister|Supreme Leader)\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}|\p{Lu}[\p{L}-]+\s+\p{Ll}{3,}s)\s+(\p{Ll}+)\b/u.exec(
      text.slice(start, end),
    ) ?? [];
  return VERBS.has(verb) &&
    !/^(?:This|That|These|Those|There|Here|What|When|Which|Such|It|He|She|They|We|You|Who|But|And|So|Yet|If|Some|Many|Most|Others|All)\b/.test(
      name ?? '',
    )
    ? name
    : undefined;
}
