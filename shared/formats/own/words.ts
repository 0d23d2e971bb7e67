import { KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR, type Side } from '../../map/relations';
import { NODE_KINDS, type NodeKind, type Relation } from '../../map/schema';

const RELATION_WORDS: readonly (readonly [Relation, readonly string[]])[] = [
  [
    RELATION_FOR.pro,
    [
      'supports',
      'support',
      'supporting',
      'supported by',
      'pro',
      'for',
      'because',
      'weil',
      'parce que',
      'porque',
      'therefore',
      'so',
      'implies',
      'entails',
      'proves',
      'reason',
      'evidence',
      'backs',
      'confirms',
      'positive',
      'unterstützt',
      'stützt',
      'spricht für',
      'spricht dafür',
      'dafür',
      'پشتیبان',
      '+',
      '✓',
      '✔',
      '✅',
      '➕',
      '👍',
      'yes',
      'ja',
      'oui',
      'sí',
    ],
  ],
  [
    RELATION_FOR.con,
    [
      'opposes',
      'oppose',
      'opposing',
      'attacks',
      'attack',
      'con',
      'contra',
      'against',
      'but',
      'objection',
      'rebuts',
      'refutes',
      'contradicts',
      'undercuts',
      'undermines',
      'weakens',
      'disproves',
      'conflicts with',
      'negative',
      'widerspricht',
      'greift an',
      'spricht gegen',
      'spricht dagegen',
      'dagegen',
      'مخالف',
      '-',
      '−',
      '–',
      '—',
      '✗',
      '✘',
      '❌',
      '➖',
      '👎',
      'no',
      'nein',
      'non',
    ],
  ],
  [RELATION_FOR.answer, ['answers', 'answer', 'answered by', 'option', 'responds to']],
];

const RELATION_OF = new Map(
  RELATION_WORDS.flatMap(([relation, words]) => words.map((word) => [word, relation])),
);

/** What words for support and attack begin with, whatever their ending: `rebuts`, `rebuttal`, `undercutter`; without accents. */
const AGAINST = new RegExp(
  `^(?:${[
    'attack|rebut|refut|undercut|undermin|contradict|oppos|object(?:s|ed|ing|ions?)?$|disagree|disprov|weaken|reject|counter|conflict',
    'disput|challeng|critici[sz]|against$|contra$|kontra$|cons?$',
    'gegen$|dagegen$|gegenarg|gegengrund|einwand|einwande$|einspruch|widerspr|widerleg|entkraft|schwacht$|untergrab|bestreit',
    'contre$|contredi|attaqu|infirm|affaibli|contest|rejet|critiqu',
    'contradi|rebat|opone|ataca|debilit|cuestion|rechaz|niega|objecion|contraarg|contrarg|refuta|contesta',
    'contro$|contraddi|confut|obiezion|attacc|smentisc|contrast',
    'tegen$|tegenarg|weerleg|bestrijd|ondermijn|bezwaar',
  ].join('|')})`,
);
const FOR = new RegExp(
  `^(?:${[
    'support|agree|back(?:s|ed|ing)?$|confirm|justif|entail|impl(?:y|ies|ied)$|warrant|corroborat|strengthen|prov(?:es?|ed|en|ing)$',
    'endors|favou?r|evidence$|reasons?$|pros?$|for$|proof$',
    'fur$|dafur$|(?:unter|ge)?stutz|bestatig|beleg(?:t|e)?$|beweis',
    'pour$|soutien|soutenu|appui|appuy|etay|prouv|preuves?$|demontr|renforc',
    'apoy|respald|sostien|sustent|prueban?$|demuestra|refuerz|favor$',
    'apoia|apoio|sustenta|comprova|reforca',
    'favore$|sosteng|sostegn|supporta|dimostra|conferma|rafforza',
    'voor$|steun|onderbouw|ondersteun|bevestig|bewijs',
  ].join('|')})`,
);
/** Words beside them that change nothing of which side it is. */
const BESIDE = new RegExp(
  `^(?:${[
    'the|an?|is|are|was|were|be|it|this|that|any|does|do|did|can|could|may|might|to|with|of|in|by|relation|link|claim|arguments?',
    'part(?:ly|ial|ially)?|strong(?:ly)?|weak(?:ly)?|main(?:ly)?|direct(?:ly)?|speaks?|points?|counts?',
    'ist|sind|wird|werden|spricht|sprechen|ein|eine|das|dies|von|durch',
    'est|sont|sert|ce|cela|ca|une?|de|du|la|les?|l|d|s|se|en|par|parle',
    'es|son|esto|eso|el|al|los|las|una|por|habla',
    'e|sono|questo|di|il|lo|gli|uno|om|os|um|uma|isto|het|een|dit|dat|van|pleit',
  ].join('|')})$`,
);
/** Words that deny what stands beside them; “n't” is read as “not”. */
const DENIES =
  /^(?:not?|non|never|neither|cannot|without|nicht|kein(?:e[nmrs]?)?|nie|ne|n|pas|jamais|aucune?|nunca|ningun[ao]?)$/;
/** Short names in the corpora of argument mining: of Peldszus and Stede (2016), whose `und` undercuts. */
const SHORT_NAMES: ReadonlyMap<string, Relation> = new Map([
  ['sup', RELATION_FOR.pro],
  ['exa', RELATION_FOR.pro],
  ['att', RELATION_FOR.con],
  ['reb', RELATION_FOR.con],
  ['und', RELATION_FOR.con],
]);

