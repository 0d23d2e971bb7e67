import { commandFamily } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { find } from '../../shared/map/arg-map';
import { linksFrom, targetId } from '../../shared/map/queries';
import { RELATIONS, type Link, type Relation } from '../../shared/map/schema';
import { relationsFor } from '../../shared/map/may-answer';
import { RELATION } from '../../shared/map/relations';
import { msg, t } from '../../shared/words/words';
import { meantRecords } from '../command/meant';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { select } from '../state/view-store';

function meantLinks(context: CommandContext): Link[] {
  return meantRecords(context, 'links');
}

/** Those that the relation can be given to. */
function linksFor(context: CommandContext, relation: Relation): Link[] {
  const { map } = context.session.map.store.getState();
  return meantLinks(context).filter((link) => relationsFor(map, link).includes(relation));
}

/** Makes premises that stand together premises of links of their own, in one step. */
function splitLinks(context: CommandContext, links: readonly Link[]): void {
  context.session.map.gesture(commandOf('link.split').title, () => {
    for (const { id, premises } of links)
      for (const premise of premises.slice(1)) dispatchOrTell(context, 'link.split', { id, premise });
  });
}

const NO_PREMISE = msg('It is the link’s only premise: remove the link instead.');

/** The premise that the command was given, of a link that has others too. */
function premiseOf({ session, item }: CommandContext): { id: string; premise: string } | undefined {
  const link = find(session.map.store.getState().map, 'links', item?.of ?? '');
  if (!item || !link || link.premises.length < 2 || !link.premises.includes(item.id)) return undefined;
  return { id: link.id, premise: item.id };
}

/** Links of the same relation to the same target, and the premises that are to stand in the first of them. */
interface Joinable {
  readonly link: Link;
  readonly premises: readonly string[];
}

/** What is selected as one link: several links, or cards that each bear in the same way on the same thing. */
function joinable(context: CommandContext): Joinable | undefined {
  const { map } = context.session.map.store.getState();
  const cards = meantRecords(context, 'nodes').map(({ id }) => linksFrom(map, id));
  const sameAs = (one: Link) => (other: Link) =>
    other.relation === one.relation && targetId(other) === targetId(one);
  const links = meantLinks(context);
  const chosen = links.length > 1 ? links : sharedBy(cards, sameAs);
  const [link, ...others] = chosen;
  if (!link || others.length === 0 || !others.every(sameAs(link))) return undefined;
  return { link, premises: others.flatMap(({ premises }) => premises) };
}

/** Of each card the link that all have alike. */
function sharedBy(cards: readonly Link[][], sameAs: (one: Link) => (other: Link) => boolean): Link[] {
  const first = cards[0]?.find((one) => cards.every((links) => links.some(sameAs(one))));
  return first ? [...new Set(cards.flatMap((links) => links.find(sameAs(first)) ?? []))] : [];
}

const relationCommands = commandFamily('link.relation.', RELATIONS, (relation): MapCommand => ({
  needsMap: true,
  whyNot: (context) =>
    unless(meantLinks(context).length > 0, t('Select a link first.')) ??
    unless(
      linksFor(context, relation).length > 0,
      t('The selected link cannot be one that {verb}.', { verb: RELATION[relation].verb }),
    ),
  run: (context) =>
    context.session.map.gesture(t('Change relation to {verb}', { verb: RELATION[relation].verb }), () => {
      for (const { id } of linksFor(context, relation))
        dispatchOrTell(context, 'link.set', { id, fields: { relation } });
    }),
}));

export const LINK_COMMANDS = {
  ...relationCommands,
  'link.combine': {
    needsMap: true,
    whyNot: (context) =>
      unless(
        joinable(context) !== undefined,
        t('Select cards that support or oppose the same thing, or their links, first.'),
      ),
    run: (context) => {
      const found = joinable(context);
      if (!found) return;
      const { id } = found.link;
      context.session.map.gesture(commandOf('link.combine').title, () => {
        for (const premise of found.premises) dispatchOrTell(context, 'link.join', { id, premise });
      });
      select(context.session.view, [id]);
    },
  },
  'link.reverse': {
    needsMap: true,
    whyNot: (context) => {
      const [link, more] = meantLinks(context);
      if (!link || more) return t('Select one link first.');
      if (link.premises.length > 1) return t('Split its premises apart first.');
      return unless('node' in link.target, t('A link to another link cannot be reversed.'));
    },
    run: (context) => {
      const [link] = meantLinks(context);
      if (link) dispatchOrTell(context, 'link.reverse', { id: link.id });
    },
  },
  'link.split': {
    needsMap: true,
    whyNot: (context) =>
      unless(
        meantLinks(context).some((link) => link.premises.length > 1),
        t('Select a link that joins several premises first.'),
      ),
    run: (context) => splitLinks(context, meantLinks(context)),
  },
  'link.splitOff': {
    needsMap: true,
    whyNot: (context) => unless(premiseOf(context) !== undefined, t(NO_PREMISE)),
    run: (context) => {
      const end = premiseOf(context);
      if (end) dispatchOrTell(context, 'link.split', end);
    },
  },
  'link.takeOut': {
    needsMap: true,
    whyNot: (context) => unless(premiseOf(context) !== undefined, t(NO_PREMISE)),
    run: (context) => {
      const end = premiseOf(context);
      if (!end) return;
      context.session.map.gesture(t('Take premise out of link'), () => {
        const split = dispatchOrTell(context, 'link.split', end);
        if (split) dispatchOrTell(context, 'remove', { ids: addedIds(split, 'links') });
      });
    },
  },
} satisfies MapCommands;
