import { WAYS } from '../../shared/commands/canvas';
import { commandFamily } from '../../shared/commands/command';
import { find } from '../../shared/map/arg-map';
import { linksFrom } from '../../shared/map/queries';
import { RELATION_FOR, type Side } from '../../shared/map/relations';
import { cardLayout } from '../../shared/text-layout/card-size';
import { msg, t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { Session } from '../state/session';
import { onlySelected, selectedBranches, selectedIds } from '../state/selection';
import { select } from '../state/view-store';
import { openOverMap, showOnMap, whyNotOnMap } from '../cards/show-node';
import { addAndEdit, startEditing } from '../cards/edit-text';
import { nearest, walk, type Way } from './walk';
import { premiseFor } from '../cards/default-relation';

/** The one selected node or link. */
function only(session: Session, table: 'nodes' | 'links'): string | undefined {
  return onlySelected(session, table)?.id;
}

function oneSelected({ session }: CommandContext): boolean {
  return (only(session, 'nodes') ?? only(session, 'links')) !== undefined;
}

function oneNode({ session }: CommandContext): boolean {
  return only(session, 'nodes') !== undefined;
}

/** Adds a premise to the selected node (or to the selected link: a backing or an undercut) and opens it for typing. */
function addPremise(context: CommandContext, side: Side): void {
  const { session } = context;
  const { map } = session.map.store.getState();
  const node = find(map, 'nodes', only(session, 'nodes') ?? '');
  const link = only(session, 'links');
  const target = node ? { node: node.id } : link !== undefined ? { link } : undefined;
  if (!target) return;
  const { kind, relation } = premiseFor(side, node?.kind);
  addBeside(context, node?.id ?? link ?? '', { kind, link: { as: 'premise', relation, target } });
}

/** Objects to the selected link, or to the link by which the selected card bears on another. */
function undercut(context: CommandContext): void {
  const link = undercuttable(context.session);
  if (link === undefined) return;
  const { kind, relation } = premiseFor(RELATION_FOR.con, undefined);
  addBeside(context, link, { kind, link: { as: 'premise', relation, target: { link } } });
}

function undercuttable(session: Session): string | undefined {
  const card = only(session, 'nodes');
  const [link] = card === undefined ? [] : linksFrom(session.map.store.getState().map, card);
  return only(session, 'links') ?? link?.id;
}

function addBeside(context: CommandContext, targetId: string, input: Parameters<typeof addAndEdit>[1]): void {
  const { session } = context;
  const at = session.canvas.current?.freePlace(cardLayout({ text: '' }), { targetId });
  const added = addAndEdit(session, { ...input, ...(at && { at }) });
  if (added.ok) showOnMap(context, added.value);
}

/** Adds another premise of the same thing, with the same relation. */
function addSibling(context: CommandContext): void {
  const { session } = context;
  const { map } = session.map.store.getState();
  const id = only(session, 'nodes') ?? '';
  const node = find(map, 'nodes', id);
  const [link] = linksFrom(map, id);
  if (!node) return;
  const { kind } = node;
  if (!link) return addBeside(context, id, { kind });
  const { relation, target } = link;
  addBeside(context, 'node' in target ? target.node : target.link, {
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
  const places = selectedBranches(context.session).flatMap((id) => find(map, 'places', id) ?? []);
  const moved = places.map(({ node, x, y }) => ({ node, x: x + dx * NUDGE, y: y + dy * NUDGE }));
  if (moved.length > 0) dispatchOrTell(context, 'nodes.move', { places: moved });
}

const TO: Readonly<Record<Way, readonly [dx: number, dy: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

const NEEDS_CARD = msg('Select one card first.');
const NEEDS_CARD_OR_LINK = msg('Select one card or link first.');
const LINKING = msg('Choose what to link to first, or press Escape.');

function isLinking({ session }: CommandContext): boolean {
  return session.view.getState().linkingFrom !== undefined;
}

/** Why what was chosen to be linked cannot be linked to what is selected now. */
function whyNotLinked({ session }: CommandContext): string | undefined {
  const { linkingFrom, selection } = session.view.getState();
  if (linkingFrom === undefined) return t('Choose “Link the selection to…” first.');
  const fits = selection.size === 1 && ![...selection].some((id) => linkingFrom.includes(id));
  return unless(fits, t('Select the one other card or link to link to.'));
}

export const CANVAS_COMMANDS = {
  'canvas.addSupport': {
    needsMap: true,
    whyNot: (context) => unless(oneSelected(context), t(NEEDS_CARD_OR_LINK)),
    run: (context) => addPremise(context, RELATION_FOR.pro),
  },
  'canvas.addObjection': {
    needsMap: true,
    whyNot: (context) => unless(oneSelected(context), t(NEEDS_CARD_OR_LINK)),
    run: (context) => addPremise(context, RELATION_FOR.con),
  },
  'canvas.undercut': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(
        undercuttable(session) !== undefined,
        t('Select a link, or a card that has one to another card, first.'),
      ),
    run: undercut,
  },
  'canvas.finishLink': {
    needsMap: true,
    whyNot: (context) => whyNotLinked(context) ?? whyNotOnMap(context),
    run: ({ session }) => {
      const { linkingFrom, selection } = session.view.getState();
      const [target] = selection;
      session.view.setState({ linkingFrom: undefined });
      if (linkingFrom && target !== undefined) session.canvas.current?.chooseRelation(linkingFrom, target);
    },
  },
  'canvas.addSibling': {
    needsMap: true,
    whyNot: (context) => (isLinking(context) ? t(LINKING) : unless(oneNode(context), t(NEEDS_CARD))),
    run: addSibling,
  },
  'canvas.editLink': {
    needsMap: true,
    whyNot: (context) =>
      isLinking(context)
        ? t(LINKING)
        : (unless(only(context.session, 'links') !== undefined, t('Select one link first.')) ??
          whyNotOnMap(context)),
    run: ({ session }) => session.canvas.current?.editLink(only(session, 'links') ?? ''),
  },
  'canvas.editText': {
    needsMap: true,
    whyNot: (context) => unless(oneNode(context), t(NEEDS_CARD)),
    run: (context) => {
      const id = only(context.session, 'nodes') ?? '';
      showOnMap(context, id);
      startEditing(context.session, id);
    },
  },
  'canvas.startLink': {
    needsMap: true,
    whyNot: ({ session }) => unless(selectedIds(session, 'nodes').length > 0, t('Select a card first.')),
    run: ({ session }) => session.view.setState({ linkingFrom: selectedIds(session, 'nodes') }),
  },
  'canvas.escape': {
    needsMap: true,
    run: ({ session }) => {
      const { linkingFrom, selection } = session.view.getState();
      session.view.setState({ linkingFrom: undefined });
      if (linkingFrom !== undefined) return;
      if (selection.size === 0) session.view.setState({ focus: undefined });
      select(session.view, []);
    },
  },
  'canvas.find': { needsMap: true, run: (context) => openOverMap(context, 'find') },
  'canvas.replace': {
    needsMap: true,
    run: (context) => {
      if (context.session.map.canEdit()) openOverMap(context, 'replace');
    },
  },
  ...commandFamily('canvas.walk.', WAYS, (way): MapCommand => ({
    needsMap: true,
    run: (context) => go(context, way),
  })),
  ...commandFamily('canvas.nudge.', WAYS, (way): MapCommand => ({
    needsMap: true,
    run: (context) => nudge(context, ...TO[way]),
  })),
} satisfies MapCommands;
