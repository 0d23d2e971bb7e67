/** A verb before it, or a colon behind it, leaves no doubt that a word is no part of a name. */
const PLAINLY_BY =
  /^\s*(?:(?:(?:written|posted|published|reported|words|story|text|te(?:x|ks|s)t[eo]?|view all posts|zeige alle beiträge|eingestellt|erstellt|geschrieben|verfasst|veröffentlicht|publié|écrit|publicado|escrito|scritto|pubblicato|geschreven|geplaatst|skrevet|skriven|scris|publicat)\s+)(?:by|von|vom|par|por|da|di|door|av|af|de)|(?:by|von|par|por|di|door|av|af|de)\s?:|(?:authors?|autor(?:in|es|a)?|auteurs?|autore|författare|forfatter|автор|yazar|نویسنده)\s?:|by|par|por|door|autor(?:in)?|author|about the author:?|follow author:?)\s+(?=\p{L})/iu;
/** Words that say who wrote something, and begin names, too. */
const PERHAPS_BY = /^\s*(von|vom|di|av|af|de)\s+(?=\p{L})/iu;
/** Where such a word begins a byline; “von” does wherever a whole name follows. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
  by: /^/,
  von: /^/,
  vom: /^/,
  par: /^fr\b/i,
  por: /^(?:es|pt|gl)\b/i,
  di: /^it\b/i,
  door: /^nl\b/i,
  av: /^(?:sv|no|nb|nn|da)\b/i,
  af: /^(?:sv|no|nb|nn|da)\b/i,
  de: /^(?:ro|es|pt|gl|ca|fr)\b/i,
};
/** A first name and another, with small words of names between: “Ada Byron”, “Juan de la Cruz”; not “Trapp”, not “der Leyen”. */
const WHOLE_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:d[aeiou]s?|del|della|der|den|van|von|la|le|ter|zu|y|e|al|el|bin|ibn))*\s+\p{Lu}[\p{L}\p{M}.'’-]*/u;
/** Names that agencies have. */
const AGENCY = /^(?:\p{Ll}{2,5}|\p{Lu}{2,5})(?=$|[\s,;|/])(?!\s+\p{Lu})/u;

/**
 * A line without the word at its beginning that says who wrote it, such as “By”. Where that begins names, too, it is cut only before a whole name:
 * “Von Trapp” stays as it is; and of those in names of any land only where the line is a byline in a language that says so.
 * @param byline the language of the article whose byline it is; absent where the line may be a bare name
 */
export function withoutBy(line: string, byline?: string): string {
  const plain = PLAINLY_BY.exec(line);
  if (plain) return line.slice(plain[0].length);
  const [whole, word] = PERHAPS_BY.exec(line) ?? [];
  if (whole === undefined || word === undefined) return line;
  const small = word.toLowerCase();
  const rest = line.slice(whole.length);
  const isSaidSo = byline === undefined ? /^vo[nm]$/.test(small) : (LANGUAGES[small]?.test(byline) ?? false);
  return isSaidSo && (WHOLE_NAME.test(rest) || AGENCY.test(rest)) ? rest : line;
}

const FIRST_WORD = /^(by|von|par|por|di|door|av|af|de)\s+/iu;
/** Behind the names of a byline. */
const ENDS = /^(?:\s*(?:[,&]|und|et|y|e|en|og|och|and|și)\s+|$|\s*[|·•–—(]|\s+-\s)/u;

/** Whether a line is a byline of an article in a language: a word that says so, whole names, and nothing else before the next sign. */
export function isByline(line: string, language: string): boolean {
  const [whole, word] = FIRST_WORD.exec(line) ?? [];
  if (whole === undefined || word === undefined) return false;
  if (LANGUAGES[word.toLowerCase()]?.test(language) !== true) return false;
  const rest = line.slice(whole.length);
  const [name = ''] = WHOLE_NAME.exec(rest) ?? [];
  // More names of the same person.
  const behind = rest.slice(name.length).replace(/^(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3}/u, '');
  return name !== '' && ENDS.test(behind);
}
