import { commandFamily } from '../../shared/commands/command';
import { SHOWN_VERDICTS } from '../../shared/commands/verdicts';
import type { AgainMark } from '../../shared/argue/map/again-marks';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { t } from '../../shared/words/words';
import { goToNode, openOverMap } from '../cards/show-node';
import { focusScope } from '../command/focus-scope';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { meant, meantIds } from '../command/meant';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { VerdictPane } from '../state/judging-store';
import { showInspector } from '../state/show-panels';
import { select } from '../state/view-store';
import type { Session } from '../state/session';
import { setVerdicts, verdictSettings } from '../state/verdict-settings';
import { NOTHING_SUPPOSED, supposition, suppose, toggled } from './what-if';

/** Verdicts are shown from now on, if they were not. */
function showVerdicts({ session }: CommandContext): void {
  if (verdictSettings(session).shown === undefined) setVerdicts(session, { shown: 'both' });
}

function openPane(context: CommandContext, pane: VerdictPane): void {
  showVerdicts(context);
  context.session.judging.setState({ pane });
  showInspector(context.workspace, context.session);
  focusScope('inspector');
}

const needsWhatIf = ({ session }: CommandContext): string | undefined =>
  unless(session.judging.getState().whatIf !== undefined, t('Nothing is supposed.'));

/** The articles that are named by their ids or by the origin that they share. */
function sourcesOf(map: ArgMap, units: string): string[] {
  return [...recordsOf(map.tables.sources)].flatMap(({ id, origin }) =>
    units.split(' ').includes(id) || (origin !== undefined && units.includes(`“${origin}”`)) ? id : [],
  );
}

/** What of what is meant must be looked at again. */
function againOf(context: CommandContext): AgainMark[] {
  const { again } = context.session.judging.getState();
  return meant(context).flatMap((id) => again.get(id) ?? []);
}

/** The card after the selected one that must be looked at again, the first after the last. */
function nextAgain({ judging, view }: Session): string | undefined {
  const ids = [...judging.getState().again.keys()].filter((id) => id.startsWith('n-'));
  const [selected = ''] = view.getState().selection;
  return ids[ids.indexOf(selected) + 1] ?? ids[0];
}

/** Verdicts: shown, explained, and what would be if. */
export const VERDICT_COMMANDS = {
  'verdict.toggle': {
    needsMap: true,
    run: ({ session }) =>
      setVerdicts(session, { shown: verdictSettings(session).shown === undefined ? 'both' : undefined }),
  },
  'verdict.settings': {
    needsMap: true,
    run: (context) => {
      showVerdicts(context);
      openOverMap(context, 'verdicts');
    },
  },
  'verdict.usualScores': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(verdictSettings(session).bases !== undefined, t('Grades have the usual scores.')),
    run: ({ session }) => setVerdicts(session, { bases: undefined }),
  },
  ...commandFamily('verdict.show.', SHOWN_VERDICTS, (shown): MapCommand => ({
    needsMap: true,
    run: ({ session }) => setVerdicts(session, { shown }),
  })),
  'verdict.why': {
    needsMap: true,
    run: (context) => {
      if (context.item) select(context.session.view, meant(context));
      openPane(context, 'why');
    },
  },
  'verdict.weight': {
    needsMap: true,
    run: (context) => openPane(context, 'weight'),
  },
  'verdict.details': {
    needsMap: true,
    run: ({ workspace, session }) => {
      session.judging.setState({ pane: undefined });
      showInspector(workspace, session);
      focusScope('inspector');
    },
  },
  'verdict.stop': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(session.judging.getState().stop !== undefined, t('Nothing is being searched for.')),
    run: ({ session }) => session.judging.getState().stop?.(),
  },
  'verdict.whatIf': {
    needsMap: true,
    run: (context) => {
      suppose(context.session, (now) => now);
      openPane(context, 'whatIf');
    },
  },
  'verdict.takeOut': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'nodes').length > 0, t('Select a card first.')),
    run: (context) => {
      const ids = meantIds(context, 'nodes');
      suppose(context.session, ({ out }) => ({ out: ids.reduce(toggled, out) }));
      openPane(context, 'whatIf');
    },
  },
  'verdict.dropSource': {
    needsMap: true,
    whyNot: ({ item }) => unless(item !== undefined, t('Choose an article first.')),
    run: ({ session, item }) =>
      suppose(session, ({ dropped }) => ({ dropped: toggled(dropped, item?.id ?? '') })),
  },
  'verdict.unscore': {
    needsMap: true,
    run: ({ session, item }) =>
      suppose(session, ({ scores }) => ({
        scores: new Map([...scores].filter(([id]) => id !== item?.id)),
      })),
  },
  'verdict.suppose': {
    needsMap: true,
    run: (context) => {
      const { id = '', of } = context.item ?? {};
      const units = id.split(' ');
      const isOfCards = of === 'evidence' || of === 'assumptions';
      const { map } = context.session.map.store.getState();
      suppose(context.session, ({ out, dropped }) =>
        isOfCards
          ? { out: new Set([...out, ...units]) }
          : { dropped: new Set([...dropped, ...sourcesOf(map, id)]) },
      );
      openPane(context, 'whatIf');
    },
  },
  'verdict.stillHolds': {
    needsMap: true,
    whyNot: (context) =>
      unless(againOf(context).length > 0, t('Select a card or link that must be looked at again first.')),
    run: (context) => {
      const looked = againOf(context).map(({ id, causes }) => ({
        on: id,
        causes: causes.map((cause) => cause.id),
      }));
      dispatchOrTell(context, 'verdicts.confirm', {
        looked,
        by: context.workspace.store.getState().settings.author,
      });
    },
  },
  'verdict.nextAgain': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(nextAgain(session) !== undefined, t('Nothing has to be looked at again.')),
    run: (context) => {
      const next = nextAgain(context.session);
      if (next !== undefined) goToNode(context, next);
      openPane(context, 'why');
    },
  },
  'verdict.keep': {
    needsMap: true,
    whyNot: needsWhatIf,
    run: (context) => {
      const { judging, map } = context.session;
      const { whatIf = NOTHING_SUPPOSED } = judging.getState();
      const { map: now } = map.store.getState();
      if (dispatchOrTell(context, 'supposition.keep', supposition(now, whatIf)))
        judging.setState({ whatIf: undefined });
    },
  },
  'verdict.drop': {
    needsMap: true,
    whyNot: needsWhatIf,
    run: ({ session }) => session.judging.setState({ whatIf: undefined }),
  },
} satisfies MapCommands;
