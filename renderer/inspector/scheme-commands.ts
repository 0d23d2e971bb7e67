import { attackOf } from '../../shared/argue/schemes/attack-of';
import { schemeNamed } from '../../shared/argue/schemes/proposed-schemes';
import type { CriticalQuestion } from '../../shared/argue/schemes/scheme';
import { find } from '../../shared/map/arg-map';
import { KIND_FOR } from '../../shared/map/node-kinds';
import { RELATION_FOR } from '../../shared/map/relations';
import type { Link } from '../../shared/map/schema';
import { msg, t } from '../../shared/words/words';
import { addAndEdit } from '../cards/edit-text';
import { dispatchOrTell, orTell } from '../command/dispatch-or-tell';
import type { CommandContext, MapCommand, MapCommands } from '../command/ui-command';
import { showOnMap } from '../cards/show-node';

type Critical = NonNullable<Link['critical']>[number];

const GONE = msg('That question is no longer there.');

/** The question beside which the command was started, and its link. */
function meantQuestion({
  session,
  item,
}: CommandContext): { link: Link; asked: CriticalQuestion } | undefined {
  const link = find(session.map.store.getState().map, 'links', item?.of ?? '');
  const asked = schemeNamed(link?.scheme)?.questions.find(({ key }) => key === item?.id);
  return link && asked && { link, asked };
}

/** The critical questions of a link with one of them set; others stay as they are. A note is that of what is said now. */
function withQuestion(
  { critical = [] }: Link,
  { key, asks }: CriticalQuestion,
  said: Partial<Critical>,
): Critical[] {
  const before = critical.find((one) => one.key === key);
  const { note: _earlier, ...kept } = before ?? {};
  const now: Critical = { ...kept, key, question: asks, status: '', ...said };
  return before ? critical.map((one) => (one === before ? now : one)) : [...critical, now];
}

/** Says in the map that a question was asked and answered, and how; without a note only that. */
export function answerQuestion(context: CommandContext, note: string): void {
  const meant = meantQuestion(context);
  if (!meant) return;
  const { link, asked } = meant;
  const critical = withQuestion(link, asked, { status: 'answered', ...(note !== '' && { note }) });
  dispatchOrTell(context, 'link.set', { id: link.id, fields: { critical } });
}

function onQuestion(
  run: (context: CommandContext, meant: { link: Link; asked: CriticalQuestion }) => void,
): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => (meantQuestion(context) ? undefined : t(GONE)),
    run: (context) => {
      const meant = meantQuestion(context);
      if (meant) run(context, meant);
    },
  };
}

export const SCHEME_COMMANDS = {
  'scheme.take': {
    needsMap: true,
    run: (context) => {
      const { id: scheme = '', of: id = '' } = context.item ?? {};
      dispatchOrTell(context, 'link.set', { id, fields: { scheme } });
    },
  },
  'scheme.raise': onQuestion((context, { link, asked }) => {
    const { session, workspace } = context;
    const [premise = ''] = link.premises;
    const target = attackOf(link, asked);
    const at = session.canvas.current?.freePlace({ width: 260, height: 90 }, { targetId: premise });
    const added = addAndEdit(session, {
      kind: KIND_FOR.objection,
      link: { as: 'premise', relation: RELATION_FOR.con, target },
      ...(at && { at }),
    });
    const node = orTell(workspace, added);
    if (node === undefined) return;
    showOnMap(context, node);
    const critical = withQuestion(link, asked, { node, status: 'raised' });
    session.view
      .getState()
      .editing?.typing.put(() => dispatchOrTell(context, 'link.set', { id: link.id, fields: { critical } }));
  }),
  'scheme.answer': onQuestion((context) =>
    context.session.map.gesture(t('Answer a critical question'), () => answerQuestion(context, '')),
  ),
  'scheme.reopen': onQuestion((context, { link, asked }) => {
    const critical = (link.critical ?? []).filter(({ key }) => key !== asked.key);
    dispatchOrTell(context, 'link.set', {
      id: link.id,
      fields: { critical: critical.length > 0 ? critical : null },
    });
  }),
} satisfies MapCommands;
