import { REPORT_VERBS } from './cues.data';
import { phraseAt, phraseIndex } from './phrases';
import { namedBehind, SAID_BY_PRONOUN } from './quoted-speaker';
import type { Unit } from './unit';
import type { Word } from '../text/words';

const VERBS = phraseIndex({ report: REPORT_VERBS });

/** Verbs that often do something else than make somebody speak: they count only before “that” or a quotation. */
const WEAK =
  /^(?:think|thinks|thought|note|notes|noted|report|reports|reported|add|adds|added|state|states|stated|suggest|suggests|suggested|hold|holds|held|find|found|demand|demands|hope|hopes|doubt|doubts|promise|promises|promised|fear|fears|feared|object|objects|claim|claims|assume|assumes|assumed|believe|believes|believed|signal|signals|signalled|signaled|telegraphed|highlight|highlights|highlighted|conclude|concludes|concluded|predict|predicts|predicted|maintain|maintains|maintained|write|writes|wrote|tell|tells|told|explain|explains|explained|convinced themselves|convinced himself|convinced herself)$/;
/** Verbs of seeing something in a certain light: they count only with “as”. */
const VIEWING =
  /^(?:treat|treats|treated|regard|regards|regarded|interpret|interprets|interpreted|frame|frames|framed|portray|portrays|portrayed|dismiss|dismisses|dismissed|view|views|viewed|perceive|perceives|perceived)$/;
/** “the report”, “with objects”: what looks like a verb is none. */
const BEFORE_A_NOUN =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|of|to|with|in|on|for|by|and|or|no|new|more|some|any|than)$/;
const QUOTE_REACH = 25; // UTF-16 units
/** Between the one who speaks and the verb. */
const BETWEEN =
  /^(?:is|are|was|were|has|have|had|been|be|also|publicly|often|repeatedly|still|now|already|will|would|may|might|do|does|did|to|recently|openly|always|long|even|themselves|himself|herself|in|tehran|part|turn|appear|appears|appeared|seem|seems|seemed|continue|continues|continued|like|likes|liked|tend|tends|tended|love|loves)$/;
/** What can stand before the one who speaks: “In an interview, …” */
const PREPOSITION =
  /^(?:in|on|at|after|during|with|for|by|from|since|before|under|within|over|amid|like|despite|meanwhile|today|yesterday|last|earlier|later|hours|days|weeks|\p{L}+ly)$/u;
const LONGEST_PHRASE = 12; // words before the comma
/** What a speaker's name cannot begin with. */
const NO_SPEAKER =
  /^(?:be|let|also|next|last|meanwhile|i|we|it|this|that|these|those|there|one|you|which|who|what|when|where|why|how|if|as|and|but|or|not|no|nothing|nobody|none|few|neither|hardly|to|for|by|in|on|at|from|with|of|so|such|because|while|although|since|after|before)$/;
/** A verb that something else is said with before: “the attack raised fears”. */
const PAST = /^(?:came|went|gave|made|took|\p{L}{3,}ed)$/u;
const PRONOUN = /^(?:he|she|they)$/;
const VERBAL =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|should|must|may|might|do|does|did|cannot)$/;
const LONGEST_NAME = 9; // words
const LONGEST_ASIDE = 22; // words from a name to its verb, with something between commas
const TOLD_REACH = 6; // words from “told” to its “that”
const LIGHT_REACH = 16; // words from “treats” to its “as”

/** “From this perspective, …” goes on with what the one thinks who was just spoken of. */
const SAME_VIEW =
  /^(?:from|in|on|within|under)\s+(?:this|that|such a|their|his|her)\s+(?:\p{L}+\s)?(?:perspective|view|reading|account|logic)\b/iu;
/** “is treated in Lima as …”, “are seen by many as …”. */
const SEEN_BY =
  /\b(?:is|are|was|were|been)\s+(?:\p{L}+ly\s+)?(?:treated|seen|read|viewed|regarded|interpreted|taken|dismissed|perceived|portrayed|framed|understood)\s+(?:in\s+(\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*){0,2})|by\s+([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4}?))\s+(?:as|to)\s/u;

/**
 * Who says what a unit says, when it is not the author: the words that name him. Pronouns stand for who spoke before.
 * @param acted the name that the unit before begins with: whom a pronoun means where nobody spoke
 */
