import type { NodeKind, Relation } from './schema';

/** What people read as the name of each kind of node. */
export const KIND_LABELS: Record<NodeKind, string> = {
  question: 'Question',
  claim: 'Claim',
  evidence: 'Evidence',
  counterargument: 'Counterargument',
  assumption: 'Assumption',
  gap: 'Gap',
};

/** What people read as the name of each relation, from premise to target. */
export const RELATION_LABELS: Record<Relation, string> = {
  supports: 'supports',
  opposes: 'opposes',
  answers: 'answers',
};

/** The same where the target is a link. */
export const ON_LINK_LABELS: Record<Relation, string> = {
  supports: 'backs',
  opposes: 'undercuts',
  answers: 'answers',
};
