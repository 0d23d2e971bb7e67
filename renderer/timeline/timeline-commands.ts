import { commandFamily } from '../../shared/commands/command';
import { TIMELINE_ORDERS } from '../../shared/commands/timeline';
import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { showMode } from '../state/show-panels';
import type { Session } from '../state/session';

/** Shows the map as it was known on a date, or as it is known now. */
export function showKnownOn({ view }: Session, date: string | undefined): void {
  const { knownOn: _before, ...filter } = view.getState().filter ?? {};
  const next = date === undefined ? filter : { ...filter, knownOn: date };
  view.setState({ filter: Object.keys(next).length > 0 ? next : undefined });
}

export const TIMELINE_COMMANDS = {
  ...commandFamily('timeline.by.', TIMELINE_ORDERS, (chronology) => ({
    needsMap: true as const,
    run: ({ session }: CommandContext) => session.view.setState({ chronology }),
  })),
  'timeline.knownOn': {
    needsMap: true,
    run: ({ workspace }) => {
      showMode(workspace, 'timeline');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.timeline__known input')?.focus());
    },
  },
  'timeline.knownNow': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(session.view.getState().filter?.knownOn !== undefined, t('All of the map is shown.')),
    run: ({ session }) => showKnownOn(session, undefined),
  },
} satisfies MapCommands;
