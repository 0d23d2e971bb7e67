import { commandFamily, type CommandData } from './command';

/** By which date a timeline is told. */
export const TIMELINE_ORDERS = ['happened', 'reported'] as const;

const GO = { group: 'Go' } as const;

/** The cards of a map by their dates. */
export const TIMELINES = {
  ...commandFamily('timeline.by.', TIMELINE_ORDERS, (order) => ({
    ...GO,
    title: order === 'happened' ? 'Timeline: by when it happened' : 'Timeline: by when it was reported',
    keys: [order === 'happened' ? 'H' : 'R'],
    scopes: ['timeline'] as const,
  })),
  'timeline.knownOn': {
    ...GO,
    title: 'The map as it was known on a date…',
    also: 'as of hindsight later reports hide',
  },
  'timeline.knownNow': { ...GO, title: 'The map as it is known now' },
} as const satisfies Record<string, CommandData>;
