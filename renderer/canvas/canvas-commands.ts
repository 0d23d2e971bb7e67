import { find } from '../../shared/map/arg-map';
import { linksFrom } from '../../shared/map/queries';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { cardLayout } from '../../shared/text-layout/card-size';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { showNode } from '../wayfinding/show-node';
import { addAndEdit, startEditing } from './edit-text';
import { nearest, walk, type Way } from './walk';

/** The one selected node or link. */
function only({ view, map }: Session, table: 'nodes' | 'links'): string | undefined {
  const [id, ...others] = view.getState().selection;
  return id !== undefined && others.length === 0 && find(map.store.getState().map, table, id)
    ? id
    : undefined;
}

function oneSelected({ session }: CommandContext): boolean {
  return (only(session, 'nodes') ?? only(session, 'links')) !== undefined;
}

function oneNode({ session }: CommandContext): boolean {
  return only(session, 'nodes') !== undefined;
}

/** Adds a premise to the selected node (or to the selected link: a backing or an undercut) and opens it for typing. */
function addPremise({ session }: CommandContext, relation: 'supports' | 'opposes'): void {
  const { map } = session.map.store.getState();
  const node = find(map, 'nodes', only(session, 'nodes') ?? '');
  const link = only(session, 'links');
  const target = node ? { node: node.id } : link !== undefined ? { link } : undefined;
  if (!target) return;
  const kind: NodeKind = relation === 'opposes' ? 'counterargument' : 'claim';
  const used: Relation = relation === 'supports' && node?.kind === 'question' ? 'answers' : relation;
  addBeside(session, node?.id ?? link ?? '', { kind, link: { as: 'premise', relation: used, target } });
}

function addBeside(session: Session, targetId: string, input: Parameters<typeof addAndEdit>[1]): void {
  const at = session.canvas.current?.freePlace(cardLayout({ text: '' }), { targetId });
  const id = addAndEdit(session, { ...input, ...(at && { at }) });
  if (id !== undefined) showNode(session, id);
}

/** Adds another premise of the same thing, with the same relation. */
function addSibling({ session }: CommandContext): void {
  const { map } = session.map.store.getState();
  const id = only(session, 'nodes') ?? '';
  const node = find(map, 'nodes', id);
  const [link] = linksFrom(map, id);
  if (!node) return;
  const { kind } = node;
  if (!link) return addBeside(session, id, { kind });
  const { relation, target } = link;
  addBeside(session, 'node' in target ? target.node : target.link, {
    kind,
    link: { as: 'premise', relation, target },
  });
}

function go({ session }: CommandContext, way: Way): void {
  const { map } = session.map.store.getState();
  const [from] = session.view.getState().selection;
  const canvas = session.canvas.current;
  const to =
    from === undefined ? firstCard(session) : (walk(map, from, way) ?? nearest(map, from, way, canvas));
  if (to === undefined) return;
  select(session.view, [to]);
  canvas?.reveal(to);
}

function firstCard({ canvas }: Session): string | undefined {
  const centre = canvas.current?.centre();
  return centre && canvas.current?.cardsNear(centre)[0];
}

const NUDGE = 10; // px

function nudge(context: CommandContext, dx: number, dy: number): void {
  const { map } = context.session.map.store.getState();
  const places = [...context.session.view.getState().selection].flatMap(
    (id) => find(map, 'places', id) ?? [],
  );
  const moved = places.map(({ node, x, y }) => ({ node, x: x + dx * NUDGE, y: y + dy * NUDGE }));
  if (moved.length > 0) dispatchOrTell(context, 'nodes.move', { places: moved });
}

const WAYS = [
  ['up', 'ArrowUp', 0, -1],
  ['down', 'ArrowDown', 0, 1],
  ['left', 'ArrowLeft', -1, 0],
  ['right', 'ArrowRight', 1, 0],
] as const;

