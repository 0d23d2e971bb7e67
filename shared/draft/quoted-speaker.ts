const SAY =
  '(?:said|says|say|told|tells|wrote|writes|added|adds|explained|explains|argued|argues|warned|warns|insisted|insists|asked|asks|replied|noted|notes|recalled|recalls|declared|stated|states)';
const WORD = "\\p{L}[\\p{L}\\p{M}.’'-]*";
const NAME = `(${WORD}(?:\\s${WORD}){0,7}?)`;
/** “…,” said Ana Ruiz, …: the name ends at a sign, or where the sentence goes on. */
const SAID_AFTER = new RegExp(
  `["”],?\\s{1,3}${SAY}\\s${NAME}(?=[,.;:(]|$|\\s(?:in|on|at|to|of the|who|when|as|after|during|last|this)\\s)`,
  'u',
);
/** “…,” Ana Ruiz said. */
const SAID_LAST = new RegExp(`["”],?\\s{1,3}${NAME}\\s${SAY}\\b`, 'u');
/** …, said Ana Ruiz, who … */
const SAID_BETWEEN = new RegExp(
  `,\\s(?:said|says|say)\\s((?:the\\s)?\\p{L}[\\p{L}\\p{M}.’'-]*(?:\\s${WORD}){0,4}?)(?=,|\\.?$|\\swho\\s)`,
  'u',
);
/** …, scientists think, … */
const ASIDE = new RegExp(
  `,\\s(${WORD}(?:\\s${WORD}){0,3}?)\\s(?:${SAY}|think|thinks|believe|believes|argue|warn|fear|claim|claims|insist)(?:,|\\.$)`,
  'u',
);
/** As Ana Ruiz puts it, “…” */
const AS_SAID = new RegExp(
  `^As\\s((?:the\\s)?${WORD}(?:\\s${WORD}){0,5}?)\\s(?:(?:puts|put)\\sit|${SAY}),?\\s["“]`,
  'u',
);
/** Another added, “…” */
const ANOTHER = new RegExp(`^((?:Another|One)(?:\\s\\p{Ll}+){0,2}?)\\s${SAY}[,:]?\\s["“]`, 'u');
/** “…,” she says. */
export const SAID_BY_PRONOUN = new RegExp(`["”],?\\s{1,3}(he|she|they)\\s${SAY}\\b`, 'u');
const NOBODY =
  /^(?:i|we|he|she|they|it|who|that|which|this|one$|and|but|as|the author|you|people|also|too|then|still|now|later|to|of|in|on|at|for|by|with|let['’]s|\p{L}\.?$)(?:\s|$)/iu;
/** “Shareholders get a say”: what comes before is no name. */
const NO_END = /\s(?:a|an|the|no|any|his|her|its|their|my|your|to|of|more|some)$/iu;

/** Who is named behind what is said, after a quotation or between commas; nothing when it is a pronoun. */
export function namedBehind(words: string): string | undefined {
  const name = (SAID_AFTER.exec(words) ??
    SAID_LAST.exec(words) ??
    SAID_BETWEEN.exec(words) ??
    AS_SAID.exec(words) ??
    ANOTHER.exec(words) ??
    ASIDE.exec(words))?.[1]?.trim();
  return name === undefined || NOBODY.test(name) || NO_END.test(name)
    ? undefined
    : name.replace(/(\p{Ll}{2})\.$/u, '$1');
}
