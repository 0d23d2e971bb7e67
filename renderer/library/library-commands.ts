import { articleKeys } from '../../shared/library/identifiers';
import { find } from '../../shared/map/arg-map';
import type { Node } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { errorWords } from '../../shared/result';
import { goToNode } from '../cards/show-node';
import { shownSource, whyNotShown } from '../cards/show-source';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { meantIds } from '../command/meant';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { notify } from '../state/workspace';
import { look, lookAndOpen, openAt } from './open-at';

/** The one card that is meant. */
function meantCard(context: CommandContext): Node | undefined {
  const ids = meantIds(context, 'nodes');
  return ids.length === 1 ? find(context.session.map.store.getState().map, 'nodes', ids[0] ?? '') : undefined;
}

function needsCard(context: CommandContext): string | undefined {
  return unless(meantCard(context) !== undefined, t('Select one card first.'));
}

function needsPointer(context: CommandContext): string | undefined {
  return (
    needsCard(context) ??
    unless(meantCard(context)?.elsewhere !== undefined, t('The card stands for no card of another map.'))
  );
}

function mapId({ session }: CommandContext): string {
  return session.map.store.getState().map.head.id;
}

async function findUses(context: CommandContext): Promise<void> {
  const source = shownSource(context.session);
  if (!source) return;
  await lookAndOpen(context.workspace, {
    asked: {
      question: { kind: 'uses', article: articleKeys(source), except: mapId(context) },
      words: t('Where else “{title}” is used', { title: source.title }),
    },
  });
}

async function findAlike(context: CommandContext): Promise<void> {
  const card = meantCard(context);
  if (!card) return;
  await lookAndOpen(context.workspace, {
    asked: {
      question: { kind: 'alike', text: card.text, except: { map: mapId(context), node: card.id } },
      words: t('Cards that say the same as “{text}”, or nearly', { text: card.text }),
    },
  });
}

async function findPointing(context: CommandContext): Promise<void> {
  const card = meantCard(context);
  if (!card) return;
  await lookAndOpen(context.workspace, {
    asked: {
      question: { kind: 'pointing', map: mapId(context), node: card.id },
      words: t('Cards that stand for “{text}”', { text: card.text }),
    },
  });
}

async function choosePointer(context: CommandContext): Promise<void> {
  const card = meantCard(context);
  const chosen =
    card && (await look(context.workspace, { chooseFor: { text: card.text, map: mapId(context) } }));
  if (!chosen) return;
  const { map, fileName: file, node } = chosen;
  const elsewhere = { map, file, ...(node !== undefined && { node }) };
  dispatchOrTell(context, 'node.set', { id: card.id, fields: { elsewhere } });
}

async function openPointer(context: CommandContext): Promise<void> {
  const { workspace, session } = context;
  const pointer = meantCard(context)?.elsewhere;
  if (!pointer) return;
  const found = await workspace.host.api['library.card']({ map: session.id, pointer });
  if (!found.ok) return notify(workspace, { tone: 'error', ...errorWords(found.error) });
  const { own, file, fileName } = found.value;
  if (own && pointer.node !== undefined) goToNode(context, pointer.node);
  else if (file !== undefined) await openAt(workspace, { ...pointer, file, fileName });
}

/** What the library has of a card or an article, and the cards that stand for cards of other maps. */
export const LIBRARY_COMMANDS = {
  'library.uses': { needsMap: true, whyNot: ({ session }) => whyNotShown(session), run: findUses },
  'library.alike': { needsMap: true, whyNot: needsCard, run: findAlike },
  'library.pointing': { needsMap: true, whyNot: needsCard, run: findPointing },
  'elsewhere.choose': { needsMap: true, whyNot: needsCard, run: choosePointer },
  'elsewhere.open': { needsMap: true, whyNot: needsPointer, run: openPointer },
  'elsewhere.drop': {
    needsMap: true,
    whyNot: needsPointer,
    run: (context) => {
      const card = meantCard(context);
      if (card) dispatchOrTell(context, 'node.set', { id: card.id, fields: { elsewhere: null } });
    },
  },
} satisfies MapCommands;
