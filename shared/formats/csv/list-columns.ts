import { FACT_NAMES } from '../named-facts';

/** The names under which spreadsheets of evidence have their columns. */
const NAMES = {
  text: [
    ...['text', 'claim', 'statement', 'argument', 'proposition', 'premise', 'sentence'],
    ...['thesis', 'contention', 'assertion', 'position', 'these', 'aussage', 'behauptung'],
    ...['texte', 'texto', 'testo', 'tekst', 'inhalt', 'satz', 'thèse', 'tesis', 'tesi', 'stelling'],
    ...['affirmation', 'énoncé', 'afirmación', 'enunciado', 'argumento', 'argomento', 'bewering'],
    ...['evidence', 'item', 'description', 'summary', 'content'],
  ],
  id: [
    'id',
    'arg id',
    'argument id',
    'claim id',
    'node id',
    'key',
    'no',
    'no.',
    'nr',
    '#',
    'number',
    'nr.',
    'nummer',
    'n°',
    'nº',
    'kennung',
  ],
  kind: ['kind', 'type', 'art', 'typ', 'tipo', 'soort'],
  ...FACT_NAMES,
  source: [...FACT_NAMES.source, 'publication', 'title'],
  date: ['date', 'published', 'datum', 'fecha', 'data'],
  quote: ['quote', 'quotation', 'excerpt'],
  grade: ['grade', 'grading', 'admiralty', 'rating'],
  credibility: ['credibility'],
  reliability: ['reliability'],
  tags: ['tags', 'tag', 'keywords', 'topics', 'schlagwörter', 'stichwörter', 'etiquetas'],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remarks', 'bemerkung', 'bemerkungen', 'notiz', 'notizen'],
    ...['kommentar', 'anmerkung', 'remarque', 'commentaire', 'nota', 'comentario', 'opmerking'],
  ],
  parent: [
    ...[
      'parent',
      'parent id',
      'parents',
      'parent claim',
      'parent row',
      'target',
      'target id',
      'in reply to',
      'reply to',
      'responds to',
    ],
    ...['conclusion', 'conclusion id', 'parent node', 'node parent', 'parent argument'],
    ...['übergeordnet', 'eltern', 'elternknoten', 'gehört zu', 'bezieht sich auf', 'bezug', 'antwort auf'],
    ...['réponse à', 'responde a', 'padre', 'pai', 'ouder', 'genitore'],
  ],
  relation: [
    ...['relation', 'relation type', 'relation to parent', 'stance', 'side', 'polarity'],
    ...['pro/con', 'pro con', 'pro or con', 'sign', 'beziehung', 'relación', 'relazione', 'relatie'],
  ],
  supports: ['supports', 'for', 'support'],
  opposes: ['opposes', 'against', 'attacks', 'contradicts'],
  pros: [
    ...['pro', 'pros', 'pro argument', 'pro arguments', 'arguments for', 'reasons', 'reasons for'],
    ...['advantages', 'vorteile', 'dafür'],
  ],
  cons: [
    ...['con', 'cons', 'contra', 'kontra', 'con argument', 'con arguments', 'contra arguments'],
    ...['arguments against', 'reasons against', 'objection', 'objections', 'counterargument'],
    ...['counterarguments', 'disadvantages', 'nachteile', 'dagegen'],
  ],
} as const;

export type ListColumn = keyof typeof NAMES;

/** Where each row is a line, what is written on it may say how it bears; its weight does by its sign. */
const ON_LINES = ['label', 'edge label', 'interaction', 'relationship', 'edge type', 'attitude', 'weight'];

const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['von', 'nach'],
  ['premise', 'conclusion'],
] as const;

/** Where each column of a list stands; what it holds beside, by the column's own name. */
export interface ListColumns {
  readonly at: Readonly<Partial<Record<ListColumn, number>>>;
  /** Each row is a line from one text to another. */
  readonly isEdgeList: boolean;
  readonly others: readonly (readonly [string, number])[];
}

/** Finds the columns of a list of evidence; nothing when none holds its texts. */
export function listColumns(headings: readonly string[]): ListColumns | undefined {
  const names = headings.map((name) => name.replace(/[\s_-]+/g, ' '));
  const at: Partial<Record<ListColumn, number>> = {};
  for (const column of Object.keys(NAMES) as ListColumn[])
    for (const word of NAMES[column]) if (names.includes(word)) at[column] ??= names.indexOf(word);
  const isEdgeList = at.text === undefined && namesEnds(at, names);
  if (at.text === undefined) return undefined;
  // What a row says of its relation needs something that it is a relation to.
  if (at.parent === undefined) delete at.relation;
  const used = new Set(Object.values(at));
  return {
    at,
    isEdgeList,
    others: headings.flatMap((name, index) => (used.has(index) ? [] : [[name, index] as const])),
  };
}

/** Finds the two columns of a list of lines, and has them stand for the texts and for what these bear on. */
function namesEnds(at: Partial<Record<ListColumn, number>>, names: readonly string[]): boolean {
  const [from, to] =
    ENDS.find((ends) => ends.every((name) => names.includes(name)))?.map((name) => names.indexOf(name)) ?? [];
  if (from === undefined || to === undefined) return false;
  if (at.source === from) delete at.source;
  at.text = from;
  at.parent = to;
  const said = ON_LINES.find((name) => names.includes(name));
  if (said !== undefined) at.relation ??= names.indexOf(said);
  return true;
}
