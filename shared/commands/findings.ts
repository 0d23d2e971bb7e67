import type { CommandData } from './command';

const CHECK = { group: 'Judge' } as const;
const HERE = { ...CHECK, scopes: ['findings'], unlisted: true } as const;

/** What the checks of the map have found. */
export const FINDINGS = {
  'findings.show': {
    ...CHECK,
    title: 'Show the findings',
    also: 'check lint problems warnings errors fallacies',
    keys: ['Mod+9', 'Alt+9'],
    whileTyping: true,
  },
  'findings.toggle': { ...CHECK, title: 'Show or hide the findings' },
  'findings.next': { ...CHECK, title: 'Go to the next finding', keys: ['F9'] },
  'findings.previous': { ...CHECK, title: 'Go to the finding before', keys: ['Shift+F9'] },
  'findings.goTo': { ...HERE, title: 'Go to what the finding is about', keys: ['Enter'] },
  'findings.fix': { ...HERE, title: 'Mend it, as one step', keys: ['F'] },
  'findings.dismiss': { ...HERE, title: 'Set the finding aside, with a note', keys: ['D', 'Delete'] },
  'findings.takeUp': { ...HERE, title: 'Take up again what was set aside', keys: ['T'] },
  'findings.showDismissed': { ...CHECK, title: 'Show or hide the findings that were set aside' },
} as const satisfies Record<string, CommandData>;