export function speakerOf(
  text: string,
  unit: Unit,
  before: string | undefined,
  acted?: string,
): string | undefined {
  const words = text.slice(unit.start, unit.end);
  const named = accordingTo(text, unit) ?? namedBehind(words);
  if (named !== undefined) return named;
  const [, pronoun] = SAID_BY_PRONOUN.exec(words) ?? [];
  // A quotation goes on, and what is in it is not about who says it.
  if (/^["“]/.test(words)) return before ?? (pronoun === undefined ? undefined : meant(pronoun, acted));
  return subjectOfReport(text, unit, before, acted) ?? viewHolder(words, before);
}

/** Whose view it is that is told without a verb of saying. */
function viewHolder(words: string, before: string | undefined): string | undefined {
  const [, place, agent] = SEEN_BY.exec(words) ?? [];
  return place ?? agent ?? (SAME_VIEW.test(words) ? before : undefined);
}

function accordingTo(text: string, { words, end }: Unit): string | undefined {
  const at = words.findIndex(({ plain }, index) => plain === 'according' && words[index + 1]?.plain === 'to');
  const first = words[at + 2];
  if (at < 0 || !first) return undefined;
  const rest = text.slice(first.start, end);
  const name = /^(?:[^,;:.()]|\.(?=\S))+/.exec(rest)?.[0].trim() ?? '';
  return name.split(/\s+/).length <= LONGEST_NAME ? name : undefined;
}

function subjectOfReport(
  text: string,
  unit: Unit,
  before: string | undefined,
  acted: string | undefined,
): string | undefined {
  const { words, heads, quotes } = unit;
  const phrase = afterPhrase(text, words, headLength(heads));
  const skip = words[phrase]?.plain === 'even' ? phrase + 1 : phrase;
  const first = words[skip];
  if (!first || NO_SPEAKER.test(first.plain) || /['’]/.test(first.plain.replace(/['’]s$/, '')))
    return undefined;
  const comma = words.findIndex(({ end }, at) => at >= skip && text[end] === ',');
  const reach = comma >= 0 && comma - skip < LONGEST_NAME ? LONGEST_ASIDE : LONGEST_NAME + 4;
  for (let at = skip + 1; at < Math.min(words.length, skip + reach); at++) {
    const verb = phraseAt(VERBS, words, at);
    if (!verb) continue;
    let last = at - 1;
    while (last > skip && BETWEEN.test(words[last]?.plain ?? '')) last--;
    while (last > skip && /\p{L}{3}ly$/u.test(words[last]?.plain ?? '')) last--;
    const subject = words.slice(skip, last + 1);
    if (
      Math.min(subject.length, comma < 0 ? Infinity : comma - skip + 1) > LONGEST_NAME ||
      subject.some(
        ({ plain }) =>
          VERBAL.test(plain) || /^(?:i|we|part|but|not|never|no|rarely|seldom)$|n['’]t$/.test(plain),
      ) ||
      PAST.test(first.plain) ||
      (subject.length > 1 && PAST.test(subject.at(-1)?.plain ?? ''))
    )
      return undefined;
    if (isPassive(words.slice(last + 1, at), verb.phrase)) return undefined;
    const next = words[at + verb.length]?.plain;
    if (next === undefined) return undefined;
    const isNoun = BEFORE_A_NOUN.test(words[last]?.plain ?? '') || /['’]s?$/.test(words[last]?.plain ?? '');
    if (isNoun && !(last === skip && first.plain === 'some' && !WEAK.test(verb.phrase))) continue;
    const isTelling = /^t(?:ell|ells|old)$/.test(verb.phrase) && tellsThat(words, at);
    if (WEAK.test(verb.phrase) && next !== 'that' && !isTelling && !(quotes && isQuoteNear(text, words[at])))
      continue;
    if (VIEWING.test(verb.phrase) && !isSeenAs(words, at)) continue;
    if (PRONOUN.test(first.plain))
      return subject.length === 1 ? (before ?? meant(first.plain, acted)) : undefined;
    const name = text.slice(first.start, words[last]?.end ?? first.end);
    if (/\p{Ll}{2}[.!?]\s/u.test(name)) return undefined;
    return /[,;:]/.test(name) ? name.slice(0, name.search(/[,;:]/)) : name;
  }
  return undefined;
}

/** “She told the paper that …” */
function tellsThat(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 2, verb + TOLD_REACH).some(({ plain }) => plain === 'that');
}

/** Many are “they”. */
function meant(pronoun: string, acted: string | undefined): string | undefined {
  return acted?.endsWith('s') === (pronoun === 'they') ? acted : undefined;
}

function isQuoteNear(text: string, verb: Word | undefined): boolean {
  return verb !== undefined && /["“]/.test(text.slice(verb.end, verb.end + QUOTE_REACH));
}

/** “treat it as a joke”, not “treat twice as many as before”. */
function isSeenAs(words: readonly Word[], verb: number): boolean {
  const light = words.slice(verb + 1, verb + LIGHT_REACH).map(({ plain }) => plain);
  const isComparing = light.some((plain, at) => plain === 'as' && light.slice(at + 2, at + 5).includes('as'));
  return light.includes('as') && !isComparing;
}

/** How many words come before the one who is named: those of the cues up to a pronoun. */
function headLength(heads: Unit['heads']): number {
  const own = heads.findIndex(({ sense }) => sense === 'elaboration' || sense === 'example');
  return (own < 0 ? heads : heads.slice(0, own)).reduce((sum, head) => sum + head.length, 0);
}

/** The first word after “In an interview with a paper, …”; `from` itself when there is no such phrase. */
function afterPhrase(text: string, words: readonly Word[], from: number): number {
  if (!PREPOSITION.test(words[from]?.plain ?? '')) return from;
  const comma = words.slice(from, from + LONGEST_PHRASE).findIndex(({ end }) => text[end] === ',');
  return comma < 0 ? from : from + comma + 1;
}

/** “is dismissed as”: somebody is spoken of and says nothing. */
function isPassive(between: readonly Word[], verb: string): boolean {
  return !verb.endsWith('ing') && between.some(({ plain }) => /^(?:is|are|was|were|been|be)$/.test(plain));
}