/** The relation that a word on a line means, in any case of letters; nothing when it means none, or is a sentence of its own. */
export function relationFrom(word: string | undefined): Relation | undefined {
  if (word === undefined || word.length > LONGEST_WORDS) return undefined;
  return RELATION_OF.get(plainSign(word)) ?? sideOfWords(tokensOf(word));
}

/**
 * The other side, where words on a line deny a relation: what “does not support” is likely to speak against. Nothing where they deny none. It is no
 * more than likely, so whoever reads it tells of it and keeps the words.
 */
export function relationDenied(word: string | undefined): Side | undefined {
  if (word === undefined || word.length > LONGEST_WORDS || relationFrom(word)) return undefined;
  const tokens = tokensOf(word);
  const others = tokens.filter((token) => !DENIES.test(token));
  const denied = others.length < tokens.length ? sideOfWords(others) : undefined;
  return denied && (denied === RELATION_FOR.pro ? RELATION_FOR.con : RELATION_FOR.pro);
}

const LONGEST_WORDS = 60; // UTF-16 units of a label that names a relation

/** A word or sign alone: without the brackets or quotation marks around it, and a sign once where it is repeated (`--`). */
function plainSign(word: string): string {
  const bare = word
    .replace(/\uFE0F/g, '')
    .trim()
    .toLowerCase();
  const inside = /^[([{"'“„«](.+)[)\]}"'”“»]$/u.exec(bare)?.[1]?.trim() ?? bare;
  return inside.replace(/^([+\-−–])\1+$/, '$1');
}

/**
 * Whether what a line says of its relation leads back along it: in `A —supported by→ B` it is B that supports.
 * @param read how a relation is found in it
 */
export function leadsBack(word: string | undefined, read = relationOrDenied): boolean {
  return word !== undefined && BY.test(tokensOf(word).at(-1) ?? '') && read(word) !== undefined;
}

const BY = /^(?:by|von|durch|par|por)$/;

function relationOrDenied(word: string): Relation | undefined {
  return relationFrom(word) ?? relationDenied(word);
}

/** The relation that a name of another tool carries among whatever else: `rebuttal_attack`, `PartialSupport`. Nothing when it carries none, or both. */
export function relationInName(name = ''): Relation | undefined {
  const known = RELATION_OF.get(plainSign(name)) ?? SHORT_NAMES.get(name.trim().toLowerCase());
  const tokens = tokensOf(name);
  return known ?? (tokens.some((token) => DENIES.test(token)) ? undefined : sideOf(tokens));
}

/** Whether a name says that what is attacked is a step of an argument, not a statement. */
export function isUndercutName(name: string): boolean {
  const tokens = tokensOf(name);
  return tokens.join() === 'und' || tokens.some((token) => token.startsWith('undercut'));
}

/** The side that words name which say nothing else. */
function sideOfWords(tokens: readonly string[]): Side | undefined {
  return tokens.every((token) => BESIDE.test(token) || AGAINST.test(token) || FOR.test(token))
    ? sideOf(tokens)
    : undefined;
}

function sideOf(tokens: readonly string[]): Side | undefined {
  // Evidence and reasons can be against something.
  if (tokens.includes('against')) return RELATION_FOR.con;
  const [against, isFor] = [AGAINST, FOR].map((words) => tokens.some((token) => words.test(token)));
  if (against === isFor) return undefined;
  return against ? RELATION_FOR.con : RELATION_FOR.pro;
}

/** The words of a name, without accents: between spaces and signs, and where a capital begins one. */
function tokensOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/(?<=(?<!\p{L})(?:does|do|did|is|are|was|were|ca|could))n['’]?t(?!\p{L})/gu, ' not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

const KIND_OF = new Map<string, NodeKind>([
  ...NODE_KINDS.map((kind) => [kind, kind] as const),
  ['thesis', KIND_FOR.statement],
  ['conclusion', KIND_FOR.statement],
  ['statement', KIND_FOR.statement],
  ['issue', KIND_FOR.question],
  ['fact', KIND_FOR.fact],
  ...['objection', 'counterclaim', 'counter-claim', 'counter-argument', 'rebuttal'].map(
    (word) => [word, KIND_FOR.objection] as const,
  ),
  ...['these', 'aussage', 'behauptung', 'thèse', 'tesis', 'tesi', 'stelling', 'argument', 'premise'].map(
    (word) => [word, KIND_FOR.statement] as const,
  ),
  ...['frage', 'pregunta', 'domanda', 'vraag'].map((word) => [word, KIND_FOR.question] as const),
  ...['einwand', 'gegenargument'].map((word) => [word, KIND_FOR.objection] as const),
  ['beleg', KIND_FOR.fact],
]);

/** The kind that a word means; nothing when it means none. */
export function kindFrom(word: string | undefined): NodeKind | undefined {
  return word === undefined ? undefined : KIND_OF.get(word.trim().toLowerCase());
}

/** What a card is when nobody says so: a question where it asks, else a claim. */
export function likelyKind(text: string): NodeKind {
  return /[?؟？]$/.test(text.trimEnd()) ? KIND_FOR.question : KIND_FOR.statement;
}
