import { REPORT_VERBS } from './cues.data';
import { phraseAt, phraseIndex } from './phrases';
import type { Unit } from './unit';
import type { Word } from './words';

const VERBS = phraseIndex({ report: REPORT_VERBS });

/** Verbs that often do something else than make somebody speak: they count only before “that” or a quotation. */
const WEAK =
  /^(?:think|thinks|thought|note|notes|noted|report|reports|reported|add|adds|added|state|states|stated|suggest|suggests|suggested|hold|holds|held|find|found|demand|demands|hope|hopes|doubt|doubts|promise|promises|promised|fear|fears|feared|object|objects|claim|claims|treat|treats|treated|regard|regards|regarded|interpret|interprets|interpreted|assume|assumes|assumed|believe|believes|believed|frame|frames|signal|highlight|highlights|conclude|concludes|concluded|predict|predicts|predicted|maintain|maintains|maintained|write|writes|wrote|tell|tells|told|explain|explains|explained)$/;
/** Between the one who speaks and the verb. */
const BETWEEN =
  /^(?:is|are|was|were|has|have|had|been|be|also|publicly|often|repeatedly|still|now|already|will|would|may|might|do|does|did|to|recently|openly|always|long|even|themselves|himself|herself|in|tehran|part|turn)$/;
/** What a speaker's name cannot begin with. */
const NO_SPEAKER =
  /^(?:i|we|it|this|that|these|those|there|one|you|which|who|what|when|where|why|how|if|as|and|but|or|not|no|nothing|to|for|by|in|on|at|from|with|of|so|such|because|while|although|since|after|before)$/;
const PRONOUN = /^(?:he|she|they)$/;
const VERBAL =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|should|must|may|might|do|does|did|cannot)$/;
const LONGEST_NAME = 9; // words

/** Who says what a unit says, when it is not the author: the words that name him. Pronouns stand for who spoke before. */
export function speakerOf(text: string, unit: Unit, before: string | undefined): string | undefined {
  return accordingTo(text, unit) ?? subjectOfReport(text, unit, before);
}

function accordingTo(text: string, { words, end }: Unit): string | undefined {
  const at = words.findIndex(({ plain }, index) => plain === 'according' && words[index + 1]?.plain === 'to');
  const first = words[at + 2];
  if (at < 0 || !first) return undefined;
  const rest = text.slice(first.start, end);
  const name = /^[^,;.:()]+/.exec(rest)?.[0].trim() ?? '';
  return name.split(/\s+/).length <= LONGEST_NAME ? name : undefined;
}

function subjectOfReport(text: string, unit: Unit, before: string | undefined): string | undefined {
  const { words, heads, quotes } = unit;
  const skip = heads
    .filter(({ sense }) => sense !== 'elaboration' && sense !== 'example')
    .reduce((sum, head) => sum + head.length, 0);
  const first = words[skip];
  if (!first || NO_SPEAKER.test(first.plain)) return undefined;
  for (let at = skip + 1; at < Math.min(words.length, skip + LONGEST_NAME + 4); at++) {
    const verb = phraseAt(VERBS, words, at);
    if (!verb) continue;
    let last = at - 1;
    while (last > skip && BETWEEN.test(words[last]?.plain ?? '')) last--;
    const subject = words.slice(skip, last + 1);
    if (
      subject.length > LONGEST_NAME ||
      subject.some(({ plain }) => VERBAL.test(plain) || /^(?:i|we)$/.test(plain))
    )
      return undefined;
    if (isPassive(words.slice(last + 1, at), verb.phrase)) return undefined;
    const next = words[at + verb.length]?.plain;
    if (next === undefined) return undefined;
    if (WEAK.test(verb.phrase) && next !== 'that' && !quotes) continue;
    if (PRONOUN.test(first.plain)) return subject.length === 1 ? before : undefined;
    const name = text.slice(first.start, words[last]?.end ?? first.end);
    return /[,;:]/.test(name) ? name.slice(0, name.search(/[,;:]/)) : name;
  }
  return undefined;
}

/** “is dismissed as”: somebody is spoken of and says nothing. */
function isPassive(between: readonly Word[], verb: string): boolean {
  return !verb.endsWith('ing') && between.some(({ plain }) => /^(?:is|are|was|were|been|be)$/.test(plain));
}
