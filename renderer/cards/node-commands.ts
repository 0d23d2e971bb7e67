import { commandFamily } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { GROUP_COLORS, NODE_KINDS, type Node } from '../../shared/map/schema';
import { likelihoodSentence } from '../../shared/report/likelihood-sentence';
import { msg, t } from '../../shared/words/words';
import { meantIds } from '../command/meant';
import { select } from '../state/view-store';
import { notify } from '../state/workspace';
import { copyOut } from '../command/copy-out';
import { addNodeAt } from './place-nodes';
import { showOnMap } from './show-node';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';

function inGroup(context: CommandContext): string[] {
  const { map } = context.session.map.store.getState();
  return meantIds(context, 'nodes').filter((id) => find(map, 'nodes', id)?.group !== undefined);
}

/** The card and its passage that the command was given. */
function restsOn({ session, item }: CommandContext): { node: string; passage: string } | undefined {
  const node = find(session.map.store.getState().map, 'nodes', item?.of ?? '');
  return item && node?.passages?.includes(item.id) ? { node: node.id, passage: item.id } : undefined;
}

function needsCards(context: CommandContext): string | undefined {
  return unless(meantIds(context, 'nodes').length > 0, t('Select a card first.'));
}

const addCommands = commandFamily('node.add.', NODE_KINDS, (kind): MapCommand => ({
  needsMap: true,
  run: (context) => addNodeAt(context, kind),
}));

const kindCommands = commandFamily('node.kind.', NODE_KINDS, (kind): MapCommand => ({
  needsMap: true,
  whyNot: needsCards,
  run: (context) =>
    context.session.map.gesture(commandOf(`node.kind.${kind}`).title, () => {
      for (const id of meantIds(context, 'nodes'))
        dispatchOrTell(context, 'node.set', { id, fields: { kind } });
    }),
}));

const NEEDS_GROUP = msg('Select a group first.');

const colorCommands = commandFamily('group.color.', GROUP_COLORS, (color): MapCommand => ({
  needsMap: true,
  whyNot: (context) => unless(meantIds(context, 'groups').length > 0, t(NEEDS_GROUP)),
  run: (context) =>
    context.session.map.gesture(commandOf(`group.color.${color}`).title, () => {
      const [plain] = GROUP_COLORS;
      for (const id of meantIds(context, 'groups'))
        dispatchOrTell(context, 'group.set', { id, fields: { color: color === plain ? null : color } });
    }),
}));

/** The one card that is meant, as a sentence with its likelihood. */
function meantSentence(context: CommandContext): string | undefined {
  const ids = meantIds(context, 'nodes');
  const node = find(context.session.map.store.getState().map, 'nodes', ids[0] ?? '');
  return ids.length === 1 && node ? likelihoodSentence(node)?.text : undefined;
}

async function copySentence({ workspace }: CommandContext, sentence: string): Promise<void> {
  if (await copyOut(workspace, sentence))
    notify(workspace, { tone: 'success', message: t('Copied: {sentence}', { sentence }) });
}

/** The one question that is meant. */
function meantQuestion(context: CommandContext): Node | undefined {
  const ids = meantIds(context, 'nodes');
  const node = find(context.session.map.store.getState().map, 'nodes', ids[0] ?? '');
  return ids.length === 1 && node && KIND[node.kind].asks ? node : undefined;
}

export const NODE_COMMANDS = {
  ...addCommands,
  ...kindCommands,
  ...colorCommands,
  'node.copySentence': {
    needsMap: true,
    whyNot: (context) =>
      unless(meantSentence(context) !== undefined, t('Select one card whose likelihood is judged first.')),
    run: (context) => {
      const sentence = meantSentence(context);
      if (sentence !== undefined) void copySentence(context, sentence);
    },
  },
  'node.toggleMain': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'nodes').length === 1, t('Select one card first.')),
    run: (context) => {
      const { map } = context.session.map.store.getState();
      const node = find(map, 'nodes', meantIds(context, 'nodes')[0] ?? '');
      if (node)
        dispatchOrTell(context, 'node.set', { id: node.id, fields: { main: node.main ? null : true } });
    },
  },
  'node.toggleExclusive': {
    needsMap: true,
    whyNot: (context) => unless(meantQuestion(context) !== undefined, t('Select one question first.')),
    run: (context) => {
      const question = meantQuestion(context);
      if (question)
        dispatchOrTell(context, 'node.set', {
          id: question.id,
          fields: { exclusive: question.exclusive ? null : true },
        });
    },
  },
  'passage.detach': {
    needsMap: true,
    whyNot: (context) =>
      unless(restsOn(context) !== undefined, t('The card no longer rests on this passage.')),
    run: (context) => {
      const pair = restsOn(context);
      if (pair) dispatchOrTell(context, 'passage.detach', pair);
    },
  },
  'group.create': {
    needsMap: true,
    whyNot: needsCards,
    run: (context) => {
      const edit = dispatchOrTell(context, 'nodes.group', { ids: meantIds(context, 'nodes') });
      if (!edit) return;
      const groups = addedIds(edit, 'groups');
      select(context.session.view, groups);
      context.session.view.setState({ renamedGroup: groups[0] });
    },
  },
  'group.rename': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'groups').length === 1, t('Select one group first.')),
    run: (context) => {
      const [id] = meantIds(context, 'groups');
      if (id === undefined || !context.session.map.canEdit()) return;
      showOnMap(context, id);
      context.session.view.setState({ renamedGroup: id });
    },
  },
  'group.dissolve': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'groups').length > 0, t(NEEDS_GROUP)),
    run: (context) => {
      const { view } = context.session;
      const ids = meantIds(context, 'groups');
      if (!dispatchOrTell(context, 'remove', { ids })) return;
      select(
        view,
        [...view.getState().selection].filter((id) => !ids.includes(id)),
      );
    },
  },
  'group.leave': {
    needsMap: true,
    whyNot: (context) => unless(inGroup(context).length > 0, t('Select a card that is in a group first.')),
    run: (context) => void dispatchOrTell(context, 'nodes.assign', { ids: inGroup(context), group: null }),
  },
} satisfies MapCommands;
