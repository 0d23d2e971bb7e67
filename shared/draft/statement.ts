import { EVIDENCE_WORDS } from './evidence-words.data';
import type { Unit } from './unit';

/** Words at the head that only tie a statement to what stands before it. */
const TIES = new Set(['reason', 'result', 'summary', 'contrast', 'addition', 'restatement']);
/** Words that grant something, and without which the same is said. */
const GRANTING = /^(?:of course|admittedly|granted|to be sure|true|yes|in fairness)$/;
/** Without these something else is said. */
const MEANT =
  /^(?:unless|except|except that|apart from|aside from|whereas|rather|instead|as long as|insofar as|inasmuch as|not only|not only because|not so|far from it|or|such as|including|like|then)$/;
/** These may belong to what follows, as in “first impressions”, unless a comma parts them from it. */
const MAY_BELONG =
  /^(?:first|second|third|next|another|only|still|further|equally|too|again|given|considering|above all)$/;

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
  bare = bare.trim().replace(/(?<![,;:])[,;:]+(?=["”’]*$)/, '');
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
export function standsAlone(text: string, unit: Unit): boolean {
  const bare = unit.opens ? withoutTies(text, unit) : text.slice(unit.start, unit.end);
  return unit.words.length >= 4 && !hangs(bare.replace(/^(?:and|but|so|or|yet)\s+/i, ''));
}

function withoutTies(text: string, unit: Unit): string {
  let skip = 0;
  for (const head of unit.heads) {
    if (!TIES.has(head.sense) && !GRANTING.test(head.phrase)) break;
    const isParted = text[unit.words[skip + head.length - 1]?.end ?? -1] === ',';
    if (MEANT.test(head.phrase) || (MAY_BELONG.test(head.phrase) && !isParted)) break;
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
  /^((?:(?:when|if|as|while|where|after|before|once|until)\s[^,]{1,120},\s)?)(he|she|they|it|his|her|their|its)\s+(?=\p{Ll})/iu;
/** “The old theatre is …”: what is spoken of, and whether it is one or many. */
const THING =
  /^((?:The|Our)\s(?:(?!of|in|on|at|that|which|and|or)\p{Ll}[\p{L}-]*\s){1,3})(is|was|are|were)\s/u;

/**
 * A pronoun replaced by the one named who acted in the sentence before, or by the thing that it says how it is. Safe only when that sentence begins
 * with a name, a named group or a thing, and its verb follows.
 */
function resolved(text: string, units: readonly Unit[], index: number, statement: string): string {
  const [whole, opening = '', pronoun = ''] = PRONOUN.exec(statement) ?? [];
  const before = units[index - 1];
  if (whole === undefined || !before) return statement;
  const isMany = /^the/i.test(pronoun);
  const name = /^it/i.test(pronoun) ? undefined : subjectOf(text, before);
  const meant = name !== undefined && /s$/.test(name) === isMany ? name : thingOf(text, before, isMany);
  if (meant === undefined || (name === undefined && /^(?:he|she|his|her)$/i.test(pronoun))) return statement;
  const owner = meant.endsWith('s') ? `${meant}’` : `${meant}’s`;
  return `${opening}${/^(?:his|her|their|its)$/i.test(pronoun) ? owner : meant} ${statement.slice(whole.length)}`;
}

/** The thing, or the many, that a unit says how it is. */
function thingOf(text: string, { start, end, opens }: Unit, isMany: boolean): string | undefined {
  const [, thing = '', verb = ''] = THING.exec(text.slice(start, end)) ?? [];
  return opens && thing !== '' && /^(?:are|were)$/.test(verb) === isMany ? thing.trim() : undefined;
}

const VERBS = new Set(
  `${EVIDENCE_WORDS.past} ${EVIDENCE_WORDS.present} ${EVIDENCE_WORDS.effect} ${EVIDENCE_WORDS.modal} uses use wants want says say argues argue seeks seek faces face takes take gives give listens listen lacks lack rejects reject denies deny`.split(
    /\s+/,
  ),
);

/** The name, or the short group, that a unit begins with, if its verb follows. */
export function subjectOf(text: string, { start, end }: Unit): string | undefined {
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
