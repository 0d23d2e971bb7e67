import { withoutBy } from './bylines';

const MOST = 50;
const LONGEST = 200; // characters of a name
const MOST_WORDS = 6; // of a name

/** Where what is written about the article begins: a day, an hour, a place on the net, another column. What comes here has single spaces. */
const ENDS = [
  / ?[|•·∙].*$/su,
  / [-–—] .*$/su,
  / ?[(<]?\b[\w.+-]{1,64}@[\w-]{1,64}\.\w.*$/su,
  / ?@\w.*$/su,
  /[.,;]? (?:(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|graphics?|videos?) by|fotos?:? von|photos? ?:) .*$/isu,
  / (?:follow(?:ing)?|subscribe|view profile|read more) ?$/iu,
  /,? ?(?:(?:last )?updated|published|posted|aktualisiert|veröffentlicht)\b.*$/isu,
  /,? ?\b(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.? \d{1,2}\b.*)$/isu,
  /(?:, ?| )\d.*$/su,
  /\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\b.*$/isu,
  / (?:před|vor|hace|il y a|am|on|le|el)$/iu,
  /,? (?:reporting )?(?:in|from|aus) \p{Lu}[^,;]{0,60}$/su,
];
const JOB =
  /^(?:(?:senior|chief|staff|deputy|managing|executive|associate|assistant|contributing|special|foreign|political|science|health|business|sports?|games?|technology|tech|news|culture|national|freelance|former|guest|general|vice)\s+)*(?:editor(?:[- ]in[- ]chief)?|reporter|correspondent|writer|columnist|journalist|president|director|manager|contributor|professor|researcher|analyst|producer|author|fellow|redakteur(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|autor(?:in)?)s?\b.*$/iu;
const DEGREE = /^(?:m\.?a|b\.?a|m\.?d|ph\.?\s?d|m\.?p\.?h|m\.?sc?|b\.?sc?|r\.?n|r\.?d|j\.?d|ll\.?m|esq)\.?$/i;

/** Behind a whole name in a byline, one more word is where it was written. */
const PLACE = /^(\p{Lu}\S*(?: \S+)+), \p{Lu}[\p{L}-]+$/u;

/** What programs write where a name should be. */
const PROGRAM =
  /^(?:by|von|[A-Z]+\(0x[\da-f]+\)|\[object .*\]|undefined|null|none|n\/a|unknown(?: author)?|anonymous|admin(?:istrator)?|root|webmaster|(?:default |windows |microsoft office |office )?user|owner|author|python-docx|apache poi|openpyxl|un-named)$/i;
/** An address with the name behind it, as feeds have it. */
const ADDRESSED = /^[^\s@]{1,64}@[^\s@]{1,200} \(([^()]{1,200})\)$/;
/** “And” in languages where names hold it, too: only between two names of several words. */
const AND = / (?:y|e|i|og|och|en|și|şi) (?=\p{Lu})/u;

/**
 * The names in a line such as `By Ada Byron and Charles Babbage`, without what stands with them: days and hours, jobs, degrees, handles. Empty for
 * what is an address, a date, a job alone, or too long to be names.
 */
export function authorsIn(line: string | null | undefined): string[] {
  return namesIn(line);
}

/** The names in a line that is plainly a byline: in languages that say so, it may begin with a word that begins names, too. */
export function authorsOfByline(line: string | null | undefined, language: string): string[] {
  return namesIn(line, language);
}

function namesIn(line: string | null | undefined, byline?: string): string[] {
  const raw = (line ?? '').replace(/\s+/g, ' ').trim();
  if (raw === '' || raw.length > LONGEST * 5 || /^https?:/i.test(raw)) return [];
  let cleaned = withoutBy(raw.replace(ADDRESSED, '$1'), byline).replace(/ ?[、，،] ?/g, ';');
  for (const end of ENDS) cleaned = cleaned.replace(end, '');
  if (byline !== undefined) cleaned = cleaned.replace(PLACE, '$1');
  cleaned = cleaned.replace(/(?<![ ,;:])[ ,;:]+$/, '').trim();
  const parts = cleaned.includes(';') ? cleaned.split(';') : listed(cleaned);
  const names = parts.map((part) => nameIn(withoutBy(part, byline))).filter((name) => name !== '');
  return [...new Set(names)].slice(0, MOST);
}

/** The names of a list; a degree or a job behind a comma is none. */
function listed(line: string): string[] {
  const plain = line.replace(/, ([^,]+)/g, (whole, part: string) =>
    DEGREE.test(part.trim()) || JOB.test(part.trim()) ? '' : whole,
  );
  return plain.split(/,? and | und | et | & |, (?=\S+ \S)/).flatMap(pairIn);
}

/** Two names, or the one that holds such a word. */
function pairIn(part: string): string[] {
  const names = part.split(AND);
  return names.every((name) => name.includes(' ')) ? names : [part];
}

/** A name without the job that stands behind it; empty for what is no name. */
function nameIn(part: string): string {
  const words = part.trim().split(' ');
  const job = words.findIndex((_, index) => JOB.test(words.slice(index).join(' ')));
  const name = (job < 0 ? words : words.slice(0, job)).join(' ').replace(/(?<![ ,(])[ ,(]+$/, '');
  const isName =
    name.length <= LONGEST &&
    /\p{L}/u.test(name) &&
    !PROGRAM.test(name) &&
    name.split(' ').length <= MOST_WORDS;
  return isName && job !== 1 ? name : '';
}
