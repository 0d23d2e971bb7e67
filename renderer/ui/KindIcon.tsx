import {
  Anchor,
  CircleDashed,
  CircleQuestionMark,
  FileCheck,
  MessageCircleQuestion,
  Minus,
  Plus,
  ShieldAlert,
  Speech,
  type LucideIcon,
} from 'lucide-react';
import type { NodeKind, Relation } from '../../shared/map/schema';

const KIND_ICONS: Record<NodeKind, LucideIcon> = {
  question: CircleQuestionMark,
  claim: Speech,
  evidence: FileCheck,
  counterargument: ShieldAlert,
  assumption: Anchor,
  gap: CircleDashed,
};

const RELATION_ICONS: Record<Relation, LucideIcon> = {
  supports: Plus,
  opposes: Minus,
  answers: MessageCircleQuestion,
};

/** The sign of a kind, in the kind's colour. Decorative: the label beside it is what is read out. */
export function KindIcon({ kind, size = 14 }: { kind: NodeKind; size?: number }) {
  const Icon = KIND_ICONS[kind];
  return <Icon size={size} strokeWidth={2.25} color={`var(--${kind})`} aria-hidden />;
}

/** The sign of a relation, in the relation's colour. */
export function RelationIcon({ relation, size = 14 }: { relation: Relation; size?: number }) {
  const Icon = RELATION_ICONS[relation];
  return <Icon size={size} strokeWidth={2.5} color={`var(--${relation})`} aria-hidden />;
}