const walking = WAYS.flatMap(([way, key, dx, dy]): UiCommand[] => [
  {
    id: `canvas.walk.${way}`,
    title: `Walk ${way} along the links`,
    group: 'Go',
    keys: [key],
    scopes: ['canvas'],
    keysOnly: true,
    needsMap: true,
    run: (context) => go(context, way),
  },
  {
    id: `canvas.nudge.${way}`,
    title: `Move the cards ${way} a little`,
    group: 'Edit',
    keys: [`Alt+${key}`],
    scopes: ['canvas'],
    keysOnly: true,
    needsMap: true,
    run: (context) => nudge(context, dx, dy),
  },
]);

export const CANVAS_COMMANDS: readonly UiCommand[] = [
  {
    id: 'canvas.addSupport',
    title: 'Add a supporting premise',
    group: 'Add',
    keys: ['Tab'],
    scopes: ['canvas'],
    needsMap: true,
    when: oneSelected,
    run: (context) => addPremise(context, 'supports'),
  },
  {
    id: 'canvas.addObjection',
    title: 'Add an objection',
    group: 'Add',
    keys: ['Shift+Tab'],
    scopes: ['canvas'],
    needsMap: true,
    when: oneSelected,
    run: (context) => addPremise(context, 'opposes'),
  },
  {
    id: 'canvas.finishLink',
    title: 'Link to the selection',
    group: 'Link',
    keys: ['Enter'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: ({ session }) => {
      const { linkingFrom, selection } = session.view.getState();
      return (
        linkingFrom !== undefined &&
        selection.size === 1 &&
        ![...selection].some((id) => linkingFrom.includes(id))
      );
    },
    run: ({ session }) => {
      const { linkingFrom, selection } = session.view.getState();
      const [target] = selection;
      session.view.setState({ linkingFrom: undefined });
      if (linkingFrom && target !== undefined) session.canvas.current?.chooseRelation(linkingFrom, target);
    },
  },
  {
    id: 'canvas.addSibling',
    title: 'Add a sibling',
    group: 'Add',
    keys: ['Enter'],
    scopes: ['canvas'],
    needsMap: true,
    when: (context) => oneNode(context) && context.session.view.getState().linkingFrom === undefined,
    run: addSibling,
  },
  {
    id: 'canvas.editLink',
    title: 'Change the link…',
    group: 'Link',
    keys: ['Enter'],
    scopes: ['canvas'],
    needsMap: true,
    when: ({ session }) =>
      only(session, 'links') !== undefined && session.view.getState().linkingFrom === undefined,
    run: ({ session }) => session.canvas.current?.editLink(only(session, 'links') ?? ''),
  },
  {
    id: 'canvas.editText',
    title: 'Edit the card’s text',
    group: 'Edit',
    keys: ['F2'],
    scopes: ['canvas'],
    needsMap: true,
    when: oneNode,
    run: ({ session }) => {
      const id = only(session, 'nodes') ?? '';
      showNode(session, id);
      startEditing(session, id);
    },
  },
  {
    id: 'canvas.startLink',
    title: 'Link the selection to…',
    group: 'Link',
    keys: ['L'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: ({ session }) => {
      const { map } = session.map.store.getState();
      return [...session.view.getState().selection].some((id) => find(map, 'nodes', id));
    },
    run: ({ session }) => {
      const { map } = session.map.store.getState();
      const premises = [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
      session.view.setState({ linkingFrom: premises });
    },
  },
  {
    id: 'canvas.escape',
    title: 'Clear the selection, then the focus',
    group: 'Edit',
    keys: ['Escape'],
    scopes: ['canvas'],
    needsMap: true,
    run: ({ session }) => {
      const { linkingFrom, selection } = session.view.getState();
      session.view.setState({ linkingFrom: undefined });
      if (linkingFrom !== undefined) return;
      if (selection.size === 0) session.view.setState({ focus: undefined });
      select(session.view, []);
    },
  },
  {
    id: 'canvas.find',
    title: 'Find on the canvas',
    group: 'Go',
    keys: ['Mod+F'],
    scopes: ['canvas', 'outline', 'window'],
    needsMap: true,
    run: ({ session }) => session.view.setState({ openMenu: 'find' }),
  },
  ...walking,
];
