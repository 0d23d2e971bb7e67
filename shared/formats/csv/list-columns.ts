/** The names under which spreadsheets of evidence have their columns. */
const NAMES = {
  text: [
    ...['text', 'claim', 'statement', 'argument', 'proposition', 'premise', 'sentence'],
    ...['thesis', 'contention', 'assertion', 'position', 'these', 'aussage', 'behauptung'],
    ...['evidence', 'item', 'description', 'summary', 'content'],
  ],
  id: ['id', 'arg id', 'argument id', 'claim id', 'node id', 'key', 'no', 'no.', 'nr', '#', 'number'],
  kind: ['kind', 'type'],
  source: ['source', 'source title', 'publication', 'title'],
  author: ['author', 'authors', 'by', 'speaker'],
  date: ['date', 'published'],
  url: ['url', 'link', 'address', 'source url'],
  quote: ['quote', 'quotation', 'excerpt'],
  grade: ['grade', 'grading', 'admiralty', 'rating'],
  credibility: ['credibility'],
  reliability: ['reliability'],
  tags: ['tags', 'tag', 'keywords', 'topics'],
  note: ['note', 'notes', 'comment', 'comments', 'remarks'],
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
    ...['conclusion', 'conclusion id'],
  ],
  relation: [
    ...['relation', 'relation type', 'relation to parent', 'stance', 'side', 'polarity'],
    ...['pro/con', 'pro con', 'pro or con', 'sign', 'beziehung'],
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

/** Where each column of a list stands; what it holds beside, by the column's own name. */
export interface ListColumns {
  readonly at: Readonly<Partial<Record<ListColumn, number>>>;
  readonly others: readonly (readonly [string, number])[];
}

/** Finds the columns of a list of evidence; nothing when none holds its texts. */
export function listColumns(headings: readonly string[]): ListColumns | undefined {
  const names = headings.map((name) => name.replace(/[\s_-]+/g, ' '));
  const at: Partial<Record<ListColumn, number>> = {};
  for (const column of Object.keys(NAMES) as ListColumn[])
    for (const word of NAMES[column]) if (names.includes(word)) at[column] ??= names.indexOf(word);
  if (at.text === undefined) return undefined;
  // What a row says of its relation needs something that it is a relation to.
  if (at.parent === undefined) delete at.relation;
  const used = new Set(Object.values(at));
  return { at, others: headings.flatMap((name, index) => (used.has(index) ? [] : [[name, index] as const])) };
}
