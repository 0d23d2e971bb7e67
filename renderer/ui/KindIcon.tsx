import {
  Anchor,
  CircleDashed,
  CircleQuestionMark,
  FileCheck,
  MessageCircleQuestionMark,
  Minus,
  Plus,
  ShieldExclamationPoint,
  Speech,
  type LucideIcon,
} from 'lucide-react';
import { KIND, type KindIconName } from '../../shared/map/node-kinds';
import { RELATION, type RelationIconName } from '../../shared/map/relations';
import type { NodeKind, Relation } from '../../shared/map/schema';

const ICONS = {
  anchor: Anchor,
  'circle-dashed': CircleDashed,
  'circle-question-mark': CircleQuestionMark,
  'file-check': FileCheck,
  'message-circle-question-mark': MessageCircleQuestionMark,
  minus: Minus,
  plus: Plus,
  'shield-exclamation-point': ShieldExclamationPoint,
  speech: Speech,
} satisfies Record<KindIconName | RelationIconName, LucideIcon>;

/** The sign of a kind, in the kind's colour. Decorative: the label beside it is what is read out. */
export function KindIcon({ kind, size = 14 }: { kind: NodeKind; size?: number }) {
  const Icon = ICONS[KIND[kind].icon];
  return <Icon size={size} strokeWidth={2.25} color={`var(--${kind})`} aria-hidden />;
}

/** The sign of a relation, in the relation's colour. */
export function RelationIcon({ relation, size = 14 }: { relation: Relation; size?: number }) {
  const Icon = ICONS[RELATION[relation].icon];
  return <Icon size={size} strokeWidth={2.5} color={`var(--${relation})`} aria-hidden />;
}
