import type { CriticalQuestion, Scheme } from './scheme';

const premise = (key: string, asks: string): CriticalQuestion => ({ key, asks, doubts: 'premise' });
const exception = (key: string, asks: string): CriticalQuestion => ({ key, asks, doubts: 'exception' });

/** The schemes that are most used, after Walton, Reed and Macagno (2008); names and questions in our own words. */
export const SCHEMES: readonly Scheme[] = [
  {
    name: 'Argument from expert opinion',
    signs:
      /\b(?:experts?|scientists?|professors?|researchers?|analysts?|doctors?|economists?) (?:say|said|says|agree|warn|believe|argue|found|think)/i,
    questions: [
      premise('expertise', 'How much does this person know of the matter?'),
      premise('field', 'Is it their own field?'),
      premise('statement', 'What exactly did they say?'),
      exception('trust', 'Is there a reason to doubt that they are sincere or unbiased?'),
      exception('others', 'Do other experts disagree?'),
      exception('grounds', 'Is what they say borne out by evidence?'),
    ],
  },
  {
    name: 'Argument from position to know',
    signs: /\b(?:insiders?|officials?|residents?|employees?|sources? (?:close to|inside|familiar))\b/i,
    questions: [
      premise('position', 'Are they in a position to know it?'),
      premise('statement', 'Did they say it?'),
      exception('honesty', 'Do they have a reason to mislead?'),
    ],
  },
  {
    name: 'Argument from witness testimony',
    signs: /\b(?:witness(?:es)?|testif(?:y|ied|ies)|saw it happen|eyewitness)\b/i,
    questions: [
      premise('consistent', 'Does the account agree with itself?'),
      exception('facts', 'Does it clash with known facts or with other witnesses?'),
      exception('bias', 'Does the witness have a stake in it?'),
      exception('plausible', 'How likely is what is told?'),
    ],
  },
  {
    name: 'Argument from sign',
    signs: /\b(?:signs?|indicates?|suggests?|symptoms?|evidently|traces?) (?:of|that)\b/i,
    questions: [
      premise('strength', 'How closely does the sign go with what it stands for?'),
      exception('other', 'What else could account for the sign?'),
    ],
  },
  {
    name: 'Argument from evidence to a hypothesis',
    signs: /\b(?:consistent with|confirms?|as predicted|if .{3,60} were true)\b/i,
    questions: [
      premise('follows', 'Would one expect this if the hypothesis were true?'),
      premise('observed', 'Was it really observed?'),
      exception('rival', 'Would one expect it just as much if a rival were true?'),
    ],
  },
  {
    name: 'Argument from correlation to cause',
    signs: /\b(?:correlat\w+|associated with|linked to|goes? together with|whenever)\b/i,
    questions: [
      premise('correlated', 'Do the two really go together, and not by chance?'),
      exception('third', 'Could something else cause both?'),
      exception('reverse', 'Could it be the other way round?'),
      exception('range', 'Do they go together only within some limits?'),
    ],
  },
  {
    name: 'Argument from cause to effect',
    signs: /\b(?:will (?:lead to|cause|result in)|leads? to|causes?|brings? about|results? in)\b/i,
    questions: [
      premise('law', 'How strong is the tie between cause and effect?'),
      premise('grounds', 'What shows that there is such a tie?'),
      exception('counter', 'Is there something that would keep the effect from coming about?'),
    ],
  },
  {
    name: 'Abductive argument (best explanation)',
    signs: /\b(?:best explain\w*|explains? (?:why|how)|most likely explanation|the reason (?:is|must be))\b/i,
    questions: [
      premise('good', 'How well does it explain what is to be explained?'),
      exception('better', 'Is another explanation as good?'),
      exception('search', 'Has anybody looked thoroughly for others?'),
      exception('wait', 'Would it be wiser to wait for more evidence?'),
    ],
  },
  {
    name: 'Argument from example',
    signs: /\b(?:for example|for instance|such as|case in point|consider the case)\b/i,
    questions: [
      premise('true', 'Is the example as it is told?'),
      premise('typical', 'Is it typical of the others?'),
      exception('counter', 'Are there counterexamples?'),
      exception('special', 'Did special circumstances make it what it was?'),
    ],
  },
  {
    name: 'Argument from analogy',
    signs:
      /\b(?:just (?:like|as)|similar(?:ly)? to|likewise|analog\w+|in the same way|compared? (?:to|with))\b/i,
    questions: [
      premise('alike', 'Are the two cases alike in what matters?'),
      premise('known', 'Does what is said of the first case hold?'),
      exception('different', 'Do they differ in something that weakens the comparison?'),
      exception('other', 'Is there another like case that points the other way?'),
    ],
  },
  {
    name: 'Argument from precedent',
    signs: /\b(?:precedents?|has been done before|last time|in the past|history shows)\b/i,
    questions: [
      premise('applies', 'Does the earlier case really bear on this one?'),
      premise('decided', 'Was it decided as is said?'),
      exception('changed', 'Have things changed since?'),
    ],
  },
  {
    name: 'Argument from classification',
    signs: /\b(?:is|are) (?:a (?:kind|type|form|case) of|by nature)\b/i,
    questions: [
      premise('belongs', 'Does it really belong to that class?'),
      exception('weak', 'Does what holds for the class hold for each of its members?'),
    ],
  },
  {
    name: 'Argument from an established rule',
    signs:
      /\b(?:the rules?|the law|laws?|regulations?|treat(?:y|ies)|constitution) (?:requires?|says?|forbids?|states?|prohibits?)\b/i,
    questions: [
      premise('rule', 'Does the rule say so?'),
      premise('covers', 'Does it cover this case?'),
      exception('conflict', 'Does another rule stand against it?'),
      exception('excuse', 'Is this case an exception?'),
    ],
  },
  {
    name: 'Argument from popular opinion',
    signs:
      /\b(?:everyone|everybody|most people|the majority|polls?|surveys?) (?:knows?|believes?|thinks?|agrees?|shows?|says?)\b/i,
    questions: [
      premise('accepted', 'What shows that so many believe it?'),
      exception('doubt', 'Is there reason to doubt it although many believe it?'),
    ],
  },
  {
    name: 'Argument from popular practice',
    signs: /\b(?:common practice|usually done|everyone does|customary|standard practice)\b/i,
    questions: [
      premise('practice', 'Is it really what most do?'),
      exception('good', 'Is there reason to think the practice is a bad one?'),
    ],
  },
  {
    name: 'Argument from inconsistent commitment',
    signs:
      /\b(?:yet (?:he|she|they)|contradicts? (?:himself|herself|themselves|itself)|but (?:earlier|before) (?:he|she|they))\b/i,
    questions: [
      premise('committed', 'Did they really commit themselves to both?'),
      exception('explained', 'Can the change be explained?'),
    ],
  },
  {
    name: 'Argument from bias',
    signs: /\b(?:biased|has a stake|vested interest|paid by|one-sided|conflict of interest)\b/i,
    questions: [
      premise('biased', 'What shows the bias?'),
      exception('reasons', 'Do the reasons they gave stand all the same?'),
    ],
  },
  {
    name: 'Direct ad hominem',
    signs: /\b(?:is|are) (?:a |an )?(?:liars?|hypocrites?|corrupt|dishonest)\b/i,
    questions: [
      premise('true', 'Is what is said of the person true?'),
      exception('relevant', 'Does it matter for what they argue?'),
    ],
  },
  {
    name: 'Argument from positive consequences',
    signs: /\b(?:would|will) (?:benefit|improve|help|save|lower the risk|strengthen)\b/i,
    questions: [
      premise('likely', 'How likely is it that these come about?'),
      premise('grounds', 'What shows that?'),
      exception('costs', 'Are there bad consequences to weigh against them?'),
    ],
  },
  {
    name: 'Argument from negative consequences',
    signs: /\b(?:would|will) (?:harm|worsen|endanger|cost|hurt|destroy|risk|invite)\b/i,
    questions: [
      premise('likely', 'How likely is it that these come about?'),
      premise('grounds', 'What shows that?'),
      exception('gains', 'Are there good consequences to weigh against them?'),
    ],
  },
  {
    name: 'Practical reasoning (means to an end)',
    signs: /\b(?:in order to|so as to|the (?:only|best) way to|to achieve|goal|aim)\b/i,
    questions: [
      premise('works', 'Would that means reach the end?'),
      premise('possible', 'Can it be done?'),
      exception('better', 'Is another means better?'),
      exception('conflict', 'Does it stand in the way of other ends?'),
      exception('side', 'Has it effects that nobody wants?'),
    ],
  },
  {
    name: 'Argument from threat',
    signs: /\b(?:or else|threat(?:s|en\w*)?|retaliat\w+|face consequences)\b/i,
    questions: [
      premise('able', 'Could the threat be carried out?'),
      premise('willing', 'Would it be?'),
      exception('protection', 'Could one guard against it in another way?'),
    ],
  },
  {
    name: 'Argument from waste (sunk costs)',
    signs:
      /\b(?:already (?:spent|invested|sacrificed)|too late to (?:stop|turn back)|all (?:that|the) (?:effort|work|money))\b/i,
    questions: [
      premise('possible', 'Can the end still be reached?'),
      exception('losses', 'Would going on cost more than stopping?'),
    ],
  },
  {
    name: 'Slippery slope argument',
    signs:
      /\b(?:slippery slope|(?:will|would) (?:inevitably|eventually)|where will it (?:end|stop)|first step)\b/i,
    questions: [
      premise('first', 'Would the first step really be taken?'),
      premise('links', 'Does each step lead to the next?'),
      exception('stop', 'What could stop it on the way?'),
    ],
  },
  {
    name: 'Argument from ignorance (lack of evidence)',
    signs:
      /\b(?:no (?:evidence|proof|sign|record)|nobody has (?:shown|proved|found)|never been (?:shown|proved|found))\b/i,
    questions: [
      premise('search', 'How thoroughly was it looked for?'),
      premise('found', 'Would it have been found if it were there?'),
      exception('burden', 'Is it for the other side to prove?'),
    ],
  },
];
