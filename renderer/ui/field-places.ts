import type { FieldName } from '../../shared/map/fields/field';

/** A part of a form; `own` is for a control that only this field has, `none` for a field that nobody sets by hand there. */
export type Part =
  | 'judgement'
  | 'details'
  | 'note'
  | 'inference'
  | 'sharing'
  | 'name'
  | 'dates'
  | 'address'
  | 'kind'
  | 'more'
  | 'own'
  | 'none';

/** Where the inspector of a card has each field, in the order on the screen. */
const NODE_PARTS: Readonly<Record<FieldName<'nodes'>, Part>> = {
  kind: 'own',
  text: 'own',
  main: 'own',
  passages: 'own',
  credibility: 'judgement',
  likelihood: 'judgement',
  base: 'judgement',
  tags: 'own',
  group: 'own',
  speaker: 'details',
  date: 'details',
  handling: 'details',
  note: 'note',
  folded: 'none',
  dismissed: 'none',
  matrix: 'none',
  exclusive: 'own',
  credibilityWas: 'none',
  until: 'none',
  elsewhere: 'own',
  foreign: 'none',
};

/** Where the inspector of a link has each field. */
const LINK_PARTS: Readonly<Record<FieldName<'links'>, Part>> = {
  relation: 'own',
  premises: 'own',
  target: 'own',
  scheme: 'inference',
  weight: 'inference',
  critical: 'own',
  handling: 'sharing',
  note: 'note',
  order: 'none',
  dismissed: 'none',
  foreign: 'none',
};

/** Where the details of an article have each field. */
const SOURCE_PARTS: Readonly<Record<FieldName<'sources'>, Part>> = {
  title: 'name',
  authors: 'name',
  publisher: 'name',
  published: 'dates',
  accessed: 'dates',
  url: 'address',
  kind: 'kind',
  language: 'kind',
  reliability: 'more',
  origin: 'more',
  note: 'more',
  handling: 'more',
  text: 'none',
  textHash: 'none',
  voices: 'none',
  pages: 'none',
  versions: 'none',
  rejected: 'none',
  reliabilityWas: 'none',
  drawsOn: 'own',
  reference: 'own',
  withheld: 'none',
  dismissed: 'none',
  foreign: 'none',
};

const PARTS = { nodes: NODE_PARTS, links: LINK_PARTS, sources: SOURCE_PARTS };

/** What has its fields in parts. */
export type PlacedOwner = keyof typeof PARTS;

/** The fields in a part of a form, from the top. */
export function fieldsIn<O extends PlacedOwner>(part: Part, of: O): FieldName<O>[] {
  const parts = Object.entries(PARTS[of]) as [FieldName<O>, Part][];
  return parts.flatMap(([field, at]) => (at === part ? [field] : []));
}
