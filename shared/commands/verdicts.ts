import { commandFamily, type CommandData } from './command';

/** What can be shown of how a map is judged. */
export const SHOWN_VERDICTS = ['labels', 'degrees', 'both'] as const;

/** The panes of the panel that explains verdicts. */
export const VERDICT_PANES = ['why', 'weight', 'whatIf'] as const;

const JUDGE = { group: 'Judge' } as const;
const ON_CARDS = { scopes: ['canvas', 'outline'] } as const;

const SHOWN_TITLES: Readonly<Record<(typeof SHOWN_VERDICTS)[number], string>> = {
  labels: 'Show verdicts as labels: in, out, undecided',
  degrees: 'Show verdicts as degrees, 0 to 1',
  both: 'Show verdicts as labels and degrees',
};

/** What holds in the map, how strongly, and why. */
export const VERDICTS = {
  'verdict.toggle': {
    ...JUDGE,
    ...ON_CARDS,
    title: 'Turn verdicts on or off',
    keys: ['Shift+Y'],
  },
  'verdict.settings': { ...JUDGE, title: 'How verdicts are made, and what their signs mean…' },
  'verdict.usualScores': { ...JUDGE, title: 'Give grades the usual scores again' },
  ...commandFamily('verdict.show.', SHOWN_VERDICTS, (shown) => ({ ...JUDGE, title: SHOWN_TITLES[shown] })),
  'verdict.why': { ...JUDGE, ...ON_CARDS, title: 'Why does it stand so?', keys: ['Y'] },
  'verdict.weight': { ...JUDGE, title: 'What carries the weight of the selected card' },
  'verdict.details': { ...JUDGE, title: 'Back from verdicts to the details', unlisted: true },
  'verdict.stop': { ...JUDGE, title: 'Stop the search for verdicts' },
  'verdict.whatIf': { ...JUDGE, title: 'What if: suppose that cards are out or score otherwise' },
  'verdict.takeOut': {
    ...JUDGE,
    ...ON_CARDS,
    title: 'What if: take the selected cards out, or put them back',
    keys: ['Shift+U'],
  },
  'verdict.dropSource': { ...JUDGE, title: 'What if: drop the article, or take it back', unlisted: true },
  'verdict.unscore': { ...JUDGE, title: 'What if: give the card its own score back', unlisted: true },
  'verdict.suppose': { ...JUDGE, title: 'What if all of these failed', unlisted: true },
  'verdict.stillHolds': {
    ...JUDGE,
    ...ON_CARDS,
    title: 'Looked at again: it still holds',
    keys: ['T'],
  },
  'verdict.nextAgain': {
    ...JUDGE,
    ...ON_CARDS,
    title: 'Go to the next card that must be looked at again',
    keys: ['Shift+T'],
  },
  'verdict.keep': { ...JUDGE, title: 'Keep what is supposed, as one step' },
  'verdict.drop': { ...JUDGE, title: 'Drop what is supposed' },
} as const satisfies Record<string, CommandData>;
