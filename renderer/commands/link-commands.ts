import { RELATIONS, type Link } from '../../shared/map/schema';
import { find } from '../../shared/map/arg-map';
import { RELATION_LABELS } from '../../shared/map/labels';
import { dispatchOrTell } from './dispatch-or-tell';
import type { CommandContext, UiCommand } from './ui-command';

function selectedLinks(context: CommandContext): Link[] {
  const { map } = context.session.map.store.getState();
  return [...context.session.view.getState().selection].flatMap((id) => find(map, 'links', id) ?? []);
}

const relationCommands = RELATIONS.map((relation): UiCommand => ({
  id: `link.relation.${relation}`,
  title: `Make the link one that ${RELATION_LABELS[relation]}`,
  group: 'Link',
  needsMap: true,
  when: (context) => selectedLinks(context).length > 0,
  run: (context) => {
    const { map } = context.session;
    map.beginGesture(`Change relation to ${RELATION_LABELS[relation]}`);
    for (const { id } of selectedLinks(context))
      dispatchOrTell(context, 'link.set', { id, fields: { relation } });
    map.endGesture();
  },
}));

export const LINK_COMMANDS: readonly UiCommand[] = [
  ...relationCommands,
  {
    id: 'link.reverse',
    title: 'Reverse the link',
    group: 'Link',
    keys: ['R'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => selectedLinks(context).length === 1,
    run: (context) => {
      const [link] = selectedLinks(context);
      if (link) dispatchOrTell(context, 'link.reverse', { id: link.id });
    },
  },
  {
    id: 'link.split',
    title: 'Split linked premises apart',
    group: 'Link',
    needsMap: true,
    when: (context) => selectedLinks(context).some((link) => link.premises.length > 1),
    run: (context) => {
      const { map } = context.session;
      map.beginGesture('Split linked premises apart');
      for (const { id, premises } of selectedLinks(context)) {
        for (const premise of premises.slice(1)) dispatchOrTell(context, 'link.split', { id, premise });
      }
      map.endGesture();
    },
  },
];
