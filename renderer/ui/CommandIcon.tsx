import {
  ChevronsLeftRight,
  ChevronsRightLeft,
  CirclePlus,
  CircleMinus,
  Combine,
  CornerDownRight,
  Expand,
  Group,
  ListTree,
  Maximize,
  Pencil,
  Presentation,
  Redo2,
  Repeat2,
  RotateCcw,
  Spline,
  Trash2,
  Undo2,
  Ungroup,
  type LucideIcon,
} from 'lucide-react';
import type { CommandId } from '../../shared/commands/commands';
import { GROUP_COLORS, NODE_KINDS, RELATIONS } from '../../shared/map/schema';
import { KindIcon, RelationIcon } from './KindIcon';
import './CommandIcon.css';

const ICONS: Partial<Record<CommandId, LucideIcon>> = {
  'canvas.addSupport': CirclePlus,
  'canvas.addObjection': CircleMinus,
  'canvas.undercut': CornerDownRight,
  'canvas.startLink': Spline,
  'edit.delete': Trash2,
  'edit.redo': Redo2,
  'edit.undo': Undo2,
  'group.create': Group,
  'group.dissolve': Ungroup,
  'group.rename': Pencil,
  'link.combine': Combine,
  'link.reverse': Repeat2,
  'map.arrange': ListTree,
  'node.narrower': ChevronsRightLeft,
  'node.usualWidth': RotateCcw,
  'node.wider': ChevronsLeftRight,
  'present.play': Presentation,
  'view.fit': Maximize,
  'view.fitSelection': Expand,
};

/** The last part of an id that is made for each name of a list, if it is one of that list. */
function nameIn<Name extends string>(
  id: CommandId,
  prefix: string,
  names: readonly Name[],
): Name | undefined {
  return id.startsWith(prefix) ? names.find((name) => id === `${prefix}${name}`) : undefined;
}

/** The sign of a command where toolbars and menus offer it; none where it has none. Decorative: the name beside it is what is read out. */
export function CommandIcon({ id, size = 16 }: { id: CommandId; size?: number }) {
  const kind = nameIn(id, 'node.add.', NODE_KINDS) ?? nameIn(id, 'node.kind.', NODE_KINDS);
  if (kind) return <KindIcon kind={kind} size={size} />;
  const relation = nameIn(id, 'link.relation.', RELATIONS);
  if (relation) return <RelationIcon relation={relation} size={size} />;
  const color = nameIn(id, 'group.color.', GROUP_COLORS);
  if (color)
    return <span className="command-swatch" style={{ background: `var(--group-${color})` }} aria-hidden />;
  const Icon = ICONS[id];
  return Icon ? <Icon size={size} aria-hidden /> : null;
}
